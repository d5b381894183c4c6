// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Value } from '../../../kernel/model/value.ts';

/** The first that fits a request answers it. Without `times` it answers again and again. */
export type MockAnswer = {
  /** Service */
  readonly to: 'interface' | 'recogniser' | 'transfer' | 'recording' | 'queue-information' | 'sms' | 'media-switch' | 'data-table' | 'stored-procedure' | 'offline-queue';
  /** Only requests to this interface; when absent, any. */
  readonly id?: string;
  /** CEL over REQUEST: only requests for which this holds. */
  readonly when?: string;
  /** How often it answers. */
  readonly times?: number;
  /** Delay (ms) */
  readonly delay: number;
  /** Answer */
  readonly answer: {
    readonly with: 'json';
    /** HTTP status */
    readonly status: number;
    /** Body */
    readonly body: Value;
  } | {
    readonly with: 'text';
    /** HTTP status */
    readonly status: number;
    /** Body */
    readonly body: string;
  } | {
    readonly with: 'silence';
  } | {
    readonly with: 'connection-error';
    /** As the trace names it. */
    readonly problem: string;
    /** Message */
    readonly message?: string;
  } | {
    readonly with: 'intents';
    readonly intents: readonly ({
      /** Intent */
      readonly intent: string;
      /** Confidence (%) */
      readonly confidence: number;
      /** Scenario name */
      readonly scenario?: string;
      /** Response */
      readonly response?: string;
      /** Slots */
      readonly slots: { readonly [name: string]: string };
    })[];
  } | {
    readonly with: 'transferred';
  } | {
    readonly with: 'refused';
    /** Reason */
    readonly reason: 'busy' | 'no-agents' | 'timeout' | 'no-answer' | 'unreachable';
  } | {
    readonly with: 'done';
    /** What the service says; queue-information says queueIndex, agentCount, idleAgentCount and estimateTime; a data table rows and count; a stored procedure its outputs; an offline queue queued, queueIndex and estimateTime. */
    readonly value: Value;
  };
};
