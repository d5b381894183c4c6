type Slots = Readonly<Record<string, string>>;

/** Slots and their values in one line: `day=20260106; guests=4`. */
export function pairsOf(slots: Slots | undefined): string {
  return Object.entries(slots ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}

/** What stands in such a line; what has no name is left out. */
export function slotsOf(line: string): Slots {
  const pairs = line.split(/[;；]/).flatMap((pair) => {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, at)).trim();
    return name === '' ? [] : [[name, pair.slice(at + 1).trim()] as const];
  });
  return Object.fromEntries(pairs);
}
