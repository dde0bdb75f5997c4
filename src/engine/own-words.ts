/** The person's own workplace words, matched like every other list. */
import { OWN_WORKPLACE } from './known-names';
import { normalise } from './normalise';
import { Vocabulary } from './phrase/vocabulary';
import { wordsOf } from './phrase/words';
import { tokenise } from './tokenise';

/** The last list that was asked for: settings change once in a while, drafts with every key. */
let last: { readonly words: readonly string[]; readonly vocabulary: Vocabulary | undefined } | undefined;

/** The words as a vocabulary of one list; undefined where there are none. A word of signs only is passed over. */
export function ownVocabulary(words: readonly string[]): Vocabulary | undefined {
  if (last?.words === words) return last.vocabulary;
  const terms = words.map(termOf).filter((term) => term !== '');
  let vocabulary: Vocabulary | undefined;
  if (terms.length > 0) {
    vocabulary = new Vocabulary({ lexicons: { [OWN_WORKPLACE]: terms }, inflections: {} }, []);
  }
  last = { words, vocabulary };
  return vocabulary;
}

/** "The Lodge!" → "the lodge", as the tokeniser will see it in a draft. */
function termOf(written: string): string {
  const tokens = tokenise(normalise(written)).sentences.flatMap((sentence) => sentence.tokens);
  return wordsOf(tokens, () => [])
    .filter(({ token }) => token.kind !== 'break')
    .map(({ forms }) => forms[0])
    .join(' ');
}
