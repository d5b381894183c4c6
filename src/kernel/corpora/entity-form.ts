/** A part of a form of a composite entity. */
export type FormPart =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'entity'; readonly entity: string };

const ENTITY = /\{((?:sys\.)?[A-Za-z_][A-Za-z0-9_]*)\}/g;

/** Reads `{sys.number} {unit}`; undefined when braces do not fit or it names no entity. */
export function readEntityForm(written: string): readonly FormPart[] | undefined {
  const parts: FormPart[] = [];
  let at = 0;
  const words = (text: string): void => {
    if (text.trim() !== '') parts.push({ is: 'words', text: text.trim() });
  };
  for (const match of written.matchAll(ENTITY)) {
    words(written.slice(at, match.index));
    parts.push({ is: 'entity', entity: match[1] ?? '' });
    at = match.index + match[0].length;
  }
  words(written.slice(at));
  const isSound = parts.every((part) => part.is === 'entity' || !/[{}]/.test(part.text));
  return isSound && parts.some(({ is }) => is === 'entity') ? parts : undefined;
}
