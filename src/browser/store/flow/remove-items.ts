/** Takes items out of a list in place, from its end: undo steps stay small. */
export function removeItems(list: { readonly id: string }[], gone: ReadonlySet<string>): void {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const item = list[index];
    if (item !== undefined && gone.has(item.id)) list.splice(index, 1);
  }
}
