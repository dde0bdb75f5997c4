/** Runs it, whatever comes: where a page breaks our drawing, the person goes on writing and the post is still checked. */
export function safely(draw: () => void): void {
  try {
    draw();
  } catch {
    // Nothing to repair here: the next update draws everything anew.
  }
}
