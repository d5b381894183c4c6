// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "sms", with all defaults filled in. */
export type Settings = {
  /** Kind */
  readonly kind: 'ordinary' | 'satisfaction';
  /** Sent by */
  readonly by: 'huawei-cloud' | 'sms-gateway';
  /** The number that gets the message. */
  readonly to: string;
  /** Text */
  readonly text: string;
  /** Timeout (s) */
  readonly timeout: number;
};
