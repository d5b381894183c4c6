/** A page that pops up for a call, as it is to be opened (domain.md §1.4). */
export interface FramePlan {
  /** Id of the pop-up. */
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly transport: 'get' | 'post' | 'web-api' | 'internal';
  /** What is posted; empty for other transports. */
  readonly form: readonly (readonly [name: string, value: string])[];
  readonly openMode: 'embed' | 'window';
}

/** A plan for a call; without a call it stands for the whole sign-in. */
export interface Frame {
  readonly key: string;
  readonly call: string | null;
  readonly plan: FramePlan;
}

/** Why a page is not opened. Pages of this very origin could do anything that the desk can. */
export function frameProblem({ url, transport }: FramePlan, own: string): 'same-origin' | 'bad-address' | null {
  if (transport === 'internal') return null;
  const target = URL.parse(url);
  if (target === null || (target.protocol !== 'https:' && target.protocol !== 'http:')) return 'bad-address';
  return target.origin === own ? 'same-origin' : null;
}
