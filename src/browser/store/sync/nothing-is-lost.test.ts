import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocument } from '../../../kernel/documents/write-document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { addVariable } from '../commands/add-variable.ts';
import { createDocumentStore } from '../document-store.ts';
import { createJournal } from '../journal/create-journal.ts';
import { readRecord } from '../journal/journal-record.ts';
import { memoryStorage } from '../journal/memory-storage.harness.ts';
import { restoredState } from '../journal/restored-state.ts';
import { mergeThreeWay } from '../merge/merge-three-way.ts';
import { context, sampleFlows } from '../model/editor-world.harness.ts';
import { freshState, type OpenState } from '../open-state.ts';
import { createSync } from './create-sync.ts';
import { type FakeServer, fakeServer, type Luck } from './fake-server.harness.ts';
import { type VirtualClock, virtualClock } from './virtual-clock.harness.ts';

const runs = process.env.HARDEN === undefined ? 200 : 5000;
const first = sampleFlows[0] as Flow;
const schema = context.formats.get('flow')?.schema ?? {};

interface Person {
  readonly edit: (name: string) => void;
  readonly decide: (how: 'keep-mine' | 'take-theirs' | 'merge') => void;
  readonly hear: () => void;
  readonly undo: () => void;
  readonly retry: () => void;
  readonly document: () => Flow;
  readonly sync: () => string;
  /** The browser dies with everything but its journal, and is started anew. */
  readonly crash: () => Promise<void>;
  /** Takes back every step there is: gives where that leads, and where it all began. */
  readonly undoAll: () => readonly [Flow, Flow];
  isOnline: boolean;
}

/** Variables are what is edited: each name is one edit. `given` holds those that a person gave up knowingly. */
function person(name: string, server: FakeServer<Flow>, clock: VirtualClock, given: Set<string>): Person {
  const storage = memoryStorage();
  let saves = 0;
  const open = (state: OpenState<Flow>) => {
    const store = createDocumentStore<Flow>(state, clock.now, context);
    const newSaveId = () => `${name}-${saves++}`;
    const sync = createSync(store, server, { clock, newSaveId, isOnline: () => self.isOnline });
    return { store, sync, journal: createJournal(store, storage, clock, () => undefined), state: store.api.getState };
  };
  const giveUp = (from: Flow, kept: Flow): void => {
    for (const edit of edits(from)) if (!edits(kept).includes(edit)) given.add(edit);
  };
  const self: Person = {
    isOnline: true,
    edit: (edit) => tab.store.run(addVariable, { variable: { name: edit, type: 'string' } }),
    decide(how) {
      const { theirs, document: mine, saved } = tab.state();
      if (theirs?.document == null) return;
      if (how === 'take-theirs') giveUp(mine, theirs.document);
      if (how === 'keep-mine') giveUp(theirs.document, mine);
      const { merged } = mergeThreeWay(saved, mine, theirs.document, context.catalogue);
      tab.sync.resolve(how === 'merge' ? { merged } : how);
    },
    hear: () => tab.sync.hear(server.current()),
    undo() {
      const before = tab.state().document;
      tab.store.undo();
      giveUp(before, tab.state().document);
    },
    retry: () => tab.sync.retry(),
    document: () => tab.state().document,
    sync: () => tab.state().sync,
    async crash() {
      await clock.advance(250);
      tab.sync.stop();
      tab.journal.stop();
      const record = readRecord<Flow>(await storage.read(`t/flow/${first.id}`));
      const known = self.isOnline ? server.current() : null;
      if (record === undefined) {
        origin = server.current().document;
        tab = open(freshState('t', origin, server.current().revision));
      } else tab = open(restoredState('t', record, known, clock.now(), context));
    },
    undoAll() {
      while (tab.state().history.past.length > 0) tab.store.undo();
      return [tab.state().document, origin];
    },
  };
  let origin = server.current().document;
  let tab = open(freshState('t', server.current().document, server.current().revision));
  return self;
}

function edits(flow: Flow): readonly string[] {
  return flow.variables.map(({ name }) => name).filter((name) => name.startsWith('edit'));
}

const luck = fc.constantFrom<Luck>('fine', 'slow', 'lost-before', 'lost-after');
const who = fc.nat(1);
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('edit' as const), who }) },
  { weight: 6, arbitrary: fc.record({ what: fc.constant('wait' as const), ms: fc.nat(3000) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('luck' as const), luck: fc.array(luck, { maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('network' as const), who, isOnline: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('hear' as const), who }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('undo' as const), who }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('crash' as const), who }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('decide' as const),
      who,
      how: fc.constantFrom('keep-mine' as const, 'take-theirs' as const, 'merge' as const),
    }),
  },
);

test('no edit is lost that nobody gave up, whatever happens to two people, their browsers, their networks and the answers', async () => {
  let edited = 0;
  let settled = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 60 }), async (happenings) => {
      const clock = virtualClock();
      const server = fakeServer(first, clock);
      const given = new Set<string>();
      const people = [person('anna', server, clock, given), person('bert', server, clock, given)] as const;
      const made: string[] = [];
      for (const one of happenings) {
        const person = 'who' in one ? people[one.who as 0 | 1] : people[0];
        if (one.what === 'edit') person.edit(made[made.push(`edit${made.length}`) - 1] as string);
        else if (one.what === 'wait') await clock.advance(one.ms);
        else if (one.what === 'luck') server.luck(one.luck);
        else if (one.what === 'network') person.isOnline = one.isOnline;
        else if (one.what === 'crash') await person.crash();
        else if (one.what === 'hear') person.hear();
        else if (one.what === 'undo') person.undo();
        else person.decide(one.how);
      }
      await comeToRest(people, clock);
      settled += people.filter(({ sync }) => sync() === 'saved').length;
      expect(people.map(({ sync }) => sync())).toEqual(['saved', 'saved']);
      expect(new Set([...edits(server.current().document), ...given])).toEqual(new Set([...made, ...given]));
      for (const { document } of people)
        expect(edits(document()).toSorted()).toEqual(edits(server.current().document).toSorted());
      for (const { undoAll } of people) {
        const [oldest, origin] = undoAll();
        expect(writeDocument(oldest, schema)).toBe(writeDocument(origin, schema));
      }
      edited += made.length;
    }),
    { numRuns: runs, seed: 11 },
  );
  console.log(`Sync: ${runs} histories, ${edited} edits, 0 lost, ${settled} documents came to rest`);
}, 600_000);

/** All are online again, hear of each other, and merge what contradicts itself. */
async function comeToRest(people: readonly Person[], clock: VirtualClock): Promise<void> {
  for (const person of people) person.isOnline = true;
  for (let round = 0; round < 8; round += 1) {
    for (const { hear, decide, retry } of people) {
      retry();
      await clock.advance(40_000);
      decide('merge');
      await clock.advance(40_000);
      hear();
      await clock.advance(5000);
    }
  }
}
