/** Where a letter of a drawn text is on the screen (CSS pixels from the window's upper left corner). */
export interface CaretPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** The place of the letter with this number in what `drawn` shows; its text must be the same as the field's. */
export function caretPlace(drawn: HTMLElement, offset: number): CaretPlace {
  const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return rangePlace(node, left);
    left -= length;
  }
  const box = drawn.getBoundingClientRect();
  return { left: box.left, top: box.top, bottom: box.bottom };
}

function rangePlace(node: Node, at: number): CaretPlace {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at);
  const [first] = range.getClientRects();
  const box = first ?? (node.parentElement ?? document.body).getBoundingClientRect();
  return { left: box.left, top: box.top, bottom: box.bottom };
}
