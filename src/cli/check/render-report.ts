/** A report as people read it in a terminal. Pure. */
import type { Draft, Finding, Guidance, Report, Surface, Verdict } from '../../engine/types';
import { excerptOf, underline } from './excerpt';
import { wrap } from './terminal-text';

/** How a report is shown. */
export interface Style {
  readonly isColour: boolean;
  /** Width of the terminal. */
  readonly columns: number;
}

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 88;
const INDENT = '  ';

const PLACES: Readonly<Record<Surface, string>> = {
  post: 'this post',
  reply: 'this reply',
  message: 'this message',
  bio: 'this profile text',
};

const FORCES: Readonly<Record<Finding['guidanceForce'], string>> = {
  'must-not': 'must not',
  must: 'must',
  recommend: 'we recommend',
};

/** The whole answer for one draft, ending in a line break. */
export function renderReport(draft: Draft, report: Report, guidance: Guidance, style: Style): string {
  const columns = Math.min(style.columns, WIDEST);
  const paint = painter(style.isColour);
  const parts = [
    paint(summary(report.verdict, draft.surface), report.verdict),
    ...report.findings.map((finding) => renderFinding(draft.text, finding, columns, paint)),
  ];
  if (!report.complete) parts.push(wrap('The text is very long. Only its first part was checked.', columns, ''));
  const speakUp = report.findings.find((finding) => finding.speakUp !== undefined)?.speakUp;
  if (speakUp !== undefined) parts.push(wrap(speakUp, columns, ''));
  parts.push(
    paint(wrap(`Checked on this device against the guidance of ${guidance.organisation}.`, columns, ''), 'dim'),
  );
  return `${parts.join('\n\n')}\n`;
}

function summary(verdict: Verdict, surface: Surface): string {
  switch (verdict) {
    case 'stop':
      return `Stop. The guidance speaks plainly against ${PLACES[surface]}: it would be held until you decide.`;
    case 'caution':
      return `Caution. There is something in ${PLACES[surface]} to look at. It would not be held.`;
    case 'clear':
      return `Clear. Nothing in the guidance speaks against ${PLACES[surface]}.`;
  }
}

function renderFinding(text: string, finding: Finding, columns: number, paint: Painter): string {
  const excerpt = excerptOf(text, finding.span, columns - INDENT.length);
  const marked = paint(excerpt.marked, finding.level);
  const isPlain = marked === excerpt.marked;
  const shown = isPlain ? underline(excerpt, INDENT) : `${INDENT}${excerpt.before}${marked}${excerpt.after}`;
  const say = (words: string) => wrap(words, columns, `${INDENT}${INDENT}`);
  const force = FORCES[finding.guidanceForce];
  // Where the words can only be taken out, the advice has just said so.
  const replacements = finding.suggestions
    .filter(({ replacement }) => replacement !== '')
    .map(({ label }) => `${label}.`);
  return [
    shown,
    say(`${finding.level === 'stop' ? 'Stop' : 'Caution'}: ${finding.message}`),
    say([finding.advice, ...replacements].join(' ')),
    paint(say(`Guidance (${force}): ${finding.guidanceText}`), 'dim'),
    paint(say(`${finding.ruleId} · ${finding.guidancePoint} · ${finding.score.toFixed(2)}`), 'dim'),
  ].join('\n');
}

type Paint = Verdict | 'dim';
type Painter = (words: string, paint: Paint) => string;

/** Escape codes: bold and curly underline in red, underline in yellow, green, grey. */
const CODES: Readonly<Record<Paint, string>> = { stop: '1;4;31', caution: '4;33', clear: '32', dim: '2' };

function painter(isColour: boolean): Painter {
  return (words, paint) => (isColour ? `\u001b[${CODES[paint]}m${words}\u001b[0m` : words);
}
