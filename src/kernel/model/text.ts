/** A text of the product in the languages its users read. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** Message texts by code; `{name}` places are filled from a finding's `params`. */
export type MessageTable = Readonly<Record<string, Text>>;

/** A text that a user wrote: the same in every language. */
export function userText(text: string): Text {
  return { en: text, zh: text };
}
