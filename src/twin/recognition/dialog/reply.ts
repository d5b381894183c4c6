import type { ReplyText } from '../../../kernel/corpora/domain.ts';

const PLACE = /\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * The text in the caller's language, else in another form of that language, else the one for all languages, else the
 * first; of several the one of that number, or the last. `{slot}` becomes what is known of the slot, or nothing.
 */
export function reply(
  texts: readonly ReplyText[],
  language: string,
  slots: Readonly<Record<string, string>>,
  number = 0,
): string {
  const fitting = textsIn(texts, language);
  const chosen = fitting[Math.min(number, fitting.length - 1)];
  return (chosen?.text ?? '').replace(PLACE, (_, name: string) =>
    Object.hasOwn(slots, name) ? (slots[name] ?? '') : '',
  );
}

function textsIn(texts: readonly ReplyText[], language: string): readonly ReplyText[] {
  const exact = texts.filter((text) => text.language === language);
  if (exact.length > 0) return exact;
  const alike = texts.filter((text) => text.language !== undefined && mainOf(text.language) === mainOf(language));
  if (alike.length > 0) return alike;
  const any = texts.filter((text) => text.language === undefined);
  return any.length > 0 ? any : texts;
}

function mainOf(language: string): string {
  return language.split('-', 1)[0] ?? '';
}
