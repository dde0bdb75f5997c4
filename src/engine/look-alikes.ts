/**
 * Letters of other scripts, and fancy letters without a compatibility form, that pass for Latin ones. A hand-kept part of
 * the Unicode confusables (UTS #39, confusables.txt 16.0): single letters only, lower case, those seen in disguised posts.
 */

/** Pairs of look-alike and Latin letter, run together. Cyrillic, Greek, Armenian and Cherokee, already in lower case. */
const FOREIGN_PAIRS =
  // Cyrillic
  'аaвbсcԁdеeгrһhіiјjкkӏlмmнhоoпnрpԛqѕsтtуyүyѵvԝwхxьbѡwїiўyѓrќkөoҳxқkүyұy' +
  // Greek
  'αaβbγyδdεeζzηnιiκkλaμuνvοoπnρpσoςsτtυuχxωwϲcϳjϸpϝf' +
  // Armenian
  'աwգqհhնuոnսuցgօoզqւlյjկlֆf' +
  // Cherokee (lower case lives in the supplement U+AB70; folding gives either)
  'ꭰdꭱrꭲtꭵiꭹyꭺaꭻjꭼeꮃwꮇmꮋhꮍyꮐgꮓzꮞ4ꮟbꮢrꮤwꮥsꮩvꮪsꮮlꮯcꮲpꮶkꮷd';

/** Latin letters drawn otherwise: small capitals, strokes, phonetic letters. Folded wherever they stand. */
const LATIN_PAIRS =
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz' +
  'ɑaɡgıiɩiȷjɐaɔcǝeəeɟjɥhɯmɹrʇtʌvʍwʎyɛeɜeʋvʐzɫlɬlʂsɓbɗdɠgɦhƙkƞnƥpƭtƴyȥzɱmɳnɲnʈtɾrɽr' +
  'ⱥaƀbȼcđdɇeǥgħhɨiɉjłlɍrŧtʉuɏyƶzøoðdꝁkᵽpꞓcꞡgꞣkꞥnꞧrꞩs';

/** Letters that stand for two: folded into both. */
const EXPANSIONS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij' };

/** Punctuation drawn in many ways, folded into the sign on an English keyboard. */
const SIGNS: readonly (readonly [string, string])[] = [
  ["'", '‘’‚‛ʼʹʻʽˈ′‵´`＇ꞌ'],
  ['"', '“”„‟″‶«»＂〝〞'],
  ['-', '‐‑‒–—―−﹘﹣－⁃˗⸺⸻'],
  ['.', '․。｡．'],
  [',', '‚،、，'],
  ['!', '‼ǃ！'],
  ['?', '⁇⁈⁉？'],
  ['/', '⁄∕／'],
  [':', '：ː꞉'],
  ['*', '＊∗⁎✱'],
  ['@', '＠﹫'],
  ['#', '＃﹟'],
  ['&', '＆﹠'],
];

function pairs(text: string): Map<string, string> {
  const map = new Map<string, string>();
  const characters = [...text];
  for (let i = 0; i + 1 < characters.length; i += 2) map.set(characters[i] ?? '', characters[i + 1] ?? '');
  return map;
}

let foreign: Map<string, string> | undefined;
let drawn: Map<string, string> | undefined;

/** The Latin letter a lower-case letter of another script passes for; undefined where it passes for none. */
export function foreignLookAlike(letter: string): string | undefined {
  foreign ??= pairs(FOREIGN_PAIRS);
  return foreign.get(letter);
}

/** The plain form of an oddly drawn Latin letter or sign (one or two characters); undefined where there is none. */
export function plainForm(character: string): string | undefined {
  if (drawn === undefined) {
    drawn = pairs(LATIN_PAIRS);
    for (const [letter, plain] of Object.entries(EXPANSIONS)) drawn.set(letter, plain);
    for (const [plain, signs] of SIGNS) for (const sign of signs) drawn.set(sign, plain);
  }
  return drawn.get(character);
}
