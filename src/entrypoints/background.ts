import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../platform/badge';
import { onPageState } from '../platform/channel';

/** The toolbar button shows what each tab reports. Nothing else happens here: checking is done in the page. */
export default defineBackground(() => {
  onPageState((tabId, { verdict, count }) => void showBadge(tabId, verdict, count));
});
