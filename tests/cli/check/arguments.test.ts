import { describe, expect, it } from 'vitest';
import { readArguments, USAGE } from '../../../src/cli/check/arguments';
import { guidanceIds, knownGuidance } from '../../../src/cli/guidances';

describe('the arguments of check', () => {
  it('are a post, for people, against the first organisation, unless said otherwise', () => {
    expect(readArguments(['Long night'])).toEqual({
      help: false,
      surface: 'post',
      guidance: 'nhsp',
      format: 'people',
      inputs: ['Long night'],
    });
  });

  it('may stand before or after the texts', () => {
    const { surface, format, inputs } = readArguments(['one', '--surface', 'bio', 'two', '--json', '--', '-three']);
    expect({ surface, format, inputs }).toEqual({ surface: 'bio', format: 'json', inputs: ['one', 'two', '-three'] });
  });

  it('take an empty text for a text, and none for standard input', () => {
    expect(readArguments(['']).inputs).toEqual(['']);
    expect(readArguments(['--jsonl'])).toMatchObject({ format: 'jsonl', inputs: [] });
  });

  it.each([
    [['--surface', 'tweet'], '--surface is one of post, reply, message, bio; "tweet" is none of them.'],
    [['--surface'], 'argument missing'],
    [['--json', '--jsonl'], 'choose one'],
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['--json=yes'], 'does not take an argument'],
  ])('%j are refused, saying what was expected', (argv, reason) => {
    expect(() => readArguments(argv)).toThrow(expect.objectContaining({ name: 'WrongUse' }));
    expect(() => readArguments(argv)).toThrow(reason);
  });

  it('are all explained in the usage', () => {
    for (const option of ['--surface', '--guidance', '--json', '--jsonl', '--help']) expect(USAGE).toContain(option);
    expect(readArguments(['-h']).help).toBe(true);
  });
});

describe('the guidance asked for', () => {
  it('is one of the files there are', async () => {
    expect(await guidanceIds()).toContain('nhsp');
    expect(await knownGuidance('nhsp')).toBe('nhsp');
  });

  it.each(['nowhere', '', '../guidance/nhsp'])('is refused where there is none: "%s"', async (id) => {
    await expect(knownGuidance(id)).rejects.toThrow(/--guidance is one of .*nhsp.*is none of them/u);
  });
});
