/** Remembers where the person was writing in `box`; call what comes back to put focus and caret there again. Never throws. */
export function rememberCaret(box: HTMLElement): () => void {
  return box.matches('textarea, input') ? rememberField(box as HTMLTextAreaElement) : rememberRichText(box);
}

function rememberField(field: HTMLTextAreaElement): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return () => {
    field.focus({ preventScroll: true });
    // Some kinds of input have no selection and refuse to be given one.
    if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
  };
}

function rememberRichText(box: HTMLElement): () => void {
  const before = selectionNear(box);
  const kept = before && {
    anchor: before.anchorNode,
    from: before.anchorOffset,
    focus: before.focusNode,
    to: before.focusOffset,
  };
  return () => {
    box.focus({ preventScroll: true });
    const selection = selectionNear(box);
    if (!selection || !kept?.anchor || !kept.focus) return;
    if (!box.contains(kept.anchor) || !box.contains(kept.focus)) return;
    const { anchor, from, focus, to } = kept;
    selection.setBaseAndExtent(anchor, Math.min(from, sizeOf(anchor)), focus, Math.min(to, sizeOf(focus)));
  };
}

/** Chrome keeps the selection of a shadow tree on its root; elsewhere the document has it. */
function selectionNear(box: HTMLElement): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = box.getRootNode();
  return root.getSelection ? root.getSelection() : document.getSelection();
}

function sizeOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node.textContent?.length ?? 0) : node.childNodes.length;
}
