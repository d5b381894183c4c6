import type { CallState, Wait } from '../../kernel/model/call.ts';
import type { Spoken } from '../../kernel/model/event.ts';
import type { Value, ValueMap } from '../../kernel/model/value.ts';
import { formatUtcTime } from '../../lib/utc-time.ts';
import { maskedCalldata } from '../contact-center/record-of.ts';
import { promptEnd } from '../simulator/caller.ts';
import { type Dialog, type DialogHost, dueOf } from './dialog.ts';
import { type Entry, entryAt } from './entry.ts';
import { outactionOf } from './take-report.ts';
import { transferParameters } from './transfer-parameters.ts';

/** What the access side has to do next, in the published form (domain.md §5.5). */
export interface DialogAction {
  readonly outaction: 9 | 10 | 11 | 12;
  readonly outparams: ValueMap;
}

/** The answer that is out; the same whenever it is asked for. */
export function actionOf(host: DialogHost, dialog: Dialog, echoed: Readonly<Record<string, string>>): DialogAction {
  const due = dueOf(dialog);
  const { call } = dialog;
  const own = { call_id: call.call.callId };
  const numbered = { ...own, inter_idx: String(dialog.index) };
  const outaction = outactionOf(due);
  if (outaction === 11) {
    const told = { ...numbered, call_sor_id: call.call.caller, trans_idx: String(dialog.transfers + 1) };
    return { outaction, outparams: { ...told, ...transfer(host, dialog) } };
  }
  if (outaction === 12) return { outaction, outparams: { ...numbered, ...query(host, dialog) } };
  if (outaction === 10) return { outaction, outparams: { ...own, ...release(call), ...echoed } };
  return { outaction, outparams: { ...numbered, ...interaction(host, dialog) } };
}

function interaction(host: DialogHost, dialog: Dialog): ValueMap {
  const { call, unsaid } = dialog;
  const { wait } = call;
  const due = dueOf(dialog);
  const language = { language: call.language.startsWith('zh') ? '0' : '1' };
  if (due === 'record' && wait !== null) return { ...recording(dialog), ...language };
  const said = saying(call, unsaid);
  if (due !== 'listen' || wait === null) return { ...said, ...language, model_type: PLAY_ONLY, timeout: '0' };
  return { ...said, ...language, ...listening(wait, call, entryAt(call, host.program.tenant, host.catalogue)) };
}

/** Plays, recognises nothing, takes no keys. */
const PLAY_ONLY = '1000000';

/**
 * prompt_type: 1 a recording by its name, 2 speech synthesis, 3 text of a chat. The vendor publishes which parameters
 * go with 0 to 7; that 2 is speech and 3 text is our reading. `shown` and `figure` are ours: cards, buttons and
 * pictures of a chat, and the name of the digital human that speaks.
 */
function saying({ call }: CallState, unsaid: readonly Spoken[]): ValueMap {
  const text = unsaid
    .map((one) => one.text)
    .filter((one) => one !== '')
    .join('\n');
  const [only, another] = unsaid;
  const shown = unsaid.flatMap((one) => (one.shown === undefined ? [] : [one.shown as unknown as Value]));
  const figure = unsaid.findLast((one) => one.figure !== undefined)?.figure?.name;
  const beside = { ...(shown.length === 0 ? {} : { shown }), ...(figure === undefined ? {} : { figure }) };
  if (call.media === 'text') return { prompt_type: '3', prompt_text: text, ...beside };
  if (only?.recording === undefined || another !== undefined) return { prompt_type: '2', prompt_text: text, ...beside };
  return { prompt_type: '1', prompt_wav: only.recording, prompt_text: text, ...beside };
}

/** model_type: plays, recognises, takes keys; most keys in two digits; whether * and # have a meaning of their own. */
function listening(wait: Wait, call: CallState, entry: Entry): ValueMap {
  const isChat = call.call.media === 'text';
  const hearsKeys = wait.for !== 'speech' && !isChat;
  const hearsSpeech = wait.for !== 'keys' || isChat;
  const most = hearsKeys ? String(entry.mostKeys).padStart(2, '0') : '00';
  const flags = [true, hearsSpeech, hearsKeys].map((is) => (is ? '1' : '0')).join('');
  const quiet = wait.until === null ? 0 : Math.max(0, wait.until - promptEnd(wait, call.at));
  const { betweenKeys } = entry;
  return {
    model_type: `${flags}${most}0${hearsKeys && entry.endsWithHash ? '1' : '0'}`,
    timeout: String(Math.ceil(quiet / 1000)),
    ...(hearsKeys && betweenKeys !== undefined ? { collectTimeout: String(betweenKeys) } : {}),
    ...(hearsSpeech && !isChat ? { vendor: '', grammar: '' } : {}),
  };
}

/** prompt_type 4: records until there is #, a hang-up, or the time is over. */
function recording({ shownRequest }: Dialog): ValueMap {
  const { file, maxSeconds, beep } = shownRequest ?? { service: 'recording' };
  return {
    prompt_type: '4',
    prompt_wav: String(file ?? ''),
    prompt_text: '',
    model_type: '0010101',
    timeout: String(maxSeconds ?? 0),
    tone: String(beep === true),
  };
}

function transfer({ program }: DialogHost, dialog: Dialog): ValueMap {
  const { call, shownRequest, secretPaths } = dialog;
  const { calldata } = call;
  const data = JSON.stringify(maskedCalldata({ calldata, secretPaths }));
  const parameters = transferParameters(shownRequest ?? { service: 'transfer' }, program.tenant);
  return {
    ...parameters,
    ...(data === '{}' ? {} : { trans_data: data }),
    ...(parameters.trans_type === '5' ? { calling_num: call.call.called } : {}),
  };
}

/** prompt_type: 1 the queue in which the call waits, 2 another one, 5 a switch between voice and video. */
function query({ program, catalogue }: DialogHost, { call, shownRequest }: Dialog): ValueMap {
  const { name } = entryAt(call, program.tenant, catalogue);
  const { service, queue, to } = shownRequest ?? { service: '' };
  const module = name === '' ? {} : { moduleName: name };
  if (service === 'media-switch') return { prompt_type: '5', ...module, changeType: String(to ?? '') };
  return queue === undefined
    ? { prompt_type: '1', ...module }
    : { prompt_type: '2', skill_id: String(queue), ...module };
}

/** release_reason: 0, the flow came to an end that was drawn; 1, nothing was drawn for what happened. */
function release({ call, at, ended, inException }: CallState): ValueMap {
  const failed = inException || ended === 'unhandled-error' || ended === 'endless-loop';
  return {
    call_sor_id: call.caller,
    call_dst_id: call.called,
    start_time: timeText(call.startedAt),
    end_time: timeText(call.startedAt + at),
    release_reason: failed ? '1' : '0',
  };
}

/** As in the published examples, in UTC: 2018090407:16:24. */
function timeText(ms: number): string {
  const text = formatUtcTime(ms);
  return text.slice(0, 10).replaceAll('-', '') + text.slice(11, 19);
}
