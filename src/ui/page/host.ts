import { element } from '../dom';
import { createStyle } from './adopt-style';

/** The one element we add to a page. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Child of the root that carries font and colours; every part goes in here. */
  readonly layer: HTMLElement;
  /** Puts the host where `near` can be reached: inside the site's own modal dialog if there is one, else beside the body. */
  mountFor(near: Element): void;
  remove(): void;
}

/** Events that would otherwise reach the site's shortcuts, "click outside" listeners and focus traps. */
const KEPT_INSIDE = [
  ...['keydown', 'keypress', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick'],
  ...[
    'auxclick',
    'contextmenu',
    'touchstart',
    'touchend',
    'focusin',
    'focusout',
    'copy',
    'cut',
    'paste',
    'selectstart',
  ],
];

/** Inline and important: no rule of the site can move, hide or restyle the host. It has no size and catches no press. */
const HOST_STYLE = Object.entries({
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  display: 'block',
  width: '0',
  height: '0',
  overflow: 'visible',
  'z-index': '2147483647',
})
  .map(([property, value]) => `${property}:${value}!important`)
  .join(';');

/** Makes the host, not yet in the page. `attach` lets a test keep the root open; pages get a closed one. */
export function createHost(css: string, attach = closedRoot): Host {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  const root = attach(host);
  const style = createStyle(css);
  style.applyTo(root);
  const layer = element('div', { class: 'ui' });
  root.append(layer);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());

  const raise = () => {
    if (typeof host.showPopover !== 'function') return; // jsdom; every supported browser has it.
    host.popover = 'manual';
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };

  return {
    element: host,
    root,
    layer,
    mountFor(near) {
      const place = modalAround(near) ?? document.documentElement;
      if (host.parentNode === place && host.isConnected) return;
      place.append(host);
      raise();
    },
    remove() {
      host.remove();
      style.remove();
    },
  };
}

function closedRoot(host: HTMLElement): ShadowRoot {
  return host.attachShadow({ mode: 'closed', delegatesFocus: false });
}

/** A native modal dialog makes all outside it inert, us included; the closest one around `start`, shadow trees crossed. */
function modalAround(start: Element): Element | null {
  for (let at: Element | null = start; at; at = hostOf(at)) {
    const dialog = at.closest('dialog[open]');
    if (dialog?.matches(':modal')) return dialog;
  }
  return null;
}

function hostOf(inside: Element): Element | null {
  const root = inside.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
