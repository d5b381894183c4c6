import type { CallFacts } from '../../kernel/model/call.ts';
import type { ValueMap } from '../../kernel/model/value.ts';
import { parseUtcTime } from '../../lib/utc-time.ts';

/** The call of a scenario as its document writes it. */
export interface ScenarioCall {
  readonly callId: string;
  readonly caller: string;
  readonly called: string;
  readonly media: CallFacts['media'];
  /** The one that a text call comes by. */
  readonly channel?: string;
  readonly robot?: string;
  readonly direction: CallFacts['direction'];
  readonly origin: CallFacts['origin'];
  /** UTC, as 2026-01-05T09:00:00Z. */
  readonly startsAt: string;
  /** The tenant's first when absent. */
  readonly language?: string;
  readonly calldata: ValueMap;
  /** GLOBAL variables that do not start with their defaults. */
  readonly globals?: ValueMap;
  readonly seed: number;
}

/** The facts that the engine starts with; undefined when `startsAt` is no date that exists. */
export function factsOf(call: ScenarioCall, languages: readonly string[]): CallFacts | undefined {
  const { startsAt, language = languages[0] ?? 'en-US', ...facts } = call;
  const startedAt = parseUtcTime(startsAt);
  return startedAt === undefined ? undefined : { ...facts, startedAt, language };
}
