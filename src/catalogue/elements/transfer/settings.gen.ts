// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "transfer", with all defaults filled in. */
export type Settings = {
  /** Target */
  readonly target: {
    readonly to: 'skill-queue';
    /** Skill queue */
    readonly queue: string;
  } | {
    readonly to: 'flow';
    /** Flow */
    readonly flow: string;
  } | {
    readonly to: 'agent';
    /** Platform agent ID */
    readonly agent: string;
  } | {
    readonly to: 'third-party';
    /** Number */
    readonly number: string;
  } | {
    readonly to: 'extension';
    /** Extension code */
    readonly extension: string;
  } | {
    readonly to: 'access-code';
    /** Access code */
    readonly accessCode: string;
  } | {
    readonly to: 'percentage-route';
    /** The queue is drawn by chance, in proportion to the shares. */
    readonly shares: readonly ({
      /** Share (%) */
      readonly percent: number;
      /** Skill queue */
      readonly queue: string;
    })[];
    /** The platform counts the shares anew after this time; when absent, as it is set there. */
    readonly period?: number;
  } | {
    readonly to: 'number-route';
    /** The longest beginning of the customer's number wins. */
    readonly segments: readonly ({
      /** Number begins with */
      readonly prefix: string;
      /** Skill queue */
      readonly queue: string;
    })[];
  } | {
    readonly to: 'template-route';
    /** As the platform knows the template. A text in quotes, or a variable. */
    readonly template: string;
  } | {
    readonly to: 'digital-assistant';
    /** Flow code agreed with the third party */
    readonly code: string;
  } | {
    readonly to: 'familiar-agent';
  } | {
    readonly to: 'familiar-multimedia-agent';
  } | {
    readonly to: 'multimedia-queue';
    /** Skill queue */
    readonly queue: string;
  } | {
    readonly to: 'message-familiar-agent';
  } | {
    readonly to: 'message-queue';
    /** Skill queue */
    readonly queue: string;
  } | {
    readonly to: 'message-agent';
    /** Platform agent ID */
    readonly agent: string;
  } | {
    readonly to: 'offline-queue';
  };
};
