/** `npm run evaluate`: labelled drafts in, figures out. */
import { check } from '../engine/check';
import { loadRulePack } from '../rulepack/load';
import { asCommand } from './command';
import { readArguments, USAGE } from './evaluate/arguments';
import { groupings } from './evaluate/groups';
import { judge } from './evaluate/judge';
import { missesOf, renderMiss } from './evaluate/misses';
import { readLabelled } from './evaluate/read-labelled';
import { score } from './evaluate/score';
import { groupingTable, scoreTables } from './evaluate/score-tables';
import { asMarkdown, asText } from './evaluate/table';
import { knownGuidance } from './guidances';

/** Long enough for most posts, and still readable. */
const MISS_COLUMNS = 300;

await asCommand(async () => {
  const { help, guidance, format, withMisses, files } = readArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const pack = await loadRulePack(await knownGuidance(guidance));
  const judged = (await readLabelled(files)).map((draft) => judge(draft, (one) => check(one, pack)));
  const overall = score(judged);
  const parts = groupings(judged);
  const misses = missesOf(judged);
  if (format === 'json') {
    const grouped = Object.fromEntries(
      parts.map(({ by, groups }) => [by, Object.fromEntries(groups.map(({ name, score }) => [name, score]))]),
    );
    process.stdout.write(`${JSON.stringify({ packId: pack.id, overall, by: grouped, misses }, null, 2)}\n`);
    return 0;
  }
  const tables = [...scoreTables(overall), ...parts.map(groupingTable)];
  const shown = tables.map(format === 'markdown' ? asMarkdown : asText);
  if (withMisses)
    shown.push(`Judged otherwise: ${misses.length}\n`, ...misses.map((miss) => renderMiss(miss, MISS_COLUMNS)));
  process.stdout.write(shown.join('\n'));
  return 0;
}, USAGE);
