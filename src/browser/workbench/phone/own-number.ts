import { remember, remembered } from '../centre/window-session.ts';

/** The number of this window's telephone: another one for each window, until somebody chooses. */
export function ownNumber(): string {
  const known = remembered('number');
  if (known !== null && /^\+?[0-9]{1,24}$/.test(known)) return known;
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  const made = `138${String(random % 100_000_000).padStart(8, '0')}`;
  remember('number', made);
  return made;
}

export function rememberNumber(number: string): void {
  remember('number', number);
}
