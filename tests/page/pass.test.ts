import { describe, expect, it } from 'vitest';
import type { Composer } from '../../src/page/composer';
import { createPass } from '../../src/page/pass';

/** Of a composer the pass asks only for its text. */
function box(text: string): Composer & { say(text: string): void } {
  let now = text;
  const never = (): never => {
    throw new Error('a pass asks for the text alone');
  };
  return {
    id: 'box',
    text: () => now,
    say: (next) => {
      now = next;
    },
    box: never,
    findings: never,
    view: never,
    refresh: never,
    recheck: never,
    bind: never,
  };
}

describe('a pass', () => {
  function granted(...texts: string[]) {
    const clock = { ms: 0 };
    const boxes = texts.map(box);
    const pass = createPass(() => clock.ms);
    pass.grant(boxes);
    return { clock, boxes, pass, first: boxes[0] ?? box('') };
  }

  it('lets our own press and the events it brings through, and no script after that', () => {
    const { pass, boxes, clock } = granted('a');
    expect(pass.admits(boxes, false)).toBe(false);
    pass.openForOwnPress();
    expect(pass.admits(boxes, false)).toBe(true);
    expect(pass.admits(boxes, false)).toBe(true);
    clock.ms = 1001;
    expect(pass.admits(boxes, false)).toBe(false);
  });

  it('waits for one press of the person', () => {
    const { pass, boxes, clock } = granted('a');
    clock.ms = 60_000;
    expect(pass.isWaiting()).toBe(true);
    expect(pass.covers(boxes)).toBe(true);
    expect(pass.admits(boxes, true)).toBe(true);
    clock.ms += 1001;
    expect(pass.isWaiting()).toBe(false);
    expect(pass.covers(boxes)).toBe(false);
    expect(pass.admits(boxes, true)).toBe(false);
  });

  it('is for exactly this text', () => {
    const { pass, boxes, first } = granted('a');
    first.say('b');
    expect(pass.admits(boxes, true)).toBe(false);
  });

  it('does not come back when the text does', () => {
    const { pass, boxes, first } = granted('a');
    first.say('ab');
    pass.reviewed(first);
    first.say('a');
    pass.reviewed(first);
    expect(pass.admits(boxes, true)).toBe(false);
  });

  it('is for these boxes: an empty one more changes nothing, a written one does', () => {
    const { pass, boxes } = granted('a', 'b');
    expect(pass.covers([...boxes, box('')])).toBe(true);
    expect(pass.covers([...boxes, box('c')])).toBe(false);
    expect(pass.covers(boxes.slice(1))).toBe(false);
  });

  it('is nothing before it is granted', () => {
    expect(createPass(() => 0).admits([], true)).toBe(false);
  });
});
