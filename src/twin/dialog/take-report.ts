import { resume } from '../../kernel/engine/engine.ts';
import type { CallInput, CallState, Key, Wait } from '../../kernel/model/call.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import { promptEnd } from '../simulator/caller.ts';
import { INPUT_LIMIT } from '../simulator/run-call.ts';
import { type Dialog, type DialogHost, type Due, dueOf, feedDialog, heardOf, type Turn } from './dialog.ts';
import { type DialogRefusal, refusedDialog } from './dialog-refusal.ts';
import type { DialogResult, Report } from './dialog-request.ts';

export type Taken =
  | { readonly ok: true; readonly turn: Turn }
  | { readonly ok: false; readonly refusal: DialogRefusal };

/** What the access side reports of the answer that is out. What does not fit that answer is refused and changes nothing. */
export function takeReport(host: DialogHost, dialog: Dialog, result: DialogResult): Taken {
  const { inaction, index, written } = result;
  const isWritten = written !== undefined && dialog.call.call.media === 'text';
  const report: Report = isWritten ? { of: 'speech', text: written } : result.report;
  const due = dueOf(dialog);
  // Who has gone has gone, whatever was to be done.
  if (report.of === 'hangup') return { ok: true, turn: hungUp(host, dialog) };
  if (due === 'release') return refused('not-due', 'The flow has ended: send inaction 9 or 11 with the input hangup.');
  if (index !== undefined && index !== String(dialog.index)) {
    return refused('stale-index', `inter_idx must be ${dialog.index}: that is the answer which is out.`);
  }
  if (!fitsAction(due, inaction)) {
    return refused('not-due', `inaction ${inaction} is not due: the outaction was ${outactionOf(due)}.`);
  }
  if (dialog.index >= INPUT_LIMIT) return { ok: true, turn: hungUp(host, dialog) };
  const turn = turnOf(host, silent(dialog), due, report);
  return turn === undefined ? refused('not-due', misfit(due)) : { ok: true, turn };
}

function refused(code: 'not-due' | 'stale-index', message: string): Taken {
  return { ok: false, refusal: refusedDialog(code, message) };
}

/** The outaction that stands for what is due. */
export function outactionOf(due: Due): 9 | 10 | 11 | 12 {
  if (due === 'transfer') return 11;
  if (due === 'query') return 12;
  return due === 'release' ? 10 : 9;
}

/** A result carries the outaction that it is of; that of a query may also come as an interaction, as in the examples. */
function fitsAction(due: Due, inaction: DialogResult['inaction']): boolean {
  return inaction === outactionOf(due) || (due === 'query' && inaction === 9);
}

function misfit(due: Due): string {
  switch (due) {
    case 'say':
    case 'play':
      return 'Nothing is listened for now (model_type): send the input playover when the prompt has been played.';
    case 'listen':
      return 'This is not listened for now: model_type says whether speech, keys or both are.';
    case 'record':
      return 'A message is being recorded: send the input recordend, or the key #.';
    default:
      return 'Something else was asked for: see outaction.';
  }
}

/** All that was said has been heard, and the next answer has the next number. */
function silent(dialog: Dialog): Dialog {
  return { ...dialog, unsaid: [], index: dialog.index + 1 };
}

function hungUp(host: DialogHost, dialog: Dialog): Turn {
  const { call } = dialog;
  if (call.phase === 'ended') return { dialog: { ...silent(dialog), handsOver: false }, events: [], ask: null };
  const turn = feedDialog(host, dialog, { type: 'hang-up', at: call.at });
  return { ...turn, dialog: silent(turn.dialog) };
}

