import type { Situation } from '../contact-center/situation.ts';
import { mediaNumber } from './call-data.ts';
import { type Passed, passedValues } from './passed-values.ts';
import type { ScreenPop } from './screen-pop.ts';
import { withParameters } from './with-parameters.ts';

/** What the desk opens for one pop-up. */
export interface PopPlan {
  readonly pop: string;
  readonly name: string;
  readonly transport: 'get' | 'post' | 'web-api' | 'internal';
  readonly openMode: 'embed' | 'window';
  readonly moment: 'answered' | 'ringing';
  /** Address to open; for `internal` the id of the page; null when the configured address is none. */
  readonly url: string | null;
  /** Fields of the posted form, in order; empty unless the transport is `post`. */
  readonly form: Passed;
}

/** How the call came to the desk. */
export interface Arrival {
  readonly isTransferred: boolean;
  /** Origin of the workbench, as in `https://host:port`; embedded pages send their messages to it. */
  readonly origin: string;
}

/** What opens for a call, in order (domain.md §1.4). Never fails: an address that is none is planned as null. */
export function planPops(pops: readonly ScreenPop[], situation: Situation, arrival: Arrival): readonly PopPlan[] {
  return [...pops]
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .filter((pop) => opensFor(pop, situation, arrival))
    .map((pop) => planPop(pop, situation, arrival.origin));
}

/** What one pop-up is told, whether or not it would open for this call: previews need it. */
export function planPop(pop: ScreenPop, situation: Situation, origin: string): PopPlan {
  const { id, name, openMode, moment, page } = pop;
  const plan = { pop: id, name, openMode, moment };
  if (page.type === 'internal') return { ...plan, transport: 'internal', url: page.page, form: [] };
  const values = passedValues(pop.parameters, situation);
  const hidden: Passed = openMode === 'embed' ? [['origin', origin]] : [];
  const inAddress = page.integration === 'get' ? [...values, ...hidden] : hidden;
  return {
    ...plan,
    transport: page.integration,
    url: withParameters(page.address, inAddress),
    form: page.integration === 'post' ? values : [],
  };
}

function opensFor({ enabled, media, calls }: ScreenPop, situation: Situation, { isTransferred }: Arrival): boolean {
  if (!enabled || (media === 'multimedia') !== (mediaNumber(situation.mediaType) === '5')) return false;
  if (isTransferred) return calls.transferred;
  return situation.callType === '0' ? calls.inbound : calls.outbound;
}
