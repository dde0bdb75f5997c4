/** A score as tables. Pure. */
import type { Verdict } from '../../engine/types';
import type { Grouping } from './groups';
import type { Hits, Score, Share } from './score';
import type { Table } from './table';

const VERDICTS: readonly Verdict[] = ['stop', 'caution', 'clear'];
/** What stands where there is nothing to divide by. */
const NONE = '–';

/** The tables for all drafts together: verdicts, headline figures, categories. */
export function scoreTables(score: Score): Table[] {
  return [confusionTable(score), headlineTable(score), categoryTable(score)];
}

/** The headline figures of each group. */
export function groupingTable({ by, groups }: Grouping): Table {
  const title = by === 'length' ? 'By length in characters' : `By ${by}`;
  const head = [
    by,
    'drafts',
    'stop\ninterrupted',
    'caution\nwarned',
    'clear\nwarned',
    'clear\ninterrupted',
    'F1',
    'spans\noverlap',
  ];
  const rows = groups.map(({ name, score }) => [
    name,
    String(score.drafts),
    percent(score.stopInterrupted.share),
    percent(score.cautionWarned.share),
    percent(score.clearWarned.share),
    percent(score.clearInterrupted.share),
    percent(score.micro.f1),
    percent(score.spansOverlap.share),
  ]);
  return { title, head, rows };
}

function confusionTable({ drafts, confusion }: Score): Table {
  return {
    title: `Verdicts on ${drafts} drafts`,
    head: ['should be', ...VERDICTS.map((verdict) => `given\n${verdict}`), 'all'],
    rows: VERDICTS.map((gold) => {
      const counts = VERDICTS.map((given) => confusion[gold][given]);
      return [gold, ...[...counts, counts.reduce((sum, count) => sum + count, 0)].map(String)];
    }),
  };
}

function headlineTable(score: Score): Table {
  const row = (name: string, { count, of, share }: Share) => [name, percent(share), `${count} of ${of}`];
  return {
    title: 'Headline figures',
    head: ['of the drafts', 'share', 'count'],
    rows: [
      row('stop, interrupted', score.stopInterrupted),
      row('caution, warned', score.cautionWarned),
      row('clear, with any warning', score.clearWarned),
      row('clear, interrupted', score.clearInterrupted),
      row('labels of a category found: span overlaps', score.spansOverlap),
    ],
  };
}

function categoryTable({ categories, micro, excused }: Score): Table {
  const row = (name: string, hits: Hits) => [
    name,
    ...[hits.labels, hits.found, hits.missed, hits.right, hits.wrong].map(String),
    ...[hits.precision, hits.recall, hits.f1].map(percent),
  ];
  const beside = excused === 0 ? '' : ` (${excused} findings beside a stop excused)`;
  return {
    title: `Categories${beside}`,
    head: [
      'category',
      'labels',
      'found\nTP',
      'missed\nFN',
      'findings\nright',
      'wrong\nFP',
      'precision',
      'recall',
      'F1',
    ],
    rows: [
      ...Object.entries(categories).map(([category, hits]) => row(category, hits)),
      row('all together (micro)', micro),
    ],
  };
}

/** A share in per cent with one decimal. */
export function percent(share: number | null): string {
  return share === null ? NONE : `${(share * 100).toFixed(1)} %`;
}
