// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Variable } from '../../parts/variable/variable.gen.ts';

/** A document of the kind "tenant", with all defaults filled in. */
export type TenantDocument = {
  readonly kind: 'tenant';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** VDN ID */
  readonly vdnId: number;
  /** Tenant space ID */
  readonly tenantSpaceId: string;
  /** IANA name, such as Asia/Shanghai. */
  readonly timeZone: string;
  /** Calls start in the first. */
  readonly languages: readonly string[];
  /** Resources */
  readonly resources: {
    /** Voice agents */
    readonly voiceAgents: number;
    /** Video agent quantity */
    readonly videoAgents: number;
    /** Number of multimedia agents */
    readonly multimediaAgents: number;
    /** Number of versatile agents */
    readonly versatileAgents: number;
    /** Intelligent agents */
    readonly intelligentAgents: number;
    /** Max. concurrent voice calls */
    readonly maxVoiceCalls: number;
    /** Max. concurrent video calls */
    readonly maxVideoCalls: number;
    /** Audio IVR channel quantity */
    readonly audioIvrChannels: number;
    /** Video IVR channel quantity */
    readonly videoIvrChannels: number;
    /** TTS quantity */
    readonly tts: number;
    /** ASR quantity */
    readonly asr: number;
    /** Mobile agent / one-click bidirectional call */
    readonly mobileAgent: boolean;
    /** Intelligent chatbot */
    readonly intelligentChatbot: boolean;
    /** Intelligent recognition */
    readonly intelligentRecognition: boolean;
  };
  /** System parameters */
  readonly systemParameters: {
    /** Max. screen pop-ups for each tenant */
    readonly maxScreenPopUps: number;
    /** Max. parameters transferred in URL of screen pop-up for each tenant */
    readonly maxScreenPopUpParameters: number;
    /** SESSIONDTIMEOUT (s) */
    readonly sessionTimeout: number;
    /** Max. intentions */
    readonly maxIntentions: number;
    /** Multimedia conversations that an agent has at a time. */
    readonly maxChatsPerAgent: number;
    /** Whether flows may fill extfield1 to extfield10 of call detail records. */
    readonly cdrFields: boolean;
  };
  /** Hosts that interfaces and pages may be at: host, host:port, or *.domain. */
  readonly trustlist: readonly string[];
  /** Global variables */
  readonly globals: readonly Variable[];
};
