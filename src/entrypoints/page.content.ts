import packJson from 'virtual:rulepack';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { check } from '../engine/check';
import type { Personal, RulePack } from '../engine/types';
import { startPage } from '../page/page';
import { answerPopup, sendPageState } from '../platform/channel';
import { ignoreWord, readSettings, watchSettings } from '../platform/settings';
import { shadowRootOf } from '../platform/shadow-root';
import { createLookup } from '../platform/strings';
import { siteOf, sites } from '../sites/registry';
import { structure } from '../sites/structure';
import { createPageUi } from '../ui/page/page-ui';
import { PAGE_STRING_KEYS } from '../ui/page/string-keys';

/** Runs before the page's own scripts, so that a held press reaches none of them. Its parts sleep until needed. */
export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    let personal: Personal = { ignoredWords: [], workplaceWords: [] };
    const follow = (settings: Personal) => {
      personal = settings;
      page.recheck();
    };
    const page = startPage({
      site: siteOf(location.hostname),
      structure,
      shadowRootOf,
      wake() {
        const pack: RulePack = JSON.parse(packJson);
        if (browser.runtime?.id) {
          void readSettings().then(({ settings }) => follow(settings));
          watchSettings(({ settings }) => follow(settings));
        }
        return {
          check: (draft) => check(draft, pack, personal),
          ui: createPageUi({ t: createLookup(PAGE_STRING_KEYS) }),
        };
      },
      copy: (text) => navigator.clipboard.writeText(text),
      neverWarn(words) {
        follow({ ...personal, ignoredWords: [...personal.ignoredWords, words.toLowerCase()] });
        void ignoreWord(words);
      },
      stateChanged(state) {
        if (browser.runtime?.id) void sendPageState(state);
        else page.needsReload();
      },
    });
    answerPopup(page);
  },
});
