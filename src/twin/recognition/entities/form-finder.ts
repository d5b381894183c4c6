import type { Entity } from '../../../kernel/corpora/domain.ts';
import { type FormPart, readEntityForm } from '../../../kernel/corpora/entity-form.ts';
import { type PlainText, plainText } from '../../../kernel/corpora/plain-text.ts';
import type { Span } from './span.ts';

/** Gives the spans of another entity. */
export type SpansOf = (entity: string) => readonly Span[];

interface Way {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Finds what composite entities are made of, one part after the other; the value joins the parts by spaces. */
export function formFinder({ name, forms }: Entity): (text: PlainText, spansOf: SpansOf) => readonly Span[] {
  const read = forms.map(readEntityForm).filter((form) => form !== undefined);
  return (text, spansOf) =>
    read.flatMap((form) => waysOf(form, text, spansOf).map((way) => ({ entity: name, ...way })));
}

function waysOf(form: readonly FormPart[], text: PlainText, spansOf: SpansOf): readonly Way[] {
  let ways: readonly Way[] | undefined;
  for (const part of form) {
    const found = placesOf(part, text, spansOf);
    ways =
      ways === undefined
        ? found
        : ways.flatMap((way) => {
            const from = skipSpaces(text.words, way.end);
            return found
              .filter(({ start }) => start === from)
              .map(({ end, value }) => ({ start: way.start, end, value: `${way.value} ${value}` }));
          });
  }
  return ways ?? [];
}

function placesOf(part: FormPart, text: PlainText, spansOf: SpansOf): readonly Way[] {
  if (part.is === 'entity') return spansOf(part.entity);
  const written = plainText(part.text).words.trim();
  const places: Way[] = [];
  for (let at = text.words.indexOf(written); at >= 0 && written !== ''; at = text.words.indexOf(written, at + 1)) {
    places.push({ start: at, end: at + written.length, value: part.text });
  }
  return places;
}

function skipSpaces(words: string, from: number): number {
  let at = from;
  while (words[at] === ' ') at += 1;
  return at;
}
