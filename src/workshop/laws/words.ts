import type { House } from './read-house.ts';

const PROMISE = /\b(TO[D]O|FIX[M]E)\b|coming[ ]soon/i;
const SWITCHED_OFF = /\b(it|test|describe|suite)(\.\w+)*\.(skip|only|todo|fails)\b|\b[xf](it|describe)\(/;
const WITHOUT_CASE = /\b[Tt]odo\b/;
const TEXT = /\.(tsx?|m?js|json|jsonc|md|css|txt|html)$/;
const TEST = /\.(test|spec)\.tsx?$/;

/** What is not built is not there, not even as a promise; and every test runs. */
export function words({ files }: House): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    if (!TEXT.test(path)) {
      return [];
    }
    return text.split('\n').flatMap((line, index) => {
      const place = `${path}:${index + 1}`;
      const promise = PROMISE.exec(line)?.[0];
      const off = TEST.test(path) ? SWITCHED_OFF.exec(line)?.[0] : undefined;
      return [
        ...(promise === undefined || WITHOUT_CASE.test(promise)
          ? []
          : [`${place}: "${promise}": do it now, or open an issue and remove the words.`]),
        ...(off === undefined ? [] : [`${place}: "${off}": every test runs; repair it or remove it.`]),
      ];
    });
  });
}
