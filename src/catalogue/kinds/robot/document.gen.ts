// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "robot", with all defaults filled in. */
export type RobotDocument = {
  readonly kind: 'robot';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Called routes lead to it. */
  readonly accessCode: string;
  /** Dialog type */
  readonly dialogType: 'voice-navigation' | 'chatbot' | 'ivr-flow';
  /** Where its calls begin. */
  readonly flow: string;
  /** Whose intents it understands. */
  readonly domains: readonly string[];
  /** What it answers by itself before it looks for intents. */
  readonly questionGroups: readonly ({
    /** Domain */
    readonly domain: string;
    /** Q&A group */
    readonly group: string;
  })[];
  /** Transfer to agent */
  readonly transferPolicy: {
    /** Enabled */
    readonly enabled: boolean;
    /** After so many in a row the caller is for an agent. */
    readonly dialogs: number;
  };
  /** Recogniser */
  readonly recogniser: {
    readonly by: 'built-in';
  } | {
    readonly by: 'external';
    /** Interface */
    readonly interface: string;
  };
  /** Switches */
  readonly switches: {
    /** Keep the dialog history */
    readonly history: boolean;
    /** Record calls */
    readonly recording: boolean;
    /** Log interface calls */
    readonly interfaceLog: boolean;
    /** Count calls */
    readonly callStatistics: boolean;
  };
};
