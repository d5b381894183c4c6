import { workerData } from 'node:worker_threads';
import { catalogue } from '../catalogue/catalogue.ts';
import { compile } from '../kernel/engine/compile.ts';
import { documentOf, type Tenant } from '../kernel/model/tenant.ts';
import { judge, type Verdict } from './commands/test/verdict.ts';

/** Tinypool puts its own data first. */
const [, tenant] = workerData as readonly [unknown, Tenant];
const program = compile(tenant, catalogue, 'test');

/** Plays these scenarios of the tenant that the worker was started with. */
export function judgeAll(ids: readonly string[]): readonly Verdict[] {
  return ids.flatMap((id) => {
    const document = documentOf(tenant, 'scenario', id);
    return document === undefined ? [] : [judge(document, tenant, program, catalogue)];
  });
}
