/** The module that `packs-plugin.ts` makes while the engine is built. */
declare module 'virtual:packs' {
  /** What the packs of all organisations share, as JSON: a `RulePack` without `id` and `guidance`. */
  export const shared: string;
  /** Id of an organisation → the rest of its pack, as JSON. */
  export const own: Readonly<Record<string, string>>;
  /** The organisation whose guidance is used unless another is named. */
  export const defaultGuidance: string;
}
