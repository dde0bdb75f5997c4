/** A place in a written phrase that moves on as it is read. */
import { PhraseError } from './syntax';

export class Cursor {
  protected at = 0;

  constructor(protected readonly source: string) {}

  /** The character at the cursor; empty at the end. */
  protected peek(): string {
    return this.source.charAt(this.at);
  }

  /** @throws PhraseError always */
  protected fail(expectation: string, position = this.at): never {
    throw new PhraseError(this.source, position, expectation);
  }

  protected skipSpace(): void {
    while (this.peek() !== '' && ' \t\n'.includes(this.peek())) this.at++;
  }

  /** What stands before the next of `ends`, which is left standing, or before the end of the phrase. */
  protected until(ends: string): string {
    const start = this.at;
    while (this.peek() !== '' && !ends.includes(this.peek())) this.at++;
    return this.source.slice(start, this.at);
  }
}
