// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lengthOf, sitesThatTake } from '../../src/ui/pages/bio-limits';
import { longDate } from '../../src/ui/pages/long-date';
import { drawOptions } from '../../src/ui/pages/options';
import { drawPractice } from '../../src/ui/pages/practice';
import { t } from './stage';

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => document.body.replaceChildren());

test('settings list the words never warned about and take one back', async () => {
  const remove = vi.fn(async () => {});
  const page = drawOptions(root, { t, remove });
  page.show(['ward 9', 'the duck'], false);
  fireEvent.click(within(root).getByRole('button', { name: 'Remove “the duck”' }));
  expect(remove).toHaveBeenCalledExactlyOnceWith('the duck');
  expect(await within(root).findByText('“the duck” was removed. You will be warned about it again.')).toBeTruthy();
  page.show(['ward 9'], false);
  expect(within(root).getAllByRole('button')).toHaveLength(1);
  page.show([], false);
  expect(within(root).getByText('There are none yet.')).toBeTruthy();
});

test('settings say when what was stored could not be read', () => {
  drawOptions(root, { t, remove: async () => {} }).show([], true);
  expect(within(root).getByRole('status').textContent).toMatch(/could not be read/);
});

test('a practice post goes nowhere but under its own box, by button and by Ctrl+Enter', () => {
  const site = vi.fn();
  root.addEventListener('keydown', site);
  drawPractice(root, t, async () => true, [
    {
      name: 'practicePlainName',
      about: 'practicePlainText',
      mount(place, label) {
        const field = document.createElement('textarea');
        field.setAttribute('aria-label', label);
        place.append(field);
        const clear = () => {
          field.value = '';
        };
        return { text: () => field.value, clear };
      },
    },
  ]);
  const composer = within(within(root).getByRole('group', { name: 'Plain box' }));
  const field = composer.getByRole<HTMLTextAreaElement>('textbox', { name: 'What is new? Plain box' });
  const post = composer.getByRole('button', { name: 'Post' });
  fireEvent.click(post);
  expect(composer.queryByRole('listitem')).toBeNull();
  field.value = 'Cake <b>today</b>';
  fireEvent.click(post);
  expect(composer.getByText('Cake <b>today</b>')).toBeTruthy();
  expect(field.value).toBe('');
  field.value = 'More cake';
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(field.value).toBe('More cake');
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  expect(composer.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Would have been postedMore cake',
    'Would have been postedCake <b>today</b>',
  ]);
});

test('counts characters as people do and knows which profiles take them', () => {
  expect(lengthOf('👩🏽‍⚕️ nurse')).toBe(7);
  expect(sitesThatTake(80)).toContain('TikTok');
  expect(sitesThatTake(81)).not.toContain('TikTok');
});

test('writes dates out', () => {
  expect(longDate('2026-11-24')).toBe('24 November 2026');
  expect(longDate('some day')).toBe('some day');
});
