/** E-mail addresses and links at the places a left-to-right scan asks about. */
import { bareLinkEnd, emailsIn, labelRunEnd, schemeLinkEnd } from './addresses';
import { isAlphanumericAt } from './character-classes';

const DOT = 46;
const HYPHEN = 45;
const LOWER_H = 104;
const LOWER_W = 119;

/** An address found: its kind and the offset in the folded text just past it. */
export interface Address {
  readonly kind: 'email' | 'url';
  readonly end: number;
}

/** Remembers how far it has looked, so that places must be asked for in order. */
export class AddressFinder {
  private readonly emails: ReturnType<typeof emailsIn>;
  private nextEmail = 0;
  /** Up to here letters and hyphens run on without the dot a link needs: keeps "a-a-a-…" linear. */
  private noLinkBefore = 0;

  constructor(private readonly folded: string) {
    this.emails = folded.includes('@') ? emailsIn(folded) : [];
  }

  /** The address that begins with the word `[start, wordEnd)`; undefined where none does. */
  at(start: number, wordEnd: number): Address | undefined {
    const { folded } = this;
    while ((this.emails[this.nextEmail]?.start ?? folded.length) < start) this.nextEmail++;
    const email = this.emails[this.nextEmail];
    if (email?.start === start) return { kind: 'email', end: email.end };
    const first = folded.charCodeAt(start);
    const linked = first === LOWER_H || first === LOWER_W ? schemeLinkEnd(folded, start) : 0;
    if (linked > 0) return { kind: 'url', end: linked };
    const next = folded.charCodeAt(wordEnd);
    if ((next !== DOT && next !== HYPHEN) || start < this.noLinkBefore) return undefined;
    if (!isAlphanumericAt(folded, wordEnd + 1)) return undefined;
    const label = labelRunEnd(folded, wordEnd);
    if (folded.charCodeAt(label) !== DOT) {
      this.noLinkBefore = label;
      return undefined;
    }
    const end = bareLinkEnd(folded, start);
    return end > wordEnd ? { kind: 'url', end } : undefined;
  }
}
