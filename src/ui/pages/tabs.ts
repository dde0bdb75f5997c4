import { element } from '../dom';

/** One tab and what it shows. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: Node;
  /** Called each time the tab comes to the front. */
  readonly shown?: () => void;
}

/**
 * Tabs by the ARIA Authoring Practices: arrow keys, Home and End move and choose, one tab is in the tab order. `first` is
 * the id to open; an unknown one opens the first tab.
 */
export function tabs(label: string, all: readonly Tab[], first: string): HTMLElement {
  const panels = all.map(({ id, content }) =>
    element('div', { role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}`, class: 'panel' }, content),
  );
  const heads = all.map(({ id, label: words }) =>
    element('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}` }, words),
  );
  const choose = (index: number, takeFocus: boolean) => {
    for (const [at, head] of heads.entries()) {
      head.setAttribute('aria-selected', String(at === index));
      head.tabIndex = at === index ? 0 : -1;
      const panel = panels[at];
      if (panel) panel.hidden = at !== index;
    }
    if (takeFocus) heads[index]?.focus();
    all[index]?.shown?.();
  };
  for (const [at, head] of heads.entries()) {
    head.addEventListener('click', () => choose(at, false));
    head.addEventListener('keydown', (event) => {
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: heads.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      choose((to + heads.length) % heads.length, true);
    });
  }
  const start = all.findIndex(({ id }) => id === first);
  choose(Math.max(0, start), false);
  return element(
    'div',
    { class: 'tabs' },
    element('div', { role: 'tablist', 'aria-label': label, class: 'tab-heads' }, ...heads),
    ...panels,
  );
}
