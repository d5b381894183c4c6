import type { Problem } from '../../../contract/problem.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Sending, TheirVersion } from '../open-state.ts';

/** What came of a save. */
export type SaveAnswer<D extends Document = Document> =
  | { readonly result: 'saved'; readonly revision: number }
  /** Nobody knows whether it was saved: repeat it under the same id. `wait`: not before so many milliseconds. */
  | { readonly result: 'lost'; readonly wait?: number }
  | { readonly result: 'stale'; readonly theirs: TheirVersion<D> }
  /** It will not be saved as it is. */
  | { readonly result: 'refused'; readonly problem: Problem };

/** All that autosave needs of a server. Never rejects. */
export interface SaveServer<D extends Document = Document> {
  save(sending: Sending<D>): Promise<SaveAnswer<D>>;
}
