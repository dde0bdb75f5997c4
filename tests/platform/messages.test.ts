import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answerPopup, onPageState, sendPageState } from '../../src/platform/channel';
import { isGoTo, isListWarnings, isPageState, isPageWarnings } from '../../src/platform/messages';

beforeEach(() => fakeBrowser.reset());

const STATE = { kind: 'content-background-state', verdict: 'stop', count: 2 };
const WARNING = { id: 'box-1/0', ruleId: 'patient-identifiers/bed-number', level: 'stop' };

describe('messages of the right shape', () => {
  test('are taken', () => {
    expect(isPageState(STATE)).toBe(true);
    expect(isListWarnings({ kind: 'popup-content-list' })).toBe(true);
    expect(isGoTo({ kind: 'popup-content-go-to', id: 'box-1/0' })).toBe(true);
    expect(isPageWarnings({ boxes: 1, warnings: [WARNING] })).toBe(true);
  });
});

describe('anything else is refused', () => {
  test.each([
    null,
    'stop',
    { ...STATE, text: 'The patient in bed 14' },
    { ...STATE, verdict: 'forbidden' },
    { ...STATE, count: -1 },
    { ...STATE, count: 1.5 },
    { ...STATE, kind: 'content-background' },
    { kind: STATE.kind, verdict: 'stop' },
  ])('%j is no state of a page', (message) => expect(isPageState(message)).toBe(false));

  test.each([
    { boxes: 1, warnings: [{ ...WARNING, quote: 'bed 14' }] },
    { boxes: 1, warnings: [{ ...WARNING, level: 'clear' }] },
    { boxes: 1, warnings: [{ ...WARNING, id: 'x'.repeat(200) }] },
    { boxes: 1, warnings: Array(501).fill(WARNING) },
    { boxes: '1', warnings: [] },
  ])('%j is no list of warnings', (message) => expect(isPageWarnings(message)).toBe(false));
});

/** Hands a message to the listeners as the browser would, and gives back what they answer. */
async function deliver(message: unknown, sender: { id: string; tab?: { id: number } }): Promise<unknown[]> {
  const respond = vi.fn();
  // The browser gives a third argument, which the stand-in's types leave out.
  await Reflect.apply(fakeBrowser.runtime.onMessage.trigger, fakeBrowser.runtime.onMessage, [message, sender, respond]);
  return respond.mock.calls.map(([answer]) => answer);
}

const OWN = { id: fakeBrowser.runtime.id };

test('the background hears the state of a tab from our own pages alone', async () => {
  const changed = vi.fn();
  onPageState(changed);
  await deliver(STATE, { ...OWN, tab: { id: 7 } });
  expect(changed).toHaveBeenCalledExactlyOnceWith(7, { verdict: 'stop', count: 2 });
  await deliver(STATE, { id: 'another-extension', tab: { id: 7 } });
  await deliver(STATE, OWN);
  await deliver({ ...STATE, url: 'https://x.com' }, { ...OWN, tab: { id: 7 } });
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a page answers the popup, and nobody else, until it stops', async () => {
  const list = { boxes: 1, warnings: [{ ...WARNING, level: 'stop' as const }] };
  const goTo = vi.fn();
  const stop = answerPopup({ list: () => list, goTo });
  expect(await deliver({ kind: 'popup-content-list' }, OWN)).toEqual([list]);
  expect(await deliver({ kind: 'popup-content-list' }, { id: 'another-extension' })).toEqual([]);
  await deliver({ kind: 'popup-content-go-to', id: 'box-1/0' }, OWN);
  await deliver({ kind: 'popup-content-go-to', id: 'box-1/0' }, { id: 'another-extension' });
  expect(goTo).toHaveBeenCalledExactlyOnceWith('box-1/0');
  stop();
  expect(await deliver({ kind: 'popup-content-list' }, OWN).catch(() => [])).toEqual([]);
});

test('telling nobody is no error', async () => {
  await expect(sendPageState({ verdict: 'clear', count: 0 })).resolves.toBeUndefined();
});
