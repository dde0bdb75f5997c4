import { readSettings, unignoreWord, watchSettings } from '../../platform/settings';
import { createLookup } from '../../platform/strings';
import { drawOptions } from '../../ui/pages/options';
import '../../ui/style/tokens.css';
import '../../ui/style/parts.css';
import '../../ui/style/pages.css';

const root = document.querySelector<HTMLElement>('#root');
if (root) {
  const page = drawOptions(root, { t: createLookup(), remove: unignoreWord });
  const show = ({ settings, damaged }: Awaited<ReturnType<typeof readSettings>>) =>
    page.show(settings.ignoredWords, damaged);
  watchSettings(show);
  show(await readSettings());
}
