import { type Entity, SYSTEM_ENTITIES } from '../../../kernel/corpora/domain.ts';
import { readEntityForm } from '../../../kernel/corpora/entity-form.ts';
import { compileEntityPattern } from '../../../kernel/corpora/entity-pattern.ts';
import type { Report } from '../../../kernel/model/rule.ts';
import { closestName } from '../../../lib/closest-name.ts';

const SOURCES = { general: 'values', composite: 'forms', rule: 'patterns' } as const;

/** Entities have something to find, forms name entities that are there, and patterns can be read. */
export function checkEntities(entities: readonly Entity[], report: Report): void {
  const known = [...entities.map(({ name }) => name), ...SYSTEM_ENTITIES];
  const inCircles = entitiesInCircles(entities);
  entities.forEach((entity, index) => {
    const path = `/entities/${index}`;
    const source = SOURCES[entity.type];
    if (entity[source].length === 0) {
      report('domain/empty-entity', { entity: entity.name, source }, { path: `${path}/${source}` });
    }
    if (inCircles.has(entity.name)) report('domain/circle', { entity: entity.name }, { path: `${path}/forms` });
    if (entity.type === 'rule') {
      entity.patterns.forEach((pattern, place) => {
        if (compileEntityPattern(pattern) !== undefined) return;
        report('domain/pattern', { pattern }, { path: `${path}/patterns/${place}` });
      });
    }
    if (entity.type !== 'composite') return;
    entity.forms.forEach((written, place) => {
      const parts = readEntityForm(written);
      if (parts === undefined) report('domain/form', { form: written }, { path: `${path}/forms/${place}` });
      for (const part of parts ?? []) {
        if (part.is === 'words' || known.includes(part.entity)) continue;
        const params = { entity: part.entity, suggestion: closestName(part.entity, known) ?? '' };
        report('domain/entity', params, { path: `${path}/forms/${place}` });
      }
    });
  });
}

/** Entities that are made of themselves, through others or not. */
function entitiesInCircles(entities: readonly Entity[]): ReadonlySet<string> {
  const parts = new Map(
    entities
      .filter(({ type }) => type === 'composite')
      .map(({ name, forms }) => [
        name,
        forms
          .flatMap((form) => readEntityForm(form) ?? [])
          .flatMap((part) => (part.is === 'entity' ? [part.entity] : [])),
      ]),
  );
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (parts.get(from) ?? []).some((next) => {
      if (next === target) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, target, seen);
    });
  return new Set([...parts.keys()].filter((name) => reaches(name, name, new Set())));
}
