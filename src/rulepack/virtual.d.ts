/** Modules that `vite-plugin.ts` makes while the extension is built. */

declare module 'virtual:rulepack' {
  /** A `RulePack` as JSON: a string costs nothing until it is parsed, which happens when an editor first gets the focus. */
  const json: string;
  export default json;
}

declare module 'virtual:guidance' {
  /** The organisation's guidance by itself, for extension pages. */
  const guidance: import('../engine/types').Guidance;
  export default guidance;
}
