/** A rules folder small enough to read at a glance, in which nothing is wrong. Tests break one thing in it at a time. */
import { CATEGORIES } from '../../src/rulepack/schema-parts';
import type { SourceFile } from '../../src/rulepack/sources';

const insult = {
  kind: 'lexicon',
  lexicons: ['mini-insult'],
  score: 0.8,
  requires: [{ contexts: ['mini-at-work'], scope: 'draft' }],
  topic: 'insult',
  message: 'This insults someone.',
  advice: 'Leave the word out.',
  rewrite: '',
  source: 'made up for tests',
  examples: {
    flag: [
      { text: 'On shift with a numpty', quote: 'numpty' },
      { text: 'On shift with two numpties', quote: 'numpties' },
    ],
    pass: [{ text: 'On shift with a friend' }, { text: 'Numpty is a fine word', surface: 'reply' }],
  },
};

const moan = {
  kind: 'phrase',
  phrases: ['[my shift] (was|is) {awful}'],
  score: 0.6,
  topic: 'work-comment',
  message: 'This is a comment on your work.',
  advice: 'Leave it out.',
  source: 'made up for tests',
  examples: {
    flag: [
      { text: 'My shift was awful', quote: 'My shift' },
      { text: 'my shift is awful', quote: 'shift' },
    ],
    pass: [{ text: 'My cake was awful' }, { text: 'My shift was long' }],
  },
};

const atWork = {
  threshold: 1,
  phrases: [{ weight: 1, match: ['on (shift|nights)'] }],
  source: 'made up for tests',
  examples: { present: ['On nights again'], absent: ['Good night'] },
};

const policy = { levels: { post: 'stop', reply: 'stop', message: 'caution', bio: 'off' } };

const organisation = {
  id: 'mini',
  organisation: 'Mini Trust',
  title: 'What to post',
  read: '2026-11-24',
  points: [
    {
      id: 'no-insults',
      force: 'must-not',
      text: 'Do not insult anyone.',
      quote: 'Insults are forbidden.',
      topics: ['insult'],
      checklist: [],
      examples: { unsafe: [], safe: [] },
    },
    {
      id: 'no-comments',
      force: 'recommend',
      text: 'Do not comment on your work.',
      quote: 'Avoid comments.',
      topics: ['work-comment'],
      checklist: ['Is this about your work?'],
      examples: { unsafe: ['My shift was awful'], safe: ['My day was long'] },
    },
  ],
  publicNotice: { text: 'Anything posted is public.', quote: 'Anything posted is public.' },
  disclaimers: [{ id: 'full', text: 'The views are mine.', verbatim: true }],
  links: [{ title: 'Policy' }],
  speakUp: { text: 'You can speak up.', routes: [{ title: 'Guardian' }], checked: '2026-11-24' },
  policy: Object.fromEntries(CATEGORIES.map((category) => [category, policy])),
  stopAt: 0.7,
  ownNames: ['Mini Trust'],
};

const LEXICON = '# source: made up for tests\n# licence: MIT, 2026-11-24\n{numpty}\nplonker\ndaft-brush\n';

/** The folder's files; `changes` replaces the contents of a file by its path, or takes it out with `null`. */
export function miniFolder(changes: Readonly<Record<string, string | object | null>> = {}): SourceFile[] {
  const files: Record<string, string | object | null> = {
    'derogatory-terms/mini-insult.json': insult,
    'work-commentary/mini-moan.json': moan,
    'contexts/mini-at-work.json': atWork,
    'lexicons/mini-insult.txt': LEXICON,
    'guidance/mini.json': organisation,
    ...changes,
  };
  return Object.entries(files).flatMap(([file, contents]) => {
    if (contents === null) return [];
    return [{ file, text: typeof contents === 'string' ? contents : JSON.stringify(contents) }];
  });
}

/** The files' contents, for tests to change with a spread. */
export const MINI = { insult, moan, atWork, organisation, lexicon: LEXICON } as const;
