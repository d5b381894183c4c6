const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/**
 * A text from a document, a file name or a service as it may be printed: a terminal obeys control characters, and
 * direction characters make a text read as another one.
 */
export function printable(text: string): string {
  return text.replace(unprintable, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
