/** `npm run train`: labelled drafts of tests/corpus in, rules/scorer/model.json out. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT, RULES_FOLDER } from '../rulepack/load';
import { asCommand, isHelpAskedFor } from './command';
import { readLabelled } from './evaluate/read-labelled';
import { corpusFiles } from './train/corpus-files';
import { describeHeads } from './train/describe';
import { encodeModels } from './train/encode';
import { HEADS } from './train/heads';
import { LEAST_KNOWN, learn, leaveOneFileOut } from './train/learn';
import { trainingPack } from './train/pack';
import { trainingPassages } from './train/passages';
import { thresholdsOf } from './train/thresholds';

const MODEL = path.join(RULES_FOLDER, 'scorer', 'model.json');

const USAGE = `Usage: npm run train

Learns the scorer from the drafts of tests/corpus (held-out.jsonl is never read) and writes rules/scorer/model.json.
Prints how each head does on files it was not trained on. Takes about eight minutes. The same drafts give the same model.
`;

await asCommand(async () => {
  if (isHelpAskedFor(process.argv.slice(2), USAGE)) return 0;
  const tell = (words: string): void => void process.stderr.write(`${words}\n`);
  const drafts = await readLabelled(await corpusFiles(path.join(PROJECT_ROOT, 'tests', 'corpus')));
  const { pack, lexicons } = await trainingPack();
  const passages = trainingPassages(drafts, pack, lexicons);
  tell(`${drafts.length} drafts, ${passages.length} passages, ${lexicons.length} lexicons.`);
  const unseen = leaveOneFileOut(drafts, passages, (file) =>
    tell(`Measured on ${path.basename(file)}, not seen before.`),
  );
  const thresholds = thresholdsOf(drafts, unseen);
  process.stdout.write(describeHeads(drafts, unseen, thresholds));
  const { ids, models } = learn(passages);
  const { table, features, units } = encodeModels(ids, models);
  const heads = HEADS.map(({ id }, head) => ({
    id,
    bias: models[head]?.bias ?? 0,
    unit: units[head] ?? 1,
    ...(thresholds[head] ?? { show: 0, hold: 0 }),
  }));
  const source = `npm run train, from ${drafts.length} drafts in ${new Set(drafts.map(({ file }) => file)).size} files of tests/corpus`;
  await writeFile(
    MODEL,
    `${JSON.stringify({ source, heads, lexicons, leastKnown: LEAST_KNOWN, features, table }, null, 2)}\n`,
  );
  tell(`Wrote ${path.relative(PROJECT_ROOT, MODEL)}: ${features} features.`);
  return 0;
}, USAGE);
