import type { House } from './read-house.ts';

const LONGEST = 350;
const MEDIAN_BELOW = 90;
const SOURCE = /^(src|e2e)\/.*\.(tsx?|mjs|css)$/;
const TEST = /\.test\.tsx?$|^e2e\//;

/** No file over 350 lines, and half of the files (tests aside) under 90. */
export function sizes({ files }: House): readonly string[] {
  const lines = [...files]
    .filter(([path]) => SOURCE.test(path))
    .map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }));
  const long = lines.filter((file) => file.lines > LONGEST);
  const ours = lines.filter(({ path }) => !TEST.test(path)).map((file) => file.lines);
  const median = ours.toSorted((a, b) => a - b)[Math.floor(ours.length / 2)] ?? 0;
  return [
    ...long.map(
      (file) => `${file.path} has ${file.lines} lines: split it; ${LONGEST} is the most, and far too much for most.`,
    ),
    ...(median < MEDIAN_BELOW ? [] : [`Half of the files have ${median} lines or more: split the longest ones.`]),
  ];
}
