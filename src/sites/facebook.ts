import { defineSite } from './site';

/**
 * Facebook. Its own source is closed and its labels follow the reader's language, so the English Post button is only
 * the first guess: where it is not found, the structure of the dialog decides (`structure.ts`).
 */
export default defineSite({
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*'],
  composers: [
    {
      surface: 'post',
      box: '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]:not([aria-label^="Comment as " i]):not([aria-label^="Write a " i])',
      scope: '[role="dialog"]',
      submit: '[role="dialog"] [aria-label="Post"][role="button"]',
      keys: [],
    },
    {
      surface: 'reply',
      box: '[contenteditable="true"][aria-label^="Comment as " i], [contenteditable="true"][aria-label^="Write a comment" i], [contenteditable="true"][aria-label^="Write a public comment" i], [contenteditable="true"][aria-label^="Leave a comment" i]',
      submit: 'form [role="button"]:is([aria-label="Comment"], [aria-label="Post"], [aria-label="Send"])',
      keys: ['enter'],
    },
    {
      surface: 'message',
      box: '[contenteditable="true"][role="textbox"][aria-label="Message"]',
      keys: ['enter'],
    },
    {
      surface: 'bio',
      box: 'textarea[aria-label="Enter bio text"]',
      keys: [],
    },
  ],
  sources: ['leaperone/MultiPost-Extension src/sync/dynamic/facebook.ts, 2026-06', 'public user scripts, 2026'],
  reviewed: '2026-11-24',
});
