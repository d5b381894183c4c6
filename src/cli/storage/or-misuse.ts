import { Misuse } from '../misuse.ts';
import { printable } from '../terminal/printable.ts';
import { systemReason } from './system-reason.ts';

/** Does it; a refusal of the operating system becomes a Misuse that names the place. */
export function orMisuse<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    throw new Misuse(
      `${printable(place)} cannot be written: ${reason}. Nothing was changed; give another place, or correct this one.`,
    );
  }
}
