// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "agent", with all defaults filled in. */
export type AgentDocument = {
  readonly kind: 'agent';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** 101 to 999999; the contact centre allocates it. */
  readonly workNo: string;
  /** Business account of the employee. */
  readonly account: string;
  /** Platform role */
  readonly role: 'common' | 'quality-checker' | 'callout';
  /** Agent type */
  readonly type: 'voice' | 'video' | 'multimedia' | 'versatile';
  /** Mobile or fixed-line number */
  readonly phone?: string;
  /** Counts against the intelligent agents of the tenant. */
  readonly intelligentRecognition: boolean;
  /** The agent signs in by dialling an access code. */
  readonly singlePhone: boolean;
  /** A mark for third parties; it switches nothing. */
  readonly anonymized: boolean;
  /** All of one media type, unless the agent is versatile. */
  readonly queues: readonly ({
    /** Skill queue */
    readonly queue: string;
    /** Of the queues in which callers wait, the agent serves the highest first. */
    readonly skillWeight: number;
    /** Of the agents who are idle, the queue asks the highest first. */
    readonly agentWeight: number;
  })[];
};
