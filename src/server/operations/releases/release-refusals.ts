import { type Editor, otherEditors } from '../../../twin/lifecycle/draft-state.ts';
import { type Refusal, refusalText } from '../../../twin/lifecycle/refusal.ts';
import { Refused } from '../../problems/refused.ts';
import type { Lives } from './lives.ts';

export function notAllowed(refusal: Refusal): Refused {
  return new Refused({ code: 'release-not-allowed', refusal }, refusalText(refusal).en);
}

/** Why nobody else may release the flow while somebody edits it; undefined: nobody does. */
export function editingRefusal(
  lives: Lives,
  flow: string,
  name: string,
  self: string | undefined,
): Refusal | undefined {
  const [first] = otherEditors(lives.editors.get(flow) ?? [], lives.now, self);
  return first && { code: 'being-edited', params: { flow: name, who: nameOf(first) } };
}

function nameOf({ author }: Editor): string {
  return author === '' ? '?' : author;
}

export function unknownRelease(flow: string, version: string): Refused {
  return new Refused(
    { code: 'unknown-release' },
    `The flow "${flow}" has no version ${version}. Ask for the list of its versions.`,
  );
}

/** What was seen before is not so any more. */
export function staleRelease(what: string): Refused {
  return new Refused({ code: 'stale-release' }, `${what} Nothing was changed; look again and decide.`);
}
