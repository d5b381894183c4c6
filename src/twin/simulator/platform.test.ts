import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import { formats } from '../../catalogue/formats.ts';
import { readTenant } from '../../cli/tenant/read-tenant.ts';
import { compile } from '../../kernel/engine/compile.ts';
import type { Tenant } from '../../kernel/model/tenant.ts';
import { mockAnswerer } from './answers.ts';
import type { MockAnswer } from './mock-answer.ts';
import { type Moment, path, type Session } from './moment.ts';
import { provide, runToWait } from './moves.ts';
import { runScenario } from './run-scenario.ts';
import { factsOf } from './scenario-call.ts';
import { scenarioFrom } from './scenario-from.ts';
import { beginSession } from './session.ts';

const { tenant } = readTenant(resolve(import.meta.dirname, '../../../samples/outbound-survey'), formats);
const program = compile(tenant as Tenant, catalogue, 'platform');
const CALL = {
  callId: 'call-1',
  caller: '13500000073',
  called: '950732',
  media: 'audio',
  direction: 'inbound',
  origin: 'caller',
  startsAt: '2026-01-05T02:00:00Z',
  calldata: {},
  seed: 1,
} as const;

/** A call of somebody who is not on the list, at the menu. */
function atMenu(mocks: readonly MockAnswer[] = []): { readonly session: Session; readonly menu: Moment } {
  const answers = mockAnswerer(mocks);
  const facts = factsOf(CALL, ['en-US']);
  if (!answers.ok || facts === undefined) throw new Error('The call cannot begin.');
  const begun = beginSession(program, 'self-service', facts, answers.answerer);
  if (!begun.ok) throw new Error(begun.problem);
  return { session: begun.session, menu: runToWait(begun.session, begun.session.root).moment };
}

/** The key, and on until the call says something again. */
function pressed(session: Session, menu: Moment, key: '3' | '4'): Moment {
  let { moment } = provide(session, menu, { type: 'key', key });
  while (moment.state.wait?.for === 'answer') ({ moment } = runToWait(session, moment));
  return moment;
}

test('what a call writes to a table is there from then on, and gone when one goes back', () => {
  const { session, menu } = atMenu();
  const joined = pressed(session, menu, '3');
  expect(joined.outside.tables['survey-list']).toHaveLength(4);
  expect(menu.outside.tables).toEqual({});
  const forgotten = pressed(session, menu, '4');
  expect(forgotten.outside.tables).toEqual({});
  expect(pressed(session, menu, '3')).toBe(joined);
});

test('an answer of the scenario goes before the table', () => {
  const full: MockAnswer = { to: 'data-table', delay: 0, answer: { with: 'done', value: { rows: [], count: 1 } } };
  const { session, menu } = atMenu([full]);
  expect(pressed(session, menu, '3').outside.tables).toEqual({});
});

test('a call that is saved as a scenario asks the table again', () => {
  const { session, menu } = atMenu();
  const joined = pressed(session, menu, '3');
  const saved = scenarioFrom(session, runToWait(session, joined).moment, { id: 'joined', name: 'Joined the list' });
  expect(saved).toMatchObject({ ok: true, scenario: { answers: [] } });
  if (saved.ok) expect(runScenario(program, saved.scenario)).toMatchObject({ passed: true });
  expect(path(joined).some((event) => event.type === 'answered' && event.ok)).toBe(true);
});