function turnOf(host: DialogHost, dialog: Dialog, due: Due, report: Report): Turn | undefined {
  const { call } = dialog;
  if (due === 'say') return isPassive(report) ? said(host, dialog) : undefined;
  if (call.phase === 'ended') return report.of === 'transfer' ? handedOver(dialog) : undefined;
  const wait = call.wait as Wait;
  const feed = (input: CallInput) => feedDialog(host, dialog, input);
  const answer = (value: { readonly [name: string]: number } | null) =>
    feed({ type: 'answer', to: wait.number, answer: { ok: true, value }, at: call.at });
  const refusal = () =>
    feed({ type: 'answer', to: wait.number, answer: { ok: false, problem: 'unreachable' }, at: call.at });
  switch (due) {
    case 'play':
      return isPassive(report) ? feed(timeOut(wait, call)) : undefined;
    case 'record':
      if (report.of === 'timeout') return feed(timeOut(wait, call));
      if (report.of === 'recordend' || report.of === 'playover') return answer(null);
      return report.of === 'keys' && report.keys === '#' ? feed({ type: 'key', key: '#', at: call.at }) : undefined;
    case 'transfer':
      if (report.of !== 'transfer') return undefined;
      return report.isDone ? counted(answer(null)) : counted(refusal());
    case 'query':
      if (report.of === 'queue') return answer(report.facts as { readonly [name: string]: number });
      return report.of === 'transfer' || report.of === 'speech' || report.of === 'keys' ? undefined : refusal();
    case 'listen':
      return heard(host, dialog, report);
    default:
      return undefined;
  }
}

function isPassive({ of }: Report): boolean {
  return of === 'playover' || of === 'timeout' || of === 'nomatch' || of === 'sys-err';
}

/** The wait was for the ear alone: the call itself has not moved. */
function said(host: DialogHost, dialog: Dialog): Turn {
  const { call } = dialog;
  return call.phase === 'ended'
    ? { dialog, events: [], ask: null }
    : feedDialog(host, dialog, { type: 'time', at: call.at });
}

/** Whatever came of it: there is no flow any more that could go on. */
function handedOver(dialog: Dialog): Turn {
  return counted({ dialog: { ...dialog, handsOver: false }, events: [], ask: null });
}

function counted(turn: Turn): Turn {
  return { ...turn, dialog: { ...turn.dialog, transfers: turn.dialog.transfers + 1 } };
}

function timeOut({ until, playingUntil }: Wait, { at }: CallState): CallInput {
  return { type: 'time', at: until ?? playingUntil ?? at };
}

/** What comes of listening. A failed entry of keys counts like none: the engine knows no other that has no key. */
function heard(host: DialogHost, dialog: Dialog, report: Report): Turn | undefined {
  const { call } = dialog;
  const wait = call.wait as Wait;
  const isChat = call.call.media === 'text';
  const at = promptEnd(wait, call.at);
  switch (report.of) {
    case 'speech':
      if (wait.for === 'keys' && !isChat) return undefined;
      return feedDialog(host, dialog, { type: 'speech', text: report.text, confidence: 100, at });
    case 'keys':
      if (isChat) return feedDialog(host, dialog, { type: 'speech', text: report.keys, confidence: 100, at });
      return wait.for === 'speech' ? undefined : keyed(host, dialog, report.keys, at);
    case 'nomatch':
      if (wait.for === 'keys') return feedDialog(host, dialog, timeOut(wait, call));
      return feedDialog(host, dialog, { type: 'nomatch', at });
    case 'playover':
      return feedDialog(host, dialog, { type: 'playover', at });
    case 'timeout':
    case 'sys-err':
      return feedDialog(host, dialog, timeOut(wait, call));
    default:
      return undefined;
  }
}

/** Keys of one entry. Those behind the one that settles the matter are dropped, and with the last the entry is over. */
function keyed(host: DialogHost, dialog: Dialog, keys: string, at: number): Turn {
  const events: CallEvent[] = [];
  let now = dialog;
  const isAsking = () => now.call.phase === 'waiting' && !events.some(settles);
  for (const key of keys) {
    if (!isAsking()) break;
    const step = resume(host.program, now.call, { type: 'key', key: key as Key, at });
    events.push(...step.events);
    now = heardOf(now, step.state, step.events);
  }
  const over: CallInput = isAsking() ? timeOut(now.call.wait as Wait, now.call) : { type: 'time', at: now.call.at };
  return feedDialog(host, now, over, events);
}

function settles({ type }: CallEvent): boolean {
  return type === 'element-left' || type === 'input-wanted' || type === 'call-ended';
}
