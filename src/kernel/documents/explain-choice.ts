import { closestName } from '../../lib/closest-name.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { Explanation, Subject } from './explanation.ts';
import { shownType, shownValue } from './shown-value.ts';

/** A value that is none of those the schema lists. */
export function notListed(allowed: readonly unknown[], { value, found }: Subject): Explanation {
  const texts = allowed.filter((listed) => typeof listed === 'string');
  const suggestion = found !== '' && typeof value === 'string' ? (closestName(value, texts) ?? '') : '';
  const expected = allowed.map((listed) => shownValue(listed) || JSON.stringify(listed)).join(', ');
  return { code: 'schema/enum', params: { expected, found, suggestion } };
}

/** The property that tells the branches of a oneOf apart is absent, no text, or none of the known ones. */
export function wrongTag({ error, alternatives }: Subject): Explanation {
  const property = String(error.params.tag);
  const tag = error.params.tagValue;
  if (tag === undefined) return { code: 'schema/required', params: { property } };
  const found = shownValue(tag);
  if (typeof tag !== 'string') {
    return { code: 'schema/type', params: { expected: 'string', foundType: shownType(tag), found }, property };
  }
  const tags = alternatives.flatMap((branch) => tagsOf(branch.properties?.[property]));
  const params = { expected: tags.map(shownValue).join(', '), found, suggestion: closestName(tag, tags) ?? '' };
  return { code: 'schema/enum', params, property };
}

/** A value that fits no branch of a oneOf, and chose none of them either. */
export function noAlternative({ alternatives, hint }: Subject): Explanation {
  const titles = alternatives.map((branch) => branch.title ?? '');
  return {
    code: 'schema/no-alternative',
    params: { expected: titles.filter((title) => title !== '').join(', '), hint },
  };
}

function tagsOf(property: JsonSchema | undefined): string[] {
  const listed = property?.enum ?? [property?.const];
  return listed.filter((tag) => typeof tag === 'string');
}
