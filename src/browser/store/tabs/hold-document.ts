import type { Document } from '../../../kernel/model/document.ts';
import { sameJson } from '../../../lib/same-json.ts';
import type { Clock } from '../clock.ts';
import type { DocumentStore } from '../document-store.ts';
import { NO_HISTORY } from '../history.ts';
import { type JournalRecord, journalKey, recordOf } from '../journal/journal-record.ts';
import type { OpenState } from '../open-state.ts';
import { createTurn } from './create-turn.ts';
import { showToOthers } from './show-to-others.ts';
import type { TabMessage, TabTools } from './tab-tools.ts';

/** Whether this tab is the one that edits and saves the document. */
export interface DocumentHold {
  /** Done when it is known whether this tab is the first. */
  readonly ready: Promise<void>;
  isFirst(): boolean;
  /** Makes this tab the one that edits. The other hands over what it has, saved or not. */
  takeOver(): Promise<void>;
  stop(): void;
}

export interface HoldTools<D extends Document> {
  readonly tabs: TabTools;
  readonly clock: Clock;
  /** Saves and journals what there is, before it is handed over. */
  flush(): Promise<void>;
  /** The document as journal and server have it: for when the first tab went without a word. */
  reopen(): Promise<OpenState<D>>;
}

/** Milliseconds that the first tab has to hand over; a frozen one has journalled what it did before. */
const PATIENCE = 3000;
/** Milliseconds of them that it may spend on saving: what is not saved then is handed over unsaved. */
const SAVING = 1500;

/** The first tab on a document edits it; further ones look on, and can take over. */
export function holdDocument<D extends Document>(store: DocumentStore<D>, tools: HoldTools<D>): DocumentHold {
  const { tabs, clock } = tools;
  const { api } = store;
  const name = `callsmith:${journalKey(api.getState().tenant, api.getState().document)}`;
  const channel = tabs.channel(name);
  let handed: ((record: JournalRecord<D> | null) => void) | null = null;

  const pause = (ms: number) => new Promise<null>((done) => clock.after(ms, () => done(null)));
  const lookOn = (): void => {
    api.setState({ sync: 'second-tab', history: NO_HISTORY, sending: null, theirs: null });
    channel.post({ type: 'hello' });
    turn.queue();
  };
  const reopen = async (): Promise<void> => {
    const state = await tools.reopen();
    if (turn.isMine()) api.setState({ ...state, selection: api.getState().selection });
  };
  const turn = createTurn(tabs, name, { onTurn: () => void reopen(), onStolen: lookOn });
  const show = showToOthers(store, channel, clock, turn.isMine);
  const handOver = async (to: string): Promise<void> => {
    store.settle();
    await Promise.race([tools.flush(), pause(SAVING)]);
    if (!turn.isMine()) return;
    store.settle();
    const record = recordOf(api.getState());
    turn.giveUp();
    lookOn();
    channel.post({ type: 'handed-over', to, record });
  };
  channel.listen((message) => {
    if (message.type === 'hello' && turn.isMine()) show.begin();
    else if (message.type === 'take-over' && turn.isMine()) void handOver(message.by);
    else if (message.type === 'seen' && api.getState().sync === 'second-tab') look(store, message as TabMessage<D>);
    else if (message.type === 'handed-over' && message.to === tabs.tab) handed?.(message.record as JournalRecord<D>);
  });
  return {
    ready: turn.begin().then((isFirst) => (isFirst ? undefined : lookOn())),
    isFirst: turn.isMine,
    async takeOver() {
      if (turn.isMine()) return;
      const answer = new Promise<JournalRecord<D> | null>((done) => {
        handed = done;
      });
      channel.post({ type: 'take-over', by: tabs.tab });
      const record = await Promise.race([answer, pause(PATIENCE)]);
      await turn.steal();
      if (record === null) await reopen();
      else api.setState(stateOf(record));
      // Whoever had it looks on from now; its greeting came before the turn did.
      show.begin();
    },
    stop() {
      show.stop();
      turn.giveUp();
      channel.close();
    },
  };
}

function look<D extends Document>(store: DocumentStore<D>, message: TabMessage<D>): void {
  if (message.type !== 'seen') return;
  const { document, saved, revision } = message;
  store.api.setState({ document, saved, revision });
}

/** What was handed over is edited from here on; what was not saved is saved from here. */
function stateOf<D extends Document>({
  document,
  history,
  saved,
  revision,
  sending,
}: JournalRecord<D>): Partial<OpenState<D>> {
  const isSaved = sending === null && sameJson(document, saved);
  const known = { document, history, saved: isSaved ? document : saved, revision, sending };
  return { ...known, theirs: null, refusal: null, sync: isSaved ? 'saved' : 'unsaved' };
}
