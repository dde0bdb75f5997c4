/** Addresses in a folded text: links with or without a scheme, e-mail addresses, handles. Scanned by hand, in one direction. */
import { classAt, DIGIT, isAlphanumericAt, NEWLINE, SPACE, widthAt } from './character-classes';

/** Endings that make bare words with dots a link. Facts: IANA root zone; `example` and `test` are reserved by RFC 2606. */
const ENDINGS =
  'com net org co uk io tv info biz xyz ly gl app dev ai eu ie scot wales cymru london example test link site online shop ' +
  'store live club xxx porn adult sex sexy bet casino poker cam chat cc gg ru de fr es pl nl ca au nz onion social blog news ' +
  'health care clinic page pro top vip win fun today world life media video tube gov edu ac nhs police mil int ng gh ke za ph';
/** Endings that are English words too: a link only when a path follows ("t.me/x", not "love it.me too"). */
const WORD_ENDINGS =
  'me in it to no so is us at be am my as do be by tk cn jp se ch li la st id ms pm fm im gd wtf lol';

const DOT = 46;
const SLASH = 47;
const HYPHEN = 45;
const MAX_LABEL = 63;
const MAX_LABELS = 8;

let endings: Set<string> | undefined;
let wordEndings: Set<string> | undefined;

/** Closing punctuation that ends a sentence rather than a link. */
const TRAILING = '.,!?;:\'")]}>*_~';
const STOPS = '"<>';

/** Offset past a link whose host is known to be good: up to a space, less closing punctuation. */
function linkEnd(text: string, from: number): number {
  let end = from;
  let opened = 0;
  while (end < text.length) {
    const found = classAt(text, end);
    if (found === SPACE || found === NEWLINE || STOPS.includes(text.charAt(end))) break;
    if (text.charAt(end) === '(') opened++;
    end += widthAt(text, end);
  }
  while (end > from && TRAILING.includes(text.charAt(end - 1))) {
    if (text.charAt(end - 1) === ')' && opened-- > 0) break;
    end--;
  }
  return end;
}

/** Offset past a link with a scheme or "www." at `index`; 0 where there is none. */
export function schemeLinkEnd(text: string, index: number): number {
  for (const opening of ['https://', 'http://', 'www.', 'hxxps://', 'hxxp://']) {
    if (text.startsWith(opening, index)) {
      const end = linkEnd(text, index + opening.length);
      return end > index + opening.length ? end : 0;
    }
  }
  return 0;
}

/** Offset past letters, digits and hyphens from `index`. */
export function labelRunEnd(text: string, index: number): number {
  let end = index;
  while (isAlphanumericAt(text, end) || text.charCodeAt(end) === HYPHEN) end += widthAt(text, end);
  return end;
}

function labelEnd(text: string, index: number): number {
  let end = index;
  while (end - index < MAX_LABEL && (isAlphanumericAt(text, end) || text.charCodeAt(end) === HYPHEN)) {
    end += widthAt(text, end);
  }
  return text.charCodeAt(end - 1) === HYPHEN ? index : end;
}

/** Offset past the longest host with a known ending that starts at `index`; 0 where there is none. */
function hostEnd(text: string, index: number): number {
  endings ??= new Set(ENDINGS.split(' '));
  wordEndings ??= new Set(WORD_ENDINGS.split(' '));
  let end = labelEnd(text, index);
  if (end === index) return 0;
  let host = 0;
  for (let labels = 1; labels < MAX_LABELS && text.charCodeAt(end) === DOT; labels++) {
    const start = end + 1;
    end = labelEnd(text, start);
    if (end === start) break;
    const label = text.slice(start, end);
    if (endings.has(label)) host = end;
    else if (wordEndings.has(label) && text.charCodeAt(end) === SLASH && isAlphanumericAt(text, end + 1)) host = end;
  }
  return host;
}

/**
 * Offset past a link without a scheme ("oxy-direct.example/x") that starts at `index`; 0 where there is none. The
 * caller asks only where a word is followed by a dot or hyphen and a letter.
 */
export function bareLinkEnd(text: string, index: number): number {
  const host = hostEnd(text, index);
  if (host === 0) return 0;
  const next = text.charAt(host);
  if (next === '/' || next === '?' || next === '#') return Math.max(host, linkEnd(text, host));
  if (next === ':' && classAt(text, host + 1) === DIGIT) return linkEnd(text, host);
  return host;
}

const LOCAL_SIGNS = "._%+-'";
const MAX_LOCAL = 64;

/** Start and end of each e-mail address, in order. Bounds: 64 characters before the sign (RFC 5321). */
export function emailsIn(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let floor = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > floor && at - start < MAX_LOCAL) {
      if (!isAlphanumericAt(text, start - 1) && !LOCAL_SIGNS.includes(text.charAt(start - 1))) break;
      start--;
    }
    while (start < at && !isAlphanumericAt(text, start)) start++;
    let end = labelEnd(text, at + 1);
    let dots = 0;
    while (end > at + 1 && text.charCodeAt(end) === DOT && dots < MAX_LABELS) {
      const next = labelEnd(text, end + 1);
      if (next === end + 1) break;
      end = next;
      dots++;
    }
    if (start < at && dots > 0 && text.charAt(start - 1) !== '@') {
      found.push({ start, end });
      floor = end;
    } else floor = at + 1;
  }
  return found;
}

/** Offset past the handle whose "@" is at `index` ("@ward_7", "@name.bsky.social", "@name@host.example"); 0 where none. */
export function handleEnd(text: string, index: number): number {
  if (isAlphanumericAt(text, index - 1)) return 0;
  let end = nameEnd(text, index + 1);
  if (end === index + 1) return 0;
  for (let joints = 0; joints < MAX_LABELS; joints++) {
    const sign = text.charAt(end);
    if (sign !== '.' && sign !== '@' && (sign !== '-' || joints === 0)) break;
    const next = nameEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Offset past letters, digits and underscores from `index`. */
export function nameEnd(text: string, index: number): number {
  let end = index;
  while (isAlphanumericAt(text, end) || text.charCodeAt(end) === 95) end += widthAt(text, end);
  return end;
}
