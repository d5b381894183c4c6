import type { Program } from '../../kernel/engine/program.ts';
import type { Answer, CallFacts, ServiceRequest } from '../../kernel/model/call.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import type { ValueMap } from '../../kernel/model/value.ts';
import type { Answerer } from '../simulator/answerer.ts';
import { beginDialog, type Dialog, type DialogHost, serviceAnswered, type Turn } from './dialog.ts';
import { actionOf, type DialogAction } from './dialog-answer.ts';
import type { DialogRefusalCode } from './dialog-refusal.ts';
import { readDialogRequest } from './read-dialog-request.ts';
import { takeReport } from './take-report.ts';

/** One dialog without a server around it. */
export interface Conversation {
  readonly dialog: Dialog;
  readonly action: DialogAction;
  /** All that happened so far. */
  readonly events: readonly CallEvent[];
}

export type Posted = Conversation | { readonly refused: DialogRefusalCode; readonly message: string };

/** What live services say. */
export type Live = (request: ServiceRequest) => Answer;

export function converse(
  program: Program,
  catalogue: Catalogue,
  flow: string,
  facts: CallFacts,
  answerer: Answerer,
  live: Live = () => ({ ok: false, problem: 'connection-error' }),
) {
  const host: DialogHost = { program, catalogue, flow, answerer };
  const done = (begun: Turn, before: readonly CallEvent[]): Conversation => {
    let turn = begun;
    while (turn.ask !== null) turn = serviceAnswered(host, turn, live(turn.ask), 20);
    const action = actionOf(host, turn.dialog, {});
    return { dialog: turn.dialog, action, events: [...before, ...turn.events] };
  };
  return {
    host,
    begin: () => done(beginDialog(host, facts), []),
    post({ dialog, events }: Conversation, body: ValueMap): Posted {
      const read = readDialogRequest(body);
      if (!read.ok) return { refused: read.refusal.code, message: read.refusal.message };
      if (read.request.does === 'begin') throw new Error('The conversation has begun.');
      const taken = takeReport(host, dialog, read.request);
      if (!taken.ok) return { refused: taken.refusal.code, message: taken.refusal.message };
      return done(taken.turn, events);
    },
  };
}

/** A request as the vendor writes it; `inaction` 9 and 11 need some parameters that mean nothing here. */
export function request(inaction: number, inparams: ValueMap, extparams: ValueMap = {}): ValueMap {
  const usual = {
    call_id: 'c-1',
    call_dst_id: '900001',
    ...(inaction === 11 ? { begin_trans: '1', end_trans: '2' } : {}),
  };
  return { userid: 'c-1', inaction, inparams: { ...usual, ...inparams }, extparams };
}
