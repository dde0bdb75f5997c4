import { defineSite } from './site';

/**
 * Mastodon's own web client. Any host can be one, so the manifest names well-known general and British ones. The
 * keyboard shortcut publishes straight from `keydown`, in the text and in the content warning: no click follows.
 */
export default defineSite({
  id: 'mastodon',
  name: 'Mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mas.to/*',
    'https://mstdn.social/*',
    'https://mastodonapp.uk/*',
    'https://mastodon.scot/*',
    'https://toot.wales/*',
    'https://med-mastodon.com/*',
  ],
  composers: [
    {
      surface: 'post',
      box: 'form.compose-form textarea',
      scope: 'form.compose-form',
      alsoPublishes: '#cw-spoiler-input',
      submit: 'form.compose-form button[type="submit"]',
      keys: ['mod+enter'],
    },
    {
      surface: 'bio',
      box: 'form#edit_profile textarea[name="account[note]"]',
      scope: 'form#edit_profile',
      alsoPublishes: 'input[name="account[display_name]"]',
      submit: 'form#edit_profile button[type="submit"]',
      keys: [],
    },
  ],
  sources: [
    'mastodon/mastodon app/javascript/mastodon/features/compose, 4.3 and later',
    'mastodon/mastodon app/views/settings/profiles',
  ],
  reviewed: '2026-11-24',
});
