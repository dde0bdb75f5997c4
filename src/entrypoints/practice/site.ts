import { defineSite } from '../../sites/site';

/** The practice page as a site: `ui/pages/practice.ts` marks its composers up like this. */
export const practiceSite = defineSite({
  id: 'practice',
  name: 'Practice page',
  matches: [],
  composers: [
    {
      surface: 'post',
      box: '[data-practice="box"]',
      scope: '[data-practice="composer"]',
      submit: '[data-practice="post"]',
      keys: ['mod+enter'],
    },
  ],
  sources: ['src/ui/pages/practice.ts'],
  reviewed: '2026-11-24',
});
