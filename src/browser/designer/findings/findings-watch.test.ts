import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { type Tenant, withDocument, withoutDocument } from '../../../kernel/model/tenant.ts';
import { createFindingsWatch, type FindingsWatch, PAUSE } from './findings-watch.ts';
import { createInspector } from './inspector.ts';
import type { Answer, Question } from './protocol.ts';
import { flowIn, sampleTenant } from './tenant.harness.ts';

/** A watch whose time and worker are in the hands of the test. Messages are cloned, as between threads. */
function world() {
  const waiting: { then: () => void; isForgotten: boolean }[] = [];
  const mail: Question[] = [];
  const workers: {
    onAnswer: (answer: Answer) => void;
    onBroken: () => void;
    inspect: ReturnType<typeof createInspector>;
  }[] = [];
  const watch: FindingsWatch = createFindingsWatch({
    start(onAnswer, onBroken) {
      workers.push({ onAnswer, onBroken, inspect: createInspector(catalogue, formats, () => 0) });
      return { ask: (question) => mail.push(structuredClone(question)), stop: () => {} };
    },
    later(ms, then) {
      expect(ms).toBe(PAUSE);
      const entry = { then, isForgotten: false };
      waiting.push(entry);
      return () => {
        entry.isForgotten = true;
      };
    },
  });
  return {
    watch,
    mail,
    workers,
    /** Time passes. */
    pause() {
      for (const entry of waiting.splice(0)) if (!entry.isForgotten) entry.then();
    },
    /** The worker answers the oldest question. */
    answer() {
      const [question] = mail.splice(0, 1);
      const worker = workers.at(-1);
      if (question === undefined || worker === undefined) throw new Error('Nothing was asked.');
      worker.onAnswer(structuredClone(worker.inspect(question)));
    },
    codes: () => watch.store.getState().findings.map(({ code }) => code),
  };
}

const sample = sampleTenant();
const flowId = [...(sample.documents.get('flow')?.keys() ?? [])][0] ?? '';

/** The sample with its first flow under another name, and without its lines when it is to be broken. */
function edited(name: string, isBroken = false): Tenant {
  const flow = flowIn(sample, flowId);
  return withDocument(sample, { ...flow, name, ...(isBroken ? { connections: [] } : {}) });
}

describe('the watch on findings', () => {
  it('asks about the whole tenant at once, and tells what is found', () => {
    const { watch, mail, answer } = world();
    watch.update(edited('broken', true));
    expect(mail[0]?.changed).toHaveLength([...sample.documents.values()].reduce((sum, { size }) => sum + size, 0));
    expect(watch.store.getState()).toMatchObject({ isBusy: true, of: null });
    answer();
    expect(watch.store.getState()).toMatchObject({ isBusy: false });
    expect(watch.store.getState().findings.some(({ code }) => code === 'exit-without-target')).toBe(true);
  });

  it('sends only what changed, after a pause in the typing, and what went away', () => {
    const { watch, mail, pause, answer } = world();
    watch.update(sample);
    answer();
    watch.update(edited('a'));
    watch.update(edited('ab'));
    expect(mail).toEqual([]);
    pause();
    expect(mail.map(({ changed }) => changed.map(({ name }) => name))).toEqual([['ab']]);
    answer();
    watch.update(withoutDocument(edited('ab'), 'flow', flowId));
    pause();
    expect(mail[0]).toMatchObject({ changed: [], removed: [{ kind: 'flow', id: flowId }] });
  });

  it('asks one question at a time and then about the newest documents', () => {
    const { watch, mail, pause, answer, codes } = world();
    watch.update(sample);
    answer();
    watch.update(edited('a', true));
    pause();
    watch.update(edited('ab', true));
    pause();
    watch.update(edited('abc'));
    pause();
    expect(mail).toHaveLength(1);
    answer();
    expect(watch.store.getState().isBusy).toBe(true);
    expect(mail.map(({ changed }) => changed.map(({ name }) => name))).toEqual([['abc']]);
    answer();
    expect(codes()).not.toContain('exit-without-target');
    expect(watch.store.getState().isBusy).toBe(false);
  });

  it('does not wait for ever while somebody types without a pause', () => {
    const { watch, mail, answer } = world();
    watch.update(sample);
    answer();
    for (let key = 0; key < 20; key++) watch.update(edited(`key ${key}`));
    expect(mail).toHaveLength(1);
  });

  it('asks nothing when the documents are the same under another roof', () => {
    const { watch, mail, pause, answer } = world();
    watch.update(sample);
    answer();
    watch.update({ documents: new Map(sample.documents) });
    pause();
    expect(mail).toEqual([]);
  });

  it('starts a broken worker again and tells it everything, but not for ever', () => {
    const { watch, mail, workers, answer } = world();
    watch.update(sample);
    workers.at(-1)?.onBroken();
    expect(workers).toHaveLength(2);
    mail.splice(0, 1);
    expect(mail[0]?.changed.length).toBeGreaterThan(5);
    answer();
    expect(watch.store.getState().of).toBe(sample);
    watch.update(edited('a'));
    for (let turn = 0; turn < 10; turn++) workers.at(-1)?.onBroken();
    expect(workers.length).toBeLessThan(6);
    expect(watch.store.getState().isBusy).toBe(false);
  });
});
