import { defineSite } from './site';

/** Bluesky. The same Tiptap editor serves post, reply and quote; a thread shows several in one dialog. */
export default defineSite({
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  composers: [
    {
      surface: 'post',
      box: '.ProseMirror[contenteditable="true"]',
      scope: '[data-testid="composePostView"], [role="dialog"]',
      submit: '[data-testid="composerPublishBtn"]',
      keys: ['mod+enter'],
    },
    {
      // The placeholder is localised; in other languages structure tells.
      surface: 'message',
      box: 'textarea[placeholder="Write a message"]',
      submit: '[role="button"][aria-label="Send message"]',
      keys: ['enter'],
    },
    {
      surface: 'bio',
      box: '[data-testid="editProfileDescriptionInput"]',
      scope: '[data-testid="editProfileModal"], [role="dialog"]',
      alsoPublishes: '[data-testid="editProfileDisplayNameInput"]',
      submit: '[data-testid="editProfileSaveBtn"]',
      keys: [],
    },
  ],
  sources: [
    'bluesky-social/social-app src/view/com/composer, 2026',
    'bluesky-social/social-app src/screens/Messages/components/MessageInput.web.tsx',
    'bluesky-social/social-app src/screens/Profile/Header/EditProfileDialog.tsx, 2026',
  ],
  reviewed: '2026-11-24',
});
