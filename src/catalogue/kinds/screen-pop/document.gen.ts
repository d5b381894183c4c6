// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "screen-pop", with all defaults filled in. */
export type ScreenPopDocument = {
  readonly kind: 'screen-pop';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Audio and video pop-ups open on the audio and video workbench, multimedia ones on the online chat workbench. */
  readonly media: 'audio-video' | 'multimedia';
  /** Of the pop-ups of one media type the lowest opens first. */
  readonly position: number;
  /** Takes effect when an agent signs in again. */
  readonly enabled: boolean;
  /** Embedded pages open inside the workbench, the others in a window of their own. */
  readonly openMode: 'embed' | 'window';
  /** Page */
  readonly page: {
    readonly type: 'external';
    /** May hold example values of parameters: those of the call replace them. */
    readonly address: string;
    /** How the page hears of the call: in its address, as a posted form, or by AICCSupport.js. */
    readonly integration: 'get' | 'post' | 'web-api';
  } | {
    readonly type: 'internal';
    /** Config page */
    readonly page: string;
  };
  /** Without any, the nine call data are passed by their own names; with some, only these. */
  readonly parameters: readonly ({
    /** UrlParamName */
    readonly name: string;
    /** RelSysParamType */
    readonly from: {
      readonly type: 'call-data';
      /** RelSysParamName */
      readonly data: 'callerNum' | 'calledNum' | 'callid' | 'mediaType' | 'callType' | 'callskill' | 'callskillid' | 'agentName' | 'workNo';
    } | {
      readonly type: 'channel-associated-data';
      /** Path in the call-associated data, such as ServiceID or data.level. */
      readonly key: string;
    };
  })[];
  /** Which calls it opens for. */
  readonly calls: {
    /** Inbound */
    readonly inbound: boolean;
    /** Outbound */
    readonly outbound: boolean;
    /** From another agent. */
    readonly transferred: boolean;
  };
  /** Opens when */
  readonly moment: 'answered' | 'ringing';
  /** Looks the caller up in a released table first, so that it can open by what is found. */
  readonly lookup?: {
    /** Table */
    readonly table: string;
    /** What is compared with the index of the table. */
    readonly by: 'callerNum' | 'calledNum' | 'callid';
    /** Slow after (s) */
    readonly slowAfter: number;
    /** Nobody found */
    readonly none: 'open' | 'nothing';
    /** Several found */
    readonly several: 'picker' | 'open' | 'nothing';
    /** Look-up failed */
    readonly failed: 'open' | 'nothing';
    /** Look-up slow */
    readonly slow: 'open' | 'wait' | 'nothing';
  };
};
