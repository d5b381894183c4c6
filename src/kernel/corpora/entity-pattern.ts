import { RE2JS, RE2JSException } from 're2js';

/** A place of a text that a pattern fits. */
export interface Fit {
  readonly start: number;
  readonly end: number;
}

/** All places where it fits, in order, none empty. */
export type EntityPattern = (text: string) => readonly Fit[];

/** A regular expression that runs in linear time, upper and lower case alike; undefined when it is none of RE2. */
export function compileEntityPattern(written: string): EntityPattern | undefined {
  try {
    const compiled = RE2JS.compile(written, RE2JS.CASE_INSENSITIVE);
    return (text) => {
      const fits: Fit[] = [];
      const matcher = compiled.matcher(text);
      while (matcher.find())
        if (matcher.end() > matcher.start()) fits.push({ start: matcher.start(), end: matcher.end() });
      return fits;
    };
  } catch (error) {
    if (error instanceof RE2JSException) return undefined;
    throw error;
  }
}
