import type { CallData } from './call-data.ts';
import type { LookUpRules } from './match-rule.ts';

/** A document of the kind screen-pop, with its defaults filled in, as far as planning needs it. */
export interface ScreenPop {
  readonly id: string;
  readonly name: string;
  readonly media: 'audio-video' | 'multimedia';
  readonly position: number;
  readonly enabled: boolean;
  readonly openMode: 'embed' | 'window';
  readonly page: ExternalPage | { readonly type: 'internal'; readonly page: string };
  readonly parameters: readonly Parameter[];
  readonly calls: { readonly inbound: boolean; readonly outbound: boolean; readonly transferred: boolean };
  readonly moment: 'answered' | 'ringing';
  readonly lookup?: LookUpRules;
}

export interface ExternalPage {
  readonly type: 'external';
  readonly address: string;
  readonly integration: 'get' | 'post' | 'web-api';
}

export interface Parameter {
  readonly name: string;
  readonly from:
    | { readonly type: 'call-data'; readonly data: CallData }
    | { readonly type: 'channel-associated-data'; readonly key: string };
}
