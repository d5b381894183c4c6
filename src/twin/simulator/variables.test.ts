import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import { traceText } from '../../kernel/engine/trace-text.ts';
import { BANK } from './bank-flows.harness.ts';
import { FACTS, programOf } from './flow-builder.harness.ts';
import { type Moment, path, type Session } from './moment.ts';
import { provide, runToWait, skipWait } from './moves.ts';
import { beginSession } from './session.ts';
import { setVariable } from './set-variable.ts';
import { variables } from './variables.ts';

const program = programOf(catalogue, BANK);

function begun(): { readonly session: Session; readonly menu: Moment } {
  const result = beginSession(program, 'bank', FACTS);
  if (!result.ok) throw new Error(result.problem);
  const { session } = result;
  return { session, menu: skipWait(session, runToWait(session, session.root).moment).moment };
}

function named(session: Session, moment: Moment, name: string, reveal = false) {
  return variables(session, moment, reveal).find((variable) => variable.name === name);
}

describe('the variables of a moment', () => {
  test('have full names, types and values', () => {
    const { session, menu } = begun();
    const all = variables(session, menu).map(({ name, type, value }) => [name, type, value]);
    expect(all.slice(0, 6)).toEqual([
      ['FLOW.balance', 'float', null],
      ['FLOW.pin', 'string', null],
      ['FLOW.tries', 'integer', 0],
      ['GLOBAL.vip', 'boolean', false],
      ['calldata.data.level', 'string', 'gold'],
      ['IVRREQUEST.call_id', 'string', '1767603600-1'],
    ]);
    expect(all).toContainEqual(['SYS.callingNumber', 'string', '13800000000']);
  });

  test('are masked where they are encrypted, unless asked for', () => {
    const { session, menu } = begun();
    let moment = provide(session, menu, { type: 'key', key: '1' }).moment;
    for (const key of ['9', '8', '7', '6'] as const) moment = provide(session, moment, { type: 'key', key }).moment;
    expect(named(session, moment, 'FLOW.pin')).toMatchObject({ value: '******', encrypted: true });
    expect(JSON.stringify(variables(session, moment))).not.toContain('9876');
    expect(traceText(path(moment))).not.toContain('9876');
    expect(named(session, moment, 'FLOW.pin', true)?.value).toBe('9876');
  });

  test('say what changed against the moment before', () => {
    const { session, menu } = begun();
    const { moment } = setVariable(session, menu, 'FLOW.tries', 2);
    const changed = variables(session, moment).filter((variable) => variable.changed);
    expect(changed.map(({ name, value }) => [name, value])).toEqual([['FLOW.tries', 2]]);
    expect(variables(session, session.root).some((variable) => variable.changed)).toBe(false);
  });

  test('can be set at a wait, each in the trace', () => {
    const { session, menu } = begun();
    let moment = menu;
    const values = [
      ['FLOW.balance', 99.5],
      ['GLOBAL.vip', true],
      ['calldata.data.verifyResult', 1],
      ['IVRREQUEST.input', '7'],
    ] as const;
    for (const [name, value] of values) {
      moment = setVariable(session, moment, name, value).moment;
      expect(moment.events).toEqual([{ type: 'variable-set', at: menu.state.at, variable: name, value }]);
      expect(named(session, moment, name)?.value).toBe(value);
    }
    expect(named(session, menu, 'FLOW.balance')?.value).toBeNull();
  });

  test('that are encrypted are masked in the trace of setting them', () => {
    const { session, menu } = begun();
    const { moment } = setVariable(session, menu, 'FLOW.pin', '4711');
    expect(moment.events).toEqual([{ type: 'variable-set', at: menu.state.at, variable: 'FLOW.pin', value: '******' }]);
    expect(JSON.stringify(moment.cause)).not.toContain('4711');
    expect(setVariable(session, menu, 'FLOW.pin', '4712').moment).not.toBe(moment);
  });

  test.each([
    ['FLOW.nothing', 1],
    ['SYS.callId', 'x'],
    ['calldata.__proto__.polluted', true],
    ['calldata.', 1],
    ['FLOW.balance', 'much'],
    ['IVRREQUEST.input', 1],
  ])('%s cannot be set to %j, and nothing changes', (name, value) => {
    const { session, menu } = begun();
    const count = session.moments.length;
    const { moment, problem } = setVariable(session, menu, name, value);
    expect(moment).toBe(menu);
    expect(problem).toContain(name);
    expect(session.moments).toHaveLength(count);
  });
});
