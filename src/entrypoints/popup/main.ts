import guidance from 'virtual:guidance';
import packJson from 'virtual:rulepack';
import { check } from '../../engine/check';
import type { RulePack } from '../../engine/types';
import { askWarnings, requestGoTo } from '../../platform/channel';
import { readSettings } from '../../platform/settings';
import { createLookup } from '../../platform/strings';
import { activeTabId, openPage } from '../../platform/tabs';
import { copyText } from '../../ui/pages/clipboard';
import { drawPopup } from '../../ui/pages/popup';
import '../../ui/style/tokens.css';
import '../../ui/style/parts.css';
import '../../ui/style/pages.css';

const pack: RulePack = JSON.parse(packJson);
const [tabId, { settings }] = await Promise.all([activeTabId(), readSettings()]);
const root = document.querySelector<HTMLElement>('#root');

if (root) {
  drawPopup(root, {
    t: createLookup(),
    guidance,
    first: location.hash.slice(1),
    copy: copyText,
    check: (draft) => check(draft, pack, settings),
    open: (page) => void openPage(`/${page}.html`).then(() => window.close()),
    askWarnings: async () => (tabId === null ? null : askWarnings(tabId)),
    ruleWords(ruleId) {
      const rule = pack.rules.find(({ id }) => id === ruleId);
      if (!rule) return null;
      return {
        message: rule.message,
        point: guidance.points.find(({ topics }) => topics.includes(rule.topic)) ?? null,
      };
    },
    goTo(id) {
      if (tabId !== null) void requestGoTo(tabId, id).then(() => window.close());
    },
  });
}
