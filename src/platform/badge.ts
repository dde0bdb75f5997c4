import { browser } from 'wxt/browser';
import type { Verdict } from '../engine/types';
import { createLookup } from './strings';

/** NHS design system red and blue (nhsuk-frontend 10.6.1); white on them has a contrast of 5.1 and 6.4 to 1. */
const STOP_COLOUR = '#d5281b';
const CAUTION_COLOUR = '#005eb8';

/** Shows a tab's state on the toolbar button: a number, and the same in words as its title. Never rejects. */
export async function showBadge(tabId: number, verdict: Verdict | 'none', count: number): Promise<void> {
  const hasFindings = (verdict === 'stop' || verdict === 'caution') && count > 0;
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: hasFindings ? String(Math.min(count, 99)) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: verdict === 'stop' ? STOP_COLOUR : CAUTION_COLOUR }),
      browser.action.setTitle({ tabId, title: badgeTitle(verdict, count) }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no button left to paint.
  }
}

function badgeTitle(verdict: Verdict | 'none', count: number): string {
  const t = createLookup();
  if (verdict === 'none') return t('badgeNone');
  if (verdict === 'clear' || count === 0) return t('badgeClear');
  if (verdict === 'stop') return t('badgeStop', count);
  return count === 1 ? t('badgeOne') : t('badgeMany', count);
}
