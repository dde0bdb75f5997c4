import { attribute, closest, queryAll } from './dom';
import { defineRichText } from './rich-text';

/**
 * Draft.js (X, TikTok). Only `data-block` elements are lines: decorators may wrap words in any element. The last leaf
 * of a block that ends in a soft line break shows one more, so that the caret can stand below; that one is not in the
 * text. The placeholder lies beside the root. Source: draft-js 0.11, `DraftEditorContents-core`, `DraftEditorLeaf`.
 */
export const editor = defineRichText({
  id: 'draft-js',
  root: '.public-DraftEditor-content',
  rules: {
    isBlock: (element) => attribute(element, 'data-block') === 'true',
    isSkipped: () => false,
    shownText: (node) => (node.data.endsWith('\n') && isLastLeaf(node) ? node.data.slice(0, -1) : node.data),
  },
  way: 'command',
});

function isLastLeaf(node: Text): boolean {
  const leaf = node.parentElement && closest(node.parentElement, '[data-offset-key]');
  const block = leaf && closest(leaf, '[data-block="true"]');
  return block !== null && queryAll(block, '[data-text="true"]').at(-1)?.contains(node) === true;
}
