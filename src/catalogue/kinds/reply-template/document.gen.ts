// Written by `npm run gen` from the schema.json files. Do not edit.
import type { ReplyContent } from '../../parts/reply-content/reply-content.gen.ts';

/** A document of the kind "reply-template", with all defaults filled in. */
export type ReplyTemplateDocument = {
  readonly kind: 'reply-template';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** One for each language; a call of another language takes the first. */
  readonly contents: readonly ({
    /** Language */
    readonly language: string;
    readonly content: ReplyContent;
  })[];
};
