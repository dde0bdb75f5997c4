/** Sorts the files of the rules folder by what they are, and checks each against its shape. Pure. */
import type * as z from 'zod';
import { contextFile } from './context-schema';
import { guidanceFile } from './guidance-schema';
import { readLexicon } from './lexicon';
import type { Problem } from './problem';
import { readShape } from './read-shape';
import { ruleFile } from './rule-schema';
import { CATEGORIES } from './schema-parts';
import { scorerFile } from './scorer-schema';
import type { RuleFolder, SourceFile } from './sources';

/**
 * The folder, and every problem a file has by itself. Files with problems are left out of the folder, so a check that
 * follows sees only well-formed ones. Never throws.
 */
export function readFolder(files: readonly SourceFile[]): { folder: RuleFolder; problems: Problem[] } {
  const reader = new FolderReader();
  for (const file of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) reader.read(file);
  return reader;
}

class FolderReader {
  readonly folder = {
    rules: [] as RuleFolder['rules'][number][],
    contexts: [] as RuleFolder['contexts'][number][],
    lexicons: [] as RuleFolder['lexicons'][number][],
    guidances: [] as RuleFolder['guidances'][number][],
    scorer: undefined as RuleFolder['scorer'],
  };
  readonly problems: Problem[] = [];

  read({ file, text }: SourceFile): void {
    const place = /^([a-z-]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.(json|txt)$/u.exec(file);
    if (place === null) {
      this.report(
        file,
        'expected a path like "derogatory-terms/insult.json": a folder, then lower-case words and hyphens',
      );
      return;
    }
    const [, area = '', name = '', ending] = place;
    const category = CATEGORIES.find((known) => known === area);
    if (area === 'lexicons' && ending === 'txt') this.readLexicon(file, text);
    else if (ending === 'txt') this.report(file, 'expected a .json file here; word lists live in lexicons/');
    else if (area === 'contexts') {
      this.readJson(file, text, contextFile, (body) => this.folder.contexts.push({ file, id: name, body }));
    } else if (area === 'scorer') {
      this.readJson(file, text, scorerFile, (body) => {
        this.folder.scorer = body;
      });
    } else if (area === 'guidance') {
      this.readJson(file, text, guidanceFile, (body) => {
        if (body.id !== name) this.report(file, `expected "${name}", the name of the file`, 'id');
        this.folder.guidances.push({ file, body });
      });
    } else if (category !== undefined) {
      const id = `${category}/${name}`;
      this.readJson(file, text, ruleFile, (body) => this.folder.rules.push({ file, id, category, body }));
    } else {
      this.report(
        file,
        `expected a folder named contexts, lexicons, guidance, scorer or a category: ${CATEGORIES.join(', ')}`,
      );
    }
  }

  private readLexicon(file: string, text: string): void {
    const { lexicon, problems } = readLexicon(file, text);
    this.folder.lexicons.push(lexicon);
    this.problems.push(...problems);
  }

  private readJson<S extends z.ZodType>(
    file: string,
    text: string,
    schema: S,
    accept: (body: z.output<S>) => void,
  ): void {
    let contents: unknown;
    try {
      contents = JSON.parse(text);
    } catch (error) {
      this.report(file, `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    const shaped = readShape(file, contents, schema);
    if (shaped.problems === undefined) accept(shaped.value);
    else this.problems.push(...shaped.problems);
  }

  private report(file: string, expected: string, field = ''): void {
    this.problems.push({ file, field, expected });
  }
}
