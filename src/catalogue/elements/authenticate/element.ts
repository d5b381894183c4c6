import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType, Exit, Outcome, Run } from '../../../kernel/model/element-type.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import { SYSERROR_INNER, SYSERROR_INTERFACE } from '../../parts/exit/preset-exits.ts';
import { compileInterfaceCall } from '../../parts/interface-call/compile-interface-call.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

/** By verifyResult (seed §4.4.5): 1 successful, 2 failed, 3 abnormal, 0 not returned. */
const VERDICTS: readonly (Exit & { readonly result: number })[] = [
  { result: 1, id: 'verified', label: { en: 'Successful', zh: '验证成功' }, kind: 'next' },
  { result: 2, id: 'failed', label: { en: 'Failed', zh: '验证失败' }, kind: 'failure' },
  { result: 3, id: 'abnormal', label: { en: 'Abnormal', zh: '验证异常' }, kind: 'failure' },
  { result: 0, id: 'not-returned', label: { en: 'Not returned', zh: '未返回' }, kind: 'failure' },
];

const RETURNS = ['verifyReturn1', 'verifyReturn2', 'verifyReturn3'] as const;

export const authenticate: ElementType<Settings> = {
  type: 'authenticate',
  family: 'common',
  title: { en: 'Authentication', zh: '身份验证' },
  schema: asSchema(schema),
  exits: () => [...VERDICTS.map(({ result: _, ...exit }) => exit), SYSERROR_INTERFACE, SYSERROR_INNER],
  waits: () => true,
  summary: (settings, names) => shortened(names.document('interface', settings.interface)),
  compile(settings, build) {
    const rows = [
      { name: 'verifyServiceNo', value: settings.serviceNo },
      { name: 'verifyWorkNo', value: settings.workNo },
      ...settings.inputs,
    ];
    const call = compileInterfaceCall(settings.interface, rows, build, (inputs) => ({ calldata: inputs }));
    const exits = new Map(VERDICTS.map(({ result, id }) => [result, build.leave(id)]));
    return {
      enter: (run) => call.begin(run),
      resume(run, input) {
        const heard = call.hear(run, input);
        if (heard === null || !('body' in heard)) return heard;
        const data = verdictOf(heard.body);
        const exit = exits.get(data.verifyResult);
        return exit === undefined ? malformed(run) : conclude(run, data, exit);
      },
    };
  },
};

interface Verdict {
  /** NaN when the answer has none. */
  readonly verifyResult: number;
  readonly returns: ValueMap;
}

/** The answer is `{"calldata": {"data": {...}}}`; verifyResult comes as a number or as its digit. */
function verdictOf(body: ValueMap): Verdict {
  const data = child(child(body, 'calldata'), 'data');
  const result = Object.hasOwn(data, 'verifyResult') ? data.verifyResult : null;
  const returns = RETURNS.filter((name) => Object.hasOwn(data, name)).map(
    (name) => [name, data[name] ?? null] as const,
  );
  const isDigit = typeof result === 'number' || (typeof result === 'string' && /^[0-3]$/.test(result));
  return { verifyResult: isDigit ? Number(result) : Number.NaN, returns: Object.fromEntries(returns) };
}

function child(value: ValueMap, name: string): ValueMap {
  const inner: Value = Object.hasOwn(value, name) ? (value[name] ?? null) : null;
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as ValueMap) : {};
}

/** The verdict goes to the call-associated data: that is where the agent's workbench reads it. */
function conclude(run: Run, { verifyResult, returns }: Verdict, exit: Outcome): Outcome {
  run.emit({ type: 'answered', at: run.at, service: 'interface', ok: true, value: { verifyResult } });
  run.setCalldata('data.verifyResult', verifyResult);
  for (const [name, value] of Object.entries(returns)) run.setCalldata(`data.${name}`, value);
  return exit;
}

function malformed(run: Run): Outcome {
  const code = 'verify-result-missing';
  run.emit({ type: 'answered', at: run.at, service: 'interface', ok: false, value: { code } });
  const message = 'The verification interface answered without calldata.data.verifyResult 0, 1, 2 or 3.';
  return { do: 'fail', exit: 'SYSERROR_INTERFACE', code, message };
}
