// Written by `npm run gen` from the schema.json files. Do not edit.
import type { QueueTreatment } from '../../parts/queue-treatment/queue-treatment.gen.ts';

/** A document of the kind "skill-queue", with all defaults filled in. */
export type SkillQueueDocument = {
  readonly kind: 'skill-queue';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** At most 20 characters, no spaces. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description: string;
  /** Type */
  readonly type: 'voice' | 'multimedia' | 'video' | 'voice-click-to-dial' | 'video-click-to-dial';
  /** Multimedia queues only. */
  readonly subtype?: 'WECHAT' | 'EMAIL' | 'WHATSAPP' | 'WEB';
  /** Max. waiting time (s) */
  readonly maxWaitingTime: number;
  /** Max. calls in queue */
  readonly maxCalls: number;
  /** Duration (s) in arranging state */
  readonly arrangingTime: number;
  /** Skill timeout */
  readonly whenTimeout: QueueTreatment;
  /** Skill busy */
  readonly whenBusy: QueueTreatment;
  /** Skill no agents */
  readonly whenNoAgents: QueueTreatment;
  /** Voice and video queues only. */
  readonly queuing?: {
    /** Method */
    readonly method: 'default-tone' | 'custom-tone' | 'ivr';
    /** Wait tone */
    readonly prompt?: string;
    /** Flow */
    readonly flow?: string;
  };
  /** Voice and video queues only. */
  readonly keeping?: {
    /** Method */
    readonly method: 'default-tone' | 'custom-tone';
    /** Keeping tone */
    readonly prompt?: string;
  };
  /** Answer type */
  readonly answer?: 'report-employee-id' | 'report-no-voice';
};
