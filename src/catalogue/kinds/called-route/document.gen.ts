// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "called-route", with all defaults filled in. */
export type CalledRouteDocument = {
  readonly kind: 'called-route';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Access code */
  readonly accessCode: string;
  /** Dialled behind the access code. */
  readonly extensionCode?: string;
  /** Media type */
  readonly media: 'audio-video' | 'multimedia' | 'click-to-dial';
  /** Device */
  readonly device: {
    readonly type: 'skill-queue';
    /** Skill queue */
    readonly queue: string;
  } | {
    readonly type: 'ivr';
    /** Flow */
    readonly flow: string;
  } | {
    readonly type: 'robot';
    /** Robot */
    readonly robot: string;
  };
};
