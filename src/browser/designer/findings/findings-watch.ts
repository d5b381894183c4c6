import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '../../../kernel/model/finding.ts';
import { type Tenant, tenantOf } from '../../../kernel/model/tenant.ts';
import { keepSame } from './keep-same.ts';
import type { Answer, Question } from './protocol.ts';
import { tenantChanges } from './tenant-changes.ts';

/** What is known of the findings of a tenant. */
export interface FindingsState {
  readonly findings: readonly Finding[];
  /** The documents that `findings` are about; null before the first answer. */
  readonly of: Tenant | null;
  /** Newer documents are being looked at, or are about to be. */
  readonly isBusy: boolean;
  /** How long the last look took in the worker, in milliseconds. */
  readonly took: number;
}

/** Whoever answers questions, in another thread or not. */
export interface Asked {
  ask(question: Question): void;
  stop(): void;
}

export interface FindingsWatch {
  readonly store: StoreApi<FindingsState>;
  /** Tells how the tenant is now; the findings follow. Cheap when nothing changed. */
  update(tenant: Tenant): void;
  stop(): void;
}

export interface WatchParts {
  start(onAnswer: (answer: Answer) => void, onBroken: () => void): Asked;
  /** Calls back after so many milliseconds; gives a function that forgets it. */
  later(ms: number, then: () => void): () => void;
}

/** Pause in the typing after which one looks (ms); short enough that a finding comes within 100 ms of the last key. */
export const PAUSE = 40;

/** Longest time that typing without a pause puts off a look (ms). */
const LONGEST = 400;

/** Broken workers in a row after which none is started any more: the next would break on the same documents. */
const MOST_BROKEN = 3;

const EMPTY = tenantOf([]);

/**
 * Keeps the findings of a tenant up to date. One question is on its way at a time and asks about the newest documents,
 * so that a slow answer never holds up a later one.
 */
export function createFindingsWatch(parts: WatchParts): FindingsWatch {
  const store = createStore<FindingsState>(() => ({ findings: [], of: null, isBusy: false, took: 0 }));
  let wanted = EMPTY;
  let told = EMPTY;
  let sent: { readonly number: number; readonly tenant: Tenant } | null = null;
  let number = 0;
  let broken = 0;
  let waiting: { readonly forget: () => void; readonly put: number } | null = null;
  let asked: Asked | null = null;

  const onAnswer = (answer: Answer): void => {
    if (sent === null || answer.number !== sent.number) return;
    const { tenant } = sent;
    sent = null;
    broken = 0;
    // What comes from another thread is all new objects: findings that are the same as before stay the same.
    const findings = keepSame(store.getState().findings, answer.findings);
    store.setState({ findings, of: tenant, isBusy: wanted !== tenant, took: answer.took });
    if (wanted !== tenant && waiting === null) ask();
  };
  const onBroken = (): void => {
    asked?.stop();
    [asked, sent, told] = [null, null, EMPTY];
    broken += 1;
    if (broken < MOST_BROKEN) ask();
    else store.setState({ isBusy: false });
  };
  const ask = (): void => {
    waiting = null;
    if (sent !== null || (wanted === told && asked !== null)) return;
    asked ??= parts.start(onAnswer, onBroken);
    number += 1;
    sent = { number, tenant: wanted };
    const question = { number, ...tenantChanges(told, wanted) };
    told = wanted;
    asked.ask(question);
  };
  return {
    store,
    update(tenant) {
      if (tenant === wanted || isSame(wanted, tenant)) return;
      const isFirst = wanted === EMPTY;
      wanted = tenant;
      broken = 0;
      store.setState({ isBusy: true });
      if (isFirst) return ask();
      const put = (waiting?.put ?? 0) + 1;
      waiting?.forget();
      waiting = put * PAUSE > LONGEST ? null : { forget: parts.later(PAUSE, ask), put };
      if (waiting === null) ask();
    },
    stop() {
      waiting?.forget();
      asked?.stop();
      [waiting, asked, sent, told, wanted] = [null, null, null, EMPTY, EMPTY];
    },
  };
}

/** The same documents under another roof. */
function isSame(before: Tenant, after: Tenant): boolean {
  const { changed, removed } = tenantChanges(before, after);
  return changed.length + removed.length === 0;
}
