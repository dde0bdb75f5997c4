/**
 * `{nurse}` → nurse, nurses, nursed, nursing. The only file that knows compromise, and it runs at build time only:
 * loading it takes about 0.4 s and 141 kB, which no page should pay.
 */
import nlp from 'compromise/three';
import { EXTRA_FORMS, regularComparison, regularPlural, regularVerbForms } from './regular-forms';

/** Words that stay as they are when the verb before them is inflected: "fell over", "slagging off". */
const PARTICLES = new Set('about around away back down in off on out over through up with'.split(' '));

/** Adjectives longer than this are compared with "more". */
const LONGEST_COMPARED = 7;

/**
 * All written forms of a base form, itself first, lower case, no two alike: plural, possessive without its apostrophe,
 * present, past, participles, gerund, and of adjectives comparative and superlative. Generous where word classes are in
 * doubt, since a form nobody writes never matches. Of several words the last is inflected, or the verb before a
 * particle. Never throws.
 */
export function inflect(lemma: string): string[] {
  const words = lemma.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (words.length === 1) return formsOf(first);
  const phrasal = PARTICLES.has(last);
  const rest = (phrasal ? words.slice(1) : words.slice(0, -1)).join(' ');
  return formsOf(phrasal ? first : last).map((form) => (phrasal ? `${form} ${rest}` : `${rest} ${form}`));
}

function formsOf(word: string): string[] {
  const tags = tagsOf(word);
  const forms = [word, ...nounForms(word)];
  if (!tags.has('Actor')) forms.push(...verbForms(word));
  if (tags.has('Adjective') && word.length <= LONGEST_COMPARED) forms.push(...regularComparison(word));
  forms.push(...(EXTRA_FORMS[word] ?? []));
  return [...new Set(forms.map((form) => form.toLowerCase()))].filter((form) => form !== '' && !form.includes(' '));
}

function nounForms(word: string): string[] {
  const noun = nlp(word);
  noun.tag('Noun');
  const plural = noun.nouns().toPlural().text();
  const plurals = plural === '' || plural === word ? [regularPlural(word)] : [plural];
  // The possessive of an irregular plural and of a noun in -y: the apostrophe is folded away before matching.
  const possessives = [word, ...plurals].filter((form) => !form.endsWith('s')).map((form) => `${form}s`);
  return [...plurals, ...possessives];
}

/** What `conjugate` gives; compromise types it as `object`. */
interface Conjugation {
  readonly Infinitive: string;
  readonly PastTense: string;
  readonly PresentTense: string;
  readonly Gerund: string;
  readonly Participle?: string;
}

function verbForms(verb: string): string[] {
  const sentence = nlp(verb);
  sentence.tag('Verb');
  const [conjugation] = sentence.verbs().conjugate() as Conjugation[];
  if (conjugation === undefined || conjugation.Infinitive !== verb) return regularVerbForms(verb);
  const { PastTense, PresentTense, Gerund, Participle } = conjugation;
  const forms = [PastTense, PresentTense, Gerund, Participle].filter((form) => form !== undefined);
  // Compromise leaves a verb it takes for a noun as it is: "snog" has the gerund "snog".
  const unchanged = PastTense === verb || Gerund === verb;
  return unchanged ? [...forms, ...regularVerbForms(verb)] : forms;
}

function tagsOf(word: string): ReadonlySet<string> {
  const sentences: { terms: { tags: string[] }[] }[] = nlp(word).json();
  return new Set(sentences.flatMap(({ terms }) => terms.flatMap(({ tags }) => tags)));
}
