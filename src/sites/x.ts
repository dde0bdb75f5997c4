import { defineSite } from './site';

/** X. `tweetTextarea_0` is the first box, `_1` the next post of a thread; one press publishes all of them. */
export default defineSite({
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  composers: [
    {
      surface: 'post',
      box: '[data-testid^="tweetTextarea_"]:not([data-testid$="_label"]):not([data-testid$="RichTextInputContainer"])',
      scope: '[role="dialog"], [data-testid="primaryColumn"]',
      submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      keys: ['mod+enter'],
    },
    {
      surface: 'message',
      box: '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
      submit: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
      keys: ['enter', 'mod+enter'],
    },
    {
      surface: 'bio',
      box: 'textarea[name="description"]',
      scope: '[role="dialog"], main',
      alsoPublishes: 'input[name="displayName"], input[name="location"]',
      submit: '[data-testid="Profile_Save_Button"]',
      keys: [],
    },
  ],
  sources: [
    'nirholas/XActions docs/dom-selectors.md, 2026-08',
    'komm64/tutti src/adapters, 2026-08',
    'insin/control-panel-for-twitter script.js, 2026-08',
  ],
  reviewed: '2026-11-24',
});
