import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/cli/check/render-report';
import { toReportJson } from '../../../src/cli/check/report-json';
import { columnsOf } from '../../../src/cli/check/terminal-text';
import type { Finding } from '../../../src/engine/types';
import { GUIDANCE } from '../../engine/sample-guidance';
import { finding, report } from '../reports';

const TEXT = 'Third night on. My patient Derek sang all night';
const PLAIN = { isColour: false, columns: 80 };
const rendered = (findings: readonly Finding[], style = PLAIN): string =>
  renderReport({ text: TEXT, surface: 'post' }, report(findings), GUIDANCE, style);

describe('a report for people', () => {
  it('says what was found, why, in whose words, and what to write instead', () => {
    const suggestions = [{ label: 'Replace with "a patient"', replacement: 'a patient' }];
    expect(rendered([finding(TEXT, 'Derek', { suggestions })])).toBe(
      [
        'Stop. The guidance speaks plainly against this post: it would be held until you decide.',
        '',
        '  Third night on. My patient Derek sang all night',
        '                             ^^^^^',
        '    Stop: This names someone in your care.',
        '    Leave the name out. Replace with "a patient".',
        '    Guidance (must not): Do not post anything that identifies a person.',
        '    patient-identifiers/name · identify-individual · 0.85',
        '',
        'Checked on this device against the guidance of Sample.',
        '',
      ].join('\n'),
    );
  });

  it('leaves it at the advice where the words can only be taken out', () => {
    const suggestions = [{ label: 'Take it out', replacement: '' }];
    expect(rendered([finding(TEXT, 'Derek', { suggestions })])).not.toContain('Take it out');
  });

  it('says of a caution that it would not be held', () => {
    const text = rendered([finding(TEXT, 'Third night', { level: 'caution', guidanceForce: 'recommend' })]);
    expect(text).toContain('Caution. There is something in this post to look at. It would not be held.');
    expect(text).toContain('Guidance (we recommend):');
  });

  it('says plainly that nothing was found', () => {
    expect(rendered([])).toMatch(/^Clear\. Nothing in the guidance speaks against this post\.\n/u);
  });

  it('names the place where the text would appear', () => {
    const bio = renderReport({ text: 'Nurse', surface: 'bio' }, report(), GUIDANCE, PLAIN);
    expect(bio).toContain('this profile text');
  });

  it('says where only a part was read', () => {
    const long = renderReport({ text: 'x', surface: 'post' }, { ...report(), complete: false }, GUIDANCE, PLAIN);
    expect(long).toContain('Only its first part was checked.');
  });

  it('points to the route for speaking up once, however many findings carry it', () => {
    const text = rendered([
      finding(TEXT, 'Third', { speakUp: 'You can raise this with a guardian.' }),
      finding(TEXT, 'Derek', { speakUp: 'You can raise this with a guardian.' }),
    ]);
    expect(text.split('You can raise this with a guardian.')).toHaveLength(2);
  });

  it('has escape codes only where colour is wanted', () => {
    const findings = [finding(TEXT, 'Derek')];
    expect(rendered(findings)).not.toContain('\u001b');
    const coloured = rendered(findings, { ...PLAIN, isColour: true });
    expect(coloured).toContain('\u001b[1;4;31mDerek\u001b[0m');
    expect(coloured).not.toContain('^');
  });

  it.each([40, 80, 300])('fits into %i columns, and is never wider than is easy to read', (columns) => {
    const message = 'This names someone in your care, and those who know the person will recognise them from it.';
    const lines = rendered([finding(TEXT, 'Derek', { message })], { isColour: false, columns }).split('\n');
    expect(Math.max(...lines.slice(1).map(columnsOf))).toBeLessThanOrEqual(Math.min(columns, 88));
  });
});

describe('a report as JSON', () => {
  it('has the names of --jsonl and all that a finding holds', () => {
    expect(toReportJson([report([finding(TEXT, 'Derek')])])).toEqual({
      verdict: 'stop',
      findings: [
        expect.objectContaining({ start: 27, end: 32, quote: 'Derek', advice: 'Leave the name out.', evidence: [] }),
      ],
      packId: 'pack',
      complete: true,
    });
  });

  it('is an object for one draft and a list for several', () => {
    expect(toReportJson([report()])).not.toBeInstanceOf(Array);
    expect(toReportJson([report(), report()])).toHaveLength(2);
  });
});
