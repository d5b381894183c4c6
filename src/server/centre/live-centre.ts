import type { CentreAnswers } from '../../contract/centre.ts';
import type { CenterEvent } from '../../twin/contact-center/center-event.ts';
import type { CenterInput } from '../../twin/contact-center/center-input.ts';
import type { CenterState } from '../../twin/contact-center/center-state.ts';
import { nextDeadline } from '../../twin/contact-center/deadlines.ts';
import type { RefusalCode } from '../../twin/contact-center/refusals.ts';
import type { Setup } from '../../twin/contact-center/setup.ts';
import { start, step } from '../../twin/contact-center/step.ts';
import type { Services } from '../services.ts';
import { answerService, nothingAnswered } from './answer-service.ts';
import { type CentreDocuments, documentKeeper } from './centre-documents.ts';
import { storeRecord } from './records.ts';

/** An input without its time: the centre's clock stamps it. */
type Doing = CenterInput extends infer One ? (One extends CenterInput ? Omit<One, 'at'> : never) : never;

/** What a listener hears: everything as it is now, and what has just happened. */
type Hear = (setup: Setup, state: CenterState, events: readonly CenterEvent[]) => void;

/** The contact centre of one tenant, on the server's clock. Calls live as long as the server runs. */
export interface LiveCentre {
  /** Gives why it could not be done; null: it was. Inputs are done one after the other. */
  take(doing: Doing): Promise<RefusalCode | null>;
  /** The newest documents and state. */
  now(): Promise<CentreDocuments & { readonly state: CenterState }>;
  listen(hear: Hear): () => void;
  answers: CentreAnswers;
  /** Hangs up all calls, so that their records are kept. */
  close(): Promise<void>;
}

type Asked = Extract<CenterEvent, { type: 'service-asked' }>;

const LONGEST_TIMER = 2_000_000_000;

export function liveCentre(services: Services, tenant: string, onError: (error: unknown) => void): LiveCentre {
  const listeners = new Set<Hear>();
  const documents = documentKeeper(services, tenant);
  const answered = nothingAnswered();
  let state = start(services.now() % 0x1_0000_0000, services.now());
  let tail: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function perform(doing: Doing): Promise<RefusalCode | null> {
    const newest = await documents.newest();
    const done = step(newest.setup, state, { ...doing, at: Math.max(services.now(), state.at) } as CenterInput);
    state = done.state;
    for (const event of done.events) {
      if (event.type === 'service-asked') ask(newest, event);
      if (event.type !== 'call-ended') continue;
      answered.used.delete(event.call);
      await storeRecord(services, tenant, event.record, newest.setup);
    }
    documents.tidy(state);
    for (const hear of [...listeners]) hear(newest.setup, state, done.events);
    schedule();
    const last = done.events.findLast((event) => event.type === 'refused');
    return last?.type === 'refused' ? last.code : null;
  }

  function take(doing: Doing): Promise<RefusalCode | null> {
    const done = tail.then(() => perform(doing));
    tail = done.catch(() => undefined);
    return done;
  }

  function ask(newest: CentreDocuments, event: Asked): void {
    const { call, wait } = event;
    answerService(services, newest, centre.answers, answered, event)
      .then((answer) => (answer === null || isClosed ? null : take({ type: 'service-answer', call, wait, answer })))
      .catch(onError);
  }

  function schedule(): void {
    clearTimeout(timer);
    const due = nextDeadline(state);
    if (due === null || isClosed) return;
    const delay = Math.min(Math.max(0, due - services.now()), LONGEST_TIMER);
    timer = setTimeout(() => take({ type: 'time' }).catch(onError), delay).unref();
  }

  const centre: LiveCentre = {
    take,
    now: async () => ({ ...(await documents.newest()), state }),
    listen(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    answers: { by: 'live' },
    async close() {
      for (const { id } of state.phones) await take({ type: 'phone-off', phone: id });
      isClosed = true;
      clearTimeout(timer);
    },
  };
  return centre;
}
