import type { Domain, Entity } from '../../../kernel/corpora/domain.ts';
import { compileEntityPattern } from '../../../kernel/corpora/entity-pattern.ts';
import type { PlainText } from '../../../kernel/corpora/plain-text.ts';
import type { Clock } from './clock.ts';
import { findAddresses } from './find-address.ts';
import { findDates } from './find-date.ts';
import { findNumbers } from './find-number.ts';
import { findPhones } from './find-phone.ts';
import { findTimes } from './find-time.ts';
import { formFinder, type SpansOf } from './form-finder.ts';
import { type Span, withoutOverlaps } from './span.ts';
import { valueFinder } from './value-finder.ts';

/** What the entities of a domain find in a text, each asked once and without overlaps of its own. */
export type EntityFinder = (text: PlainText, clock: Clock) => SpansOf;

type Find = (text: PlainText, clock: Clock, spansOf: SpansOf) => readonly Span[];

const SYSTEM: Readonly<Record<string, Find>> = {
  'sys.number': findNumbers,
  'sys.date': findDates,
  'sys.time': findTimes,
  'sys.phone': findPhones,
  'sys.address': findAddresses,
};

export function entityFinder({ entities }: Domain): EntityFinder {
  const finders = new Map<string, Find>(Object.entries(SYSTEM));
  for (const entity of entities) finders.set(entity.name, finderOf(entity));
  return (text, clock) => {
    const known = new Map<string, readonly Span[]>();
    const spansOf: SpansOf = (entity) => {
      const before = known.get(entity);
      if (before !== undefined) return before;
      // Entities that are made of themselves find nothing.
      known.set(entity, []);
      const spans = withoutOverlaps(finders.get(entity)?.(text, clock, spansOf) ?? []);
      known.set(entity, spans);
      return spans;
    };
    return spansOf;
  };
}

function finderOf(entity: Entity): Find {
  if (entity.type === 'general') return valueFinder(entity);
  if (entity.type === 'composite') {
    const find = formFinder(entity);
    return (text, _clock, spansOf) => find(text, spansOf);
  }
  const patterns = entity.patterns.map(compileEntityPattern).filter((pattern) => pattern !== undefined);
  return ({ cased }) =>
    patterns.flatMap((fits) =>
      fits(cased).map(({ start, end }) => ({ entity: entity.name, start, end, value: cased.slice(start, end) })),
    );
}
