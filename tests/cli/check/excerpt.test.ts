import { describe, expect, it } from 'vitest';
import { excerptOf, underline } from '../../../src/cli/check/excerpt';
import { columnsOf } from '../../../src/cli/check/terminal-text';

/** The excerpt around the first occurrence of `quote`, the marked part in brackets. */
function shown(text: string, quote: string, columns: number): string {
  const start = text.indexOf(quote);
  const { before, marked, after } = excerptOf(text, { start, end: start + quote.length }, columns);
  expect(columnsOf(before + marked + after)).toBeLessThanOrEqual(columns);
  return `${before}[${marked}]${after}`;
}

describe('an excerpt', () => {
  it('is the whole line where there is room', () => {
    expect(shown('one\nMy patient Derek sang\nthree', 'Derek', 40)).toBe('My patient [Derek] sang');
  });

  it('leaves out what does not fit, on both sides', () => {
    expect(shown(`${'a'.repeat(50)} Derek ${'b'.repeat(50)}`, 'Derek', 21)).toBe('…aaaaaa [Derek] bbbbbb…');
  });

  it('gives one side the room that the other has no use for', () => {
    expect(shown(`Derek ${'b'.repeat(50)}`, 'Derek', 21)).toBe('[Derek] bbbbbbbbbbbbbb…');
    expect(shown(`${'a'.repeat(50)} Derek`, 'Derek', 21)).toBe('…aaaaaaaaaaaaaa [Derek]');
  });

  it('cuts a mark that is longer than the line', () => {
    expect(shown('x'.repeat(50), 'x'.repeat(50), 12)).toBe('[xxxxxxxxx…]');
  });

  it('shows a break inside the mark, and marks at the very start and end', () => {
    expect(shown('\nDerek', '\nDerek', 20)).toBe('[␊Derek]');
    expect(shown('Tea, Derek', 'Derek', 20)).toBe('Tea, [Derek]');
  });

  it('never cuts a character in two', () => {
    expect(shown(`👩🏽‍⚕️👩🏽‍⚕️👩🏽‍⚕️ Derek`, 'Derek', 10)).toBe('…👩🏽‍⚕️ [Derek]');
  });

  it('lets no escape code through', () => {
    expect(shown('\u001b[2J Derek \u001b]0;x\u0007', 'Derek', 40)).toBe('␛[2J [Derek] ␛]0;x␇');
  });
});

describe('the underline', () => {
  it('stands below the mark, wide characters counted as two', () => {
    expect(underline({ before: '日 ', marked: 'Derek', after: '!' }, '  ')).toBe('  日 Derek!\n     ^^^^^');
  });

  it('has one caret where the mark cannot be seen', () => {
    expect(underline({ before: 'a', marked: '', after: '' }, '')).toBe('a\n ^');
  });
});
