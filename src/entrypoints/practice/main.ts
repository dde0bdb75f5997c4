import packJson from 'virtual:rulepack';
import { check } from '../../engine/check';
import type { Personal, RulePack } from '../../engine/types';
import { startPage } from '../../page/page';
import { answerPopup, sendPageState } from '../../platform/channel';
import { ignoreWord, readSettings, watchSettings } from '../../platform/settings';
import { shadowRootOf } from '../../platform/shadow-root';
import { createLookup } from '../../platform/strings';
import { structure } from '../../sites/structure';
import { createPageUi } from '../../ui/page/page-ui';
import { copyText } from '../../ui/pages/clipboard';
import { drawPractice } from '../../ui/pages/practice';
import '../../ui/style/tokens.css';
import '../../ui/style/parts.css';
import '../../ui/style/pages.css';
import { mountLexical, mountTextarea, mountTiptap } from './editors';
import { practiceSite } from './site';

const t = createLookup();
const pack: RulePack = JSON.parse(packJson);
let personal: Personal = (await readSettings()).settings;
watchSettings(({ settings }) => {
  personal = settings;
  page.recheck();
});

// Content scripts do not run on the extension's own pages: the page does here what the content script does on a site.
const page = startPage({
  site: practiceSite,
  structure,
  shadowRootOf,
  wake: () => ({ check: (draft) => check(draft, pack, personal), ui: createPageUi({ t }) }),
  copy: (text) => navigator.clipboard.writeText(text),
  neverWarn: (words) => void ignoreWord(words),
  stateChanged: (state) => void sendPageState(state),
});
answerPopup(page);

const root = document.querySelector<HTMLElement>('#root');
if (root) {
  drawPractice(root, t, copyText, [
    { name: 'practiceLexicalName', about: 'practiceLexicalText', mount: mountLexical },
    { name: 'practiceTiptapName', about: 'practiceTiptapText', mount: mountTiptap },
    { name: 'practicePlainName', about: 'practicePlainText', mount: mountTextarea },
  ]);
}
