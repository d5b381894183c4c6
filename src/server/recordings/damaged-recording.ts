import { Refused } from '../problems/refused.ts';

/** The stored bytes are not those of the stored hash. */
export function damagedRecording(name: string): Refused {
  return new Refused(
    { code: 'damaged-recording' },
    `The storage has damaged the recording "${name}". Delete it and upload it anew.`,
  );
}
