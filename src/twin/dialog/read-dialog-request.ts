import type { ValueMap } from '../../kernel/model/value.ts';
import { fitsCalldata } from '../contact-center/fits-calldata.ts';
import { HANG_UP, isMap } from '../recognition/external/oiap.ts';
import { type DialogRefusal, refusedDialog } from './dialog-refusal.ts';
import { type DialogRequest, type Report, scalarText } from './dialog-request.ts';
import { type Parameters, parameters } from './parameters.ts';

export type ReadDialogRequest =
  | { readonly ok: true; readonly request: DialogRequest }
  | { readonly ok: false; readonly refusal: DialogRefusal };

/** Reads the body of a dialog request: published parameters and lengths; what is not published is passed over. */
export function readDialogRequest(body: ValueMap): ReadDialogRequest {
  const problems: string[] = [];
  const outer = parameters(body, '', problems);
  const userid = outer.text('userid', 64);
  if (!/^[\x21-\x7e]+$/.test(userid) && userid !== '')
    problems.push('userid has characters that are not printable ASCII');
  const inner = parameters(mapOf(body, 'inparams', problems), 'inparams.', problems);
  const extra = body.extparams === undefined ? {} : mapOf(body, 'extparams', problems);
  const { inaction } = body;
  const token = inner.optional('auth_token', 1024) ?? '';
  const callId = inner.text('call_id', 64);
  if (callId !== userid) problems.push('inparams.call_id is not the same as userid');
  const request = requestOf(inaction, { userid, token, inner, extra, problems });
  if (problems.length === 0 && request !== undefined) return { ok: true, request };
  return {
    ok: false,
    refusal: refusedDialog('bad-parameter', `The request is not as published: ${problems.join('; ')}.`),
  };
}

interface Parts {
  readonly userid: string;
  readonly token: string;
  readonly inner: Parameters;
  readonly extra: ValueMap;
  readonly problems: string[];
}

function requestOf(inaction: unknown, parts: Parts): DialogRequest | undefined {
  const { userid, token, inner, extra, problems } = parts;
  const index = inner.optional('inter_idx', 16);
  const given = index === undefined ? {} : { index };
  switch (inaction) {
    case 8:
      return startOf(parts);
    case 9:
      inner.text('call_dst_id', 20);
      return {
        does: 'report',
        userid,
        token,
        inaction,
        report: interaction(inner, extra, problems),
        ...written(inner),
        ...given,
      };
    case 11:
      inner.text('call_dst_id', 20);
      return { does: 'report', userid, token, inaction, report: transferred(inner), ...given };
    case 12:
      return { does: 'report', userid, token, inaction, report: queueReport(inner, extra), ...given };
    default:
      problems.push('inaction is not 8, 9, 11 or 12');
      return undefined;
  }
}

const MEDIA: Readonly<Record<string, 'text' | 'audio' | 'video'>> = { 0: 'text', 1: 'audio', 3: 'video' };
const CHANNELS: ReadonlySet<string> = new Set(
  'WEB INSTAGRAM TELEGRAM WECHAT FACEBOOK TWITTER EMAIL LINE WHATSAPP 5G SMS'.split(' '),
);
/** Parameters of navigation that are given back at the end. */
const ECHOED = { entrance_id: 2, suilu_region_id: 64 } as const;

function startOf({ userid, token, inner, extra, problems }: Parts): DialogRequest {
  const customer = inner.text('call_sor_id', 64);
  const accessCode = inner.text('call_dst_id', 20);
  const dialled = inner.optional('real_callee', 32);
  inner.optional('cti_callid', 32);
  const mediaCode = inner.optional('call_media_type', 1);
  const channel = inner.optional('channelType', 16);
  if (mediaCode !== undefined && !Object.hasOwn(MEDIA, mediaCode)) {
    problems.push('inparams.call_media_type is not 0, 1 or 3');
  }
  if (channel !== undefined && !CHANNELS.has(channel)) problems.push('inparams.channelType is no published channel');
  const echoed = Object.entries(ECHOED).flatMap(([name, most]) => {
    const value = inner.optional(name, most);
    return value === undefined ? [] : [[name, value] as const];
  });
  const media = mediaCode === undefined ? mediaNamed(inner.optional('mediaType', 32)) : MEDIA[mediaCode];
  return {
    does: 'begin',
    userid,
    token,
    customer,
    accessCode,
    calldata: calldataOf(extra, problems),
    echoed: Object.fromEntries(echoed),
    ...(dialled === undefined ? {} : { dialled }),
    ...(media === undefined ? {} : { media }),
    ...(channel === undefined ? {} : { channelType: channel.toLowerCase() }),
  };
}

