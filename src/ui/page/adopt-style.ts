/** Roots whose style sheets we add to: the page, or the shadow tree an editor lives in. */
export type StyleRoot = Document | ShadowRoot;

/** A style that can be given to several roots and taken back from all of them. */
export interface AdoptedStyle {
  /** Makes the style apply in `root`; doing it again repairs what the page has undone since. */
  applyTo(root: StyleRoot): void;
  remove(): void;
}

/**
 * Wraps `css` as a constructed sheet, which no page's security policy forbids. Firefox does not let a content script
 * touch `adoptedStyleSheets` (bug 1751346); there a `<style>` made by the extension is exempt from the page's policy.
 */
export function createStyle(css: string): AdoptedStyle {
  let sheet: CSSStyleSheet | null = null;
  const elements = new Map<StyleRoot, HTMLStyleElement>();
  const roots = new Set<StyleRoot>();

  const applyElement = (root: StyleRoot) => {
    const style = elements.get(root) ?? document.createElement('style');
    // Set in one go: the exemption belongs to the text as the extension set it, not to text nodes added later.
    if (!style.textContent) style.textContent = css;
    elements.set(root, style);
    if (!style.isConnected) (root instanceof Document ? root.documentElement : root).append(style);
  };

  return {
    applyTo(root) {
      if (elements.has(root)) return applyElement(root);
      try {
        if (!sheet) {
          sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
        }
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
        roots.add(root);
      } catch {
        applyElement(root);
      }
    },
    remove() {
      for (const style of elements.values()) style.remove();
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      elements.clear();
      roots.clear();
    },
  };
}
