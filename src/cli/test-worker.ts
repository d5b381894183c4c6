import { workerData } from 'node:worker_threads';
import { catalogue } from '../catalogue/catalogue.ts';
import { compile } from '../kernel/engine/compile.ts';
import type { Document } from '../kernel/model/document.ts';
import type { Tenant } from '../kernel/model/tenant.ts';
import { judge, type Verdict } from './commands/test/verdict.ts';

/** Tinypool puts its own data first. */
const [, tenant] = workerData as readonly [unknown, Tenant];
const program = compile(tenant, catalogue, 'test');

/** Plays these scenarios against the tenant that the worker was started with. */
export function judgeAll(scenarios: readonly Document[]): readonly Verdict[] {
  return scenarios.map((scenario) => judge(scenario, tenant, program, catalogue));
}