/** The vendor publishes examples of this parameter, and no list. */
function mediaNamed(mediaType: string | undefined): 'text' | 'audio' | 'video' | undefined {
  const name = mediaType?.toLowerCase();
  return name === 'text' || name === 'audio' || name === 'video' ? name : undefined;
}

/** What was agreed on to travel with the call; a text stays one. */
function calldataOf({ transin_data: given }: ValueMap, problems: string[]): ValueMap {
  if (given === undefined || given === '' || given === null) return {};
  const calldata = isMap(given) ? given : { transin_data: given };
  if (fitsCalldata(calldata)) return calldata;
  problems.push('extparams.transin_data has more than 16 KB');
  return {};
}

const KEYS = /^[0-9*#]{1,64}$/;
const WORDS: Readonly<Record<string, Report>> = {
  playover: { of: 'playover' },
  timeout: { of: 'timeout' },
  nomatch: { of: 'nomatch' },
  sys_err: { of: 'sys-err' },
  recordend: { of: 'recordend' },
};

/** flow_result_type says what `input` is; the published words mean the same under every type but that of what was said. */
function interaction(inner: Parameters, extra: ValueMap, problems: string[]): Report {
  const type = inner.text('flow_result_type', 2);
  const input = inner.optional('input', 1024) ?? '';
  if (input === HANG_UP) return { of: 'hangup' };
  const word = Object.hasOwn(WORDS, input) ? WORDS[input] : undefined;
  switch (type) {
    case '1':
    case '5':
      return word ?? (input === '' ? { of: 'nomatch' } : { of: 'speech', text: input });
    case '2':
      if (word !== undefined) return word;
      if (!KEYS.test(input)) problems.push('inparams.input of result type 2 is not 1 to 64 of 0 to 9, * and #');
      return { of: 'keys', keys: input };
    case '3':
      return word ?? { of: 'playover' };
    case '4':
      return word ?? { of: 'recordend' };
    case '-1':
      return word ?? queueReport(inner, extra);
    default:
      problems.push('inparams.flow_result_type is not 1, 2, 3, 4, 5 or -1');
      return { of: 'sys-err' };
  }
}

/** Who writes "timeout" in a chat means it; of what was spoken the word is the access side's. */
function written(inner: Parameters): { readonly written?: string } {
  const input = inner.optional('input', 1024) ?? '';
  return inner.optional('flow_result_type', 2) === '1' && Object.hasOwn(WORDS, input) ? { written: input } : {};
}

const QUEUE_FACTS = ['queueIndex', 'agentCount', 'estimateTime', 'idleAgentCount'] as const;

function queueReport(inner: Parameters, extra: ValueMap): Report {
  if (inner.optional('input', 1024) === HANG_UP) return { of: 'hangup' };
  const facts = QUEUE_FACTS.flatMap((name) => {
    const text = Object.hasOwn(extra, name) ? scalarText(extra[name]) : undefined;
    return text === undefined || !/^\d{1,9}$/.test(text) ? [] : [[name, Number(text)] as const];
  });
  return { of: 'queue', facts: Object.fromEntries(facts) };
}

function transferred(inner: Parameters): Report {
  if (inner.optional('input', 1024) === HANG_UP) return { of: 'hangup' };
  inner.text('begin_trans', 64);
  inner.text('end_trans', 64);
  return { of: 'transfer', isDone: inner.text('trans_result', 16) === '0' };
}

function mapOf(body: ValueMap, name: string, problems: string[]): ValueMap {
  const value = body[name];
  if (isMap(value)) return value;
  problems.push(`${name} is no object`);
  return {};
}
