/** Checks a file's contents against its schema, and says in plain words what does not fit. Pure. */
import type * as z from 'zod';
import type { Problem } from './problem';

type Issue = z.core.$ZodIssue;

/** A file's contents as its schema has them, or everything that does not fit. */
export type Shaped<T> = { readonly value: T; readonly problems?: never } | { readonly problems: readonly Problem[] };

/** Reads `contents` (already parsed from JSON) with `schema`. Unknown keys are problems too. Never throws. */
export function readShape<S extends z.ZodType>(file: string, contents: unknown, schema: S): Shaped<z.output<S>> {
  const outcome = schema.safeParse(contents);
  if (outcome.success) return { value: outcome.data };
  return { problems: outcome.error.issues.flatMap((issue) => explain(file, issue, contents)) };
}

/** `['examples', 'flag', 0, 'quote']` as people write it: `examples.flag[0].quote`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, key) => {
    if (typeof key === 'number') return `${field}[${key}]`;
    return field === '' ? String(key) : `${field}.${String(key)}`;
  }, '');
}

function explain(file: string, issue: Issue, contents: unknown): Problem[] {
  const field = fieldPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      field: fieldPath([...issue.path, key]),
      expected: 'is not a field that is known here; look for a misspelling, or take it out',
    }));
  }
  const found = valueAt(contents, issue.path);
  if (found === undefined) return [{ file, field, expected: `is missing; expected ${expectation(issue)}` }];
  return [{ file, field, expected: `expected ${expectation(issue)}, found ${shorten(found)}` }];
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NOUNS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options.map(String)) : issue.message;
    case 'too_small':
      return issue.origin === 'array'
        ? `at least ${issue.minimum} of them`
        : `a number ${issue.inclusive === false ? 'above' : 'of at least'} ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'number' ? `a number of at most ${issue.maximum}` : issue.message;
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  record: 'an object in curly brackets',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day written as 2026-11-24',
  url: 'a web address that starts with https://',
};

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

function valueAt(contents: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    contents,
  );
}

function shorten(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
