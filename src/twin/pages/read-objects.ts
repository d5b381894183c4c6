import { isRecord, kindOf, type Mask } from './answer-parts.ts';
import type { AnswerProblem, PageObject } from './page-object.ts';
import { readValue } from './read-value.ts';

export interface ReadObjects {
  readonly objects: readonly PageObject[];
  /** At most 50, in the order of the answer. */
  readonly problems: readonly AnswerProblem[];
}

const MOST_PROBLEMS = 50;
/** A page is looked at while somebody speaks: more than this nobody reads. */
const MOST_OBJECTS = 50;
const MOST_VALUES = 200;
const EXCERPT = 80;

/**
 * What an enterprise answered for a page (domain.md §1.11): the objects that can be read, values masked as it asks, and
 * everything that is not as agreed. Nothing that it sends can make this fail.
 */
export function readObjects(body: string, mask: Mask): ReadObjects {
  const problems: AnswerProblem[] = [];
  const report = (path: string, expected: AnswerProblem['expected'], found: string): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path, expected, found });
  };
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    report('', 'json', excerpt(body));
    return { objects: [], problems };
  }
  if (!Array.isArray(answer)) {
    report('', 'array', kindOf(answer));
    return { objects: [], problems };
  }
  const objects = answer.slice(0, MOST_OBJECTS).flatMap((object: unknown, index): readonly PageObject[] => {
    const path = `/${index}`;
    if (!isRecord(object)) {
      report(path, 'object', kindOf(object));
      return [];
    }
    const { objectName, values } = object;
    if (typeof objectName !== 'string') report(`${path}/objectName`, 'text', kindOf(objectName));
    if (!Array.isArray(values)) report(`${path}/values`, 'array', kindOf(values));
    const listed: readonly unknown[] = Array.isArray(values) ? values.slice(0, MOST_VALUES) : [];
    return [
      {
        name: typeof objectName === 'string' ? objectName : '',
        isFound: true,
        values: listed.flatMap((value, at) => readValue(value, `${path}/values/${at}`, mask, report)),
      },
    ];
  });
  return { objects, problems };
}

/** The beginning of an answer that is no JSON: an error page tells by it what it is. */
function excerpt(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}
