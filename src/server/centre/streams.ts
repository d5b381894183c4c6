import type { FastifyReply } from 'fastify';
import type { DeskMessage, PhoneMessage, Resumed } from '../../contract/centre.ts';
import type { CenterEvent } from '../../twin/contact-center/center-event.ts';
import type { CenterState } from '../../twin/contact-center/center-state.ts';
import { deskView } from '../../twin/contact-center/desk-view.ts';
import { phoneView } from '../../twin/contact-center/phone-view.ts';
import type { Setup } from '../../twin/contact-center/setup.ts';
import { situationOf } from '../../twin/contact-center/situation-of.ts';
import { type OpenStream, openStream } from '../http/open-stream.ts';
import type { SecurityHeaders } from '../http/security-headers.ts';
import type { Centres } from './centres.ts';

interface Desk {
  readonly tenant: string;
  readonly workNo: string;
  readonly session: string;
}

interface Phone {
  readonly tenant: string;
  readonly id: string;
  readonly number: string;
}

/** Streams of desks and phones. */
export interface CentreStreams {
  openDesk(reply: FastifyReply, desk: Desk): Promise<void>;
  openPhone(reply: FastifyReply, phone: Phone): Promise<void>;
  closeAll(): void;
}

/** How often a desk that listens counts as heard of; the agent is signed out after 120 s without. */
const SEEN_EVERY = 20_000;
/** A page that is loaded anew is back before that. */
const PHONE_PATIENCE = 15_000;

export function centreStreams(
  centres: Centres,
  headers: SecurityHeaders,
  onError: (error: unknown) => void,
): CentreStreams {
  const ends = new Set<() => void>();
  const listening = new Map<string, number>();
  const open = <Message>(reply: FastifyReply): OpenStream<Message> => {
    const stream = openStream<Message>(reply, headers);
    ends.add(stream.end);
    stream.onClose(() => void ends.delete(stream.end));
    return stream;
  };
  const count = (key: string, more: number): number => {
    const now = (listening.get(key) ?? 0) + more;
    if (now > 0) listening.set(key, now);
    else listening.delete(key);
    return now;
  };
  return {
    openDesk: (reply, desk) => serveDesk(centres, desk, () => open(reply), onError),
    async openPhone(reply, phone) {
      const key = `${phone.tenant} ${phone.id}`;
      const stream = await servePhone(centres, phone, () => open(reply));
      count(key, 1);
      stream.onClose(() => {
        if (count(key, -1) > 0) return;
        setTimeout(() => {
          if (listening.has(key)) return;
          centres.of(phone.tenant).take({ type: 'phone-off', phone: phone.id }).catch(onError);
        }, PHONE_PATIENCE).unref();
      });
    },
    closeAll() {
      for (const end of [...ends]) end();
    },
  };
}

async function serveDesk(
  centres: Centres,
  { tenant, workNo, session }: Desk,
  open: () => OpenStream<DeskMessage>,
  onError: (error: unknown) => void,
): Promise<void> {
  const centre = centres.of(tenant);
  const { setup, state } = await centre.now();
  const { send, onClose, end } = open();
  const isMine = ({ agents }: CenterState) => agents.some((one) => one.workNo === workNo && one.session === session);
  const tell = toldOnce(send);
  const resumed = isMine(state) ? resumedCalls(setup, state, workNo) : [];
  tell({ view: isMine(state) ? (deskView(setup, state, workNo) ?? null) : null, events: [], resumed });
  const unlisten = centre.listen((of, at, events) => {
    const mine = isMine(at);
    const view = mine ? (deskView(of, at, workNo) ?? null) : null;
    tell({ view, events: events.filter((event) => concerns(event, workNo, session, mine)) });
  });
  const seen = (): void => {
    const done = centre
      .now()
      .then((now) => (isMine(now.state) ? centre.take({ type: 'seen', workNo, session }) : null));
    // The tenant is gone: there is nothing to hear any more.
    done.catch((error: unknown) => {
      end();
      onError(error);
    });
  };
  seen();
  const timer = setInterval(seen, SEEN_EVERY);
  onClose(() => {
    clearInterval(timer);
    unlisten();
  });
}

/** What screen pop-ups were told of the calls that the agent has. */
function resumedCalls(setup: Setup, { calls }: CenterState, workNo: string): readonly Resumed[] {
  return calls
    .filter(({ holder }) => holder.is === 'agent' && holder.workNo === workNo)
    .map((call) => ({
      situation: situationOf(setup, call, workNo),
      isTransferred: call.legs.some(({ type, who }) => type === 'agent' && who !== workNo),
    }));
}

async function servePhone(
  centres: Centres,
  { tenant, id, number }: Phone,
  open: () => OpenStream<PhoneMessage>,
): Promise<OpenStream<PhoneMessage>> {
  const centre = centres.of(tenant);
  await centre.take({ type: 'phone-on', phone: id, number });
  const { state } = await centre.now();
  const stream = open();
  const tell = toldOnce(stream.send);
  tell({ view: phoneView(state, id) ?? null, ended: null });
  const unlisten = centre.listen((_setup, at, events) => {
    const ended = events.findLast((event) => event.type === 'call-ended' && event.phone === id);
    tell({ view: phoneView(at, id) ?? null, ended: ended?.type === 'call-ended' ? ended.record.reason : null });
  });
  stream.onClose(unlisten);
  return stream;
}

/** A stream is told only what is new to it: that time has passed alone is not. */
function toldOnce<Message extends DeskMessage | PhoneMessage>(send: (message: Message) => void) {
  let before = '';
  return (message: Message): void => {
    const seen = JSON.stringify({ ...message, view: message.view === null ? null : { ...message.view, at: 0 } });
    const happened = 'events' in message ? message.events.length > 0 : message.ended !== null;
    if (seen === before && !happened) return;
    before = happened ? '' : seen;
    send(message);
  };
}

function concerns(event: CenterEvent, workNo: string, session: string, isMine: boolean): boolean {
  if (event.type === 'forced-out') return event.workNo === workNo && event.session === session;
  if (!isMine || event.type === 'service-asked' || event.type === 'call-ended') return false;
  return 'workNo' in event && event.workNo === workNo;
}
