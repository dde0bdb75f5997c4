/**
 * Base64 for JavaScript that has none: `atob` belongs to browsers and Node, not to the language. The build puts it in
 * wherever the engine says `atob`.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of well-formed base64, each as one character. What is no base64 digit is passed over. Never throws. */
export function decodeBase64(base64: string): string {
  let bytes = '';
  let bits = 0;
  let held = 0;
  for (const digit of base64) {
    const value = DIGITS.indexOf(digit);
    if (value === -1) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += String.fromCharCode((held >> bits) & 0xff);
  }
  return bytes;
}

const native: unknown = Reflect.get(globalThis, 'atob');

/** The platform's own where there is one: it is many times faster. */
export const atob: (base64: string) => string =
  typeof native === 'function' ? (base64) => native.call(globalThis, base64) : decodeBase64;
