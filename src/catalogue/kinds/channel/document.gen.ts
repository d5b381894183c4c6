// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "channel", with all defaults filled in. */
export type ChannelDocument = {
  readonly kind: 'channel';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Decides what robots can show on it. */
  readonly type: 'web' | 'wechat' | 'facebook' | 'twitter' | '5g' | 'email' | 'line' | 'whatsapp' | 'sms' | 'instagram' | 'telegram';
  /** What customers write to: an account, a number, an address. */
  readonly account?: string;
  /** Who answers */
  readonly serves: {
    readonly by: 'robot';
    /** Robot */
    readonly robot: string;
    /** The skill queue that a chat goes to as soon as its customer wants a person. */
    readonly handOver?: string;
  } | {
    readonly by: 'queue';
    /** Skill queue */
    readonly queue: string;
  };
};
