import type { Value, ValueMap } from '../../../kernel/model/value.ts';

/** A request of the published dialog protocol (domain.md §5.5). */
export type OiapRequest = {
  readonly userid: string;
  /** 8: a call begins; 9: what came of an interaction. */
  readonly inaction: 8 | 9;
  readonly inparams: ValueMap;
  readonly extparams: ValueMap;
};

/** What the protocol calls the media of a call. */
export const CALL_MEDIA_TYPE = { text: 0, audio: 1, video: 3 } as const;

/** Speech or text; what was heard of a caller may be this long. */
const SAID = 1;
const LONGEST_INPUT = 1024;

export interface OiapCall {
  readonly callId: string;
  readonly caller: string;
  readonly called: string;
  readonly media: keyof typeof CALL_MEDIA_TYPE;
  /** Of the robot. */
  readonly accessCode: string;
}

/** A call begins. */
export function oiapInit({ callId, caller, called, media, accessCode }: OiapCall): OiapRequest {
  return {
    userid: callId,
    inaction: 8,
    inparams: {
      call_id: callId,
      call_sor_id: caller,
      call_dst_id: accessCode,
      real_callee: called,
      cti_callid: callId,
      entrance_id: '01',
      call_media_type: CALL_MEDIA_TYPE[media],
    },
    extparams: {},
  };
}

/** The caller said something, or hung up. */
export function oiapResult(callId: string, input: string, index: Value, extparams: ValueMap): OiapRequest {
  return {
    userid: callId,
    inaction: 9,
    inparams: {
      flow_result_type: SAID,
      input: input.slice(0, LONGEST_INPUT),
      ...(index === null ? {} : { inter_idx: index }),
    },
    extparams,
  };
}

export const HANG_UP = 'hangup';

/** What came back, as far as it is of use here. */
export interface OiapResponse {
  /** 9 interact, 10 release, 11 transfer. */
  readonly outaction: number;
  /** Number of the interaction, to be sent with its result. */
  readonly index: Value;
  readonly prompt: string;
  /** The whole result of recognition: the shape of TOC.ChatBotResponse (§3.4). */
  readonly intents: readonly ValueMap[];
}

export type ReadOiap =
  | { readonly ok: true; readonly response: OiapResponse }
  | { readonly ok: false; readonly message: string };

/** Reads the body of an answer: `{ret, userid, outaction, outparams}`; numbers may be written as texts. */
export function readOiap(body: string): ReadOiap {
  const answer = parsed(body);
  if (!isMap(answer)) return { ok: false, message: 'The external recogniser answered no JSON object.' };
  if (String(answer.ret) !== '0') {
    return { ok: false, message: `The external recogniser answered ret ${JSON.stringify(answer.ret ?? null)}.` };
  }
  const outparams = isMap(answer.outparams) ? answer.outparams : {};
  return {
    ok: true,
    response: {
      outaction: Number(answer.outaction),
      index: outparams.inter_idx ?? null,
      prompt: typeof outparams.prompt_text === 'string' ? outparams.prompt_text : '',
      intents: intentsIn(outparams),
    },
  };
}

function intentsIn(outparams: ValueMap): readonly ValueMap[] {
  const told = outparams.ChatBotResponse ?? null;
  const result = typeof told === 'string' ? parsed(told) : told;
  const intents = isMap(result) ? result.intents : null;
  return Array.isArray(intents) ? (intents as readonly Value[]).filter(isMap) : [];
}

function parsed(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return null;
  }
}

export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
