/** Checks that each organisation's guidance and the rules speak of the same things. Pure. */
import type { Problem } from './problem';
import type { RuleFolder, SourceGuidance } from './sources';

/**
 * Problems between rules and guidance, for every organisation: a topic that no point or more than one answers for, a
 * point that neither a rule nor a checklist question serves, an aspect that no rule of the category has, and names that
 * occur twice. (A category without a policy is a matter of the file's shape.)
 */
export function checkGuidance(folder: RuleFolder): Problem[] {
  const none: Problem[] = [{ file: 'guidance', field: '', expected: 'expected at least one organisation' }];
  return folder.guidances.length === 0 ? none : folder.guidances.flatMap((guidance) => checkOne(guidance, folder));
}

function checkOne({ file, body }: SourceGuidance, folder: RuleFolder): Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, expected: string) => problems.push({ file, field, expected });

  const topics = new Map(folder.rules.map((rule) => [rule.body.topic, rule.id]));
  for (const [topic, rule] of topics) {
    const served = body.points.filter((point) => point.topics.includes(topic));
    if (served.length === 1) continue;
    const found = served.length === 0 ? 'no point has it' : `${served.map(({ id }) => id).join(' and ')} have it`;
    report('points', `expected one point with the topic "${topic}" of rule ${rule}; ${found}`);
  }
  for (const [index, point] of body.points.entries()) {
    if (point.checklist.length > 0 || point.topics.some((topic) => topics.has(topic))) continue;
    report(`points[${index}]`, `"${point.id}" needs a topic that a rule has, or a checklist question`);
  }
  for (const [category, { aspects }] of Object.entries(body.policy)) {
    const known = folder.rules.flatMap((rule) => (rule.category === category ? [rule.body.aspect] : []));
    for (const aspect of Object.keys(aspects ?? {})) {
      if (!known.includes(aspect)) report(`policy.${category}.aspects.${aspect}`, 'is an aspect that no rule here has');
    }
  }
  for (const list of ['points', 'disclaimers'] as const) {
    const ids = body[list].map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) < index) report(`${list}[${index}].id`, `expected a name of its own, "${id}" is taken`);
    }
  }
  return problems;
}
