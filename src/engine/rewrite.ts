/** A safer wording for a finding, fitted to the place it goes to. */
import type { Span, Suggestion } from './types';

const DETERMINERS = /(?<![\p{L}\p{N}])(?:a|an|the|my|our|your|his|her|their|this|that|another|every|each)\s+$/iu;
/** Enough text before a quote to hold a determiner or the end of a sentence. */
const LOOK_BACK = 24;

function opensSentence(before: string): boolean {
  return /(?:^|[.!?…\n])["'“‘(\s]*$/u.test(before);
}

function capitalised(words: string): string {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0);
  return first.toUpperCase() + words.slice(first.length);
}

/**
 * What can be put in place of the quote at `span`: none where the rule has no rewrite, "Take it out" where it is empty,
 * else the wording with a capital where it opens a sentence and without its article after "my", "the" and the like. A
 * replacement covers exactly the quote, so taking words out leaves the spaces around them: the offsets stay those of
 * the finding, and the editors replace nothing else.
 */
export function suggestionsFor(rewrite: string | undefined, text: string, span: Span): readonly Suggestion[] {
  if (rewrite === undefined) return [];
  if (rewrite === '') return [{ label: 'Take it out', replacement: '' }];
  // At the very start of the draft, or of what is looked at, `^` must not match by chance.
  const from = Math.max(0, span.start - LOOK_BACK);
  const before = (from > 0 ? ' x' : '') + text.slice(from, span.start);
  const fitted = DETERMINERS.test(before) ? rewrite.replace(/^(?:an?|the|my|our) /i, '') : rewrite;
  const replacement = opensSentence(before) ? capitalised(fitted) : fitted;
  return replacement === text.slice(span.start, span.end)
    ? []
    : [{ label: `Replace with "${replacement}"`, replacement }];
}
