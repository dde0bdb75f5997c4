import { type Attributes, button, type Child } from '../dom';
import type { Translate } from '../strings';

/** What every part of the in-page interface is given. */
export interface PageUiContext {
  readonly t: Translate;
  /** The closed root everything is drawn in. */
  readonly root: ShadowRoot;
  /** Where parts are put: carries font and colours. */
  readonly layer: HTMLElement;
  /** A button deaf to clicks a page's script makes: only the person may press it. */
  readonly pressable: (
    label: Child,
    pressed: (event: MouseEvent) => void,
    attributes?: Attributes,
  ) => HTMLButtonElement;
  /** Says something to assistive technology, at once. */
  readonly say: (text: string) => void;
}

/** Makes buttons that answer to `isGenuine` events alone. */
export function pressableFor(isGenuine: (event: Event) => boolean): PageUiContext['pressable'] {
  return (label, pressed, attributes) =>
    button(label, (event) => (isGenuine(event) ? pressed(event) : undefined), attributes);
}
