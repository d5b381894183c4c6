import { compile } from '../../kernel/engine/compile.ts';
import type { Tenant } from '../../kernel/model/tenant.ts';
import type { CenterState } from '../../twin/contact-center/center-state.ts';
import { makeSetup, type Setup } from '../../twin/contact-center/setup.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';
import { type Running, releasedPrograms } from './released-programs.ts';

/** The tenant as a centre works with it. */
export interface CentreDocuments {
  readonly snapshot: Snapshot;
  readonly setup: Setup;
  /** The documents on which a call runs: those of its release, or the drafts as they were when it began. */
  tenantOf(program: string): Tenant;
}

/** Compiles a tenant whenever it has changed, and keeps what calls still run on. */
export interface DocumentKeeper {
  newest(): Promise<CentreDocuments>;
  /** Lets go of documents on which no call runs any more. */
  tidy(state: CenterState): void;
}

/** Calls run on the released version of their flow that answers the caller; without one, on the draft. */
export function documentKeeper(services: Services, tenant: string): DocumentKeeper {
  const running = new Map<string, Running>();
  let newest = new Set<string>();
  let known: CentreDocuments | undefined;
  return {
    async newest() {
      const snapshot = await tenantNow(services, tenant);
      if (known?.snapshot === snapshot) return known;
      const released = await releasedPrograms(services, tenant, running);
      const identity = `${snapshot.row.incarnation}-${snapshot.row.change}`;
      const program = compile(snapshot.tenant, services.catalogue, identity);
      running.set(identity, { tenant: snapshot.tenant, program });
      for (const [key, one] of released.running) running.set(key, one);
      newest = new Set([identity, ...released.running.keys()]);
      const programOf = (id: string) => running.get(id)?.program;
      const setup = makeSetup(snapshot.tenant, services.catalogue, program, programOf, released.answering);
      known = { snapshot, setup, tenantOf: (id) => running.get(id)?.tenant ?? snapshot.tenant };
      return known;
    },
    tidy({ calls }) {
      const needed = new Set(newest);
      for (const { holder, seeking } of calls) {
        if (holder.is === 'flow') needed.add(holder.run.state.program);
        if (seeking?.company != null) needed.add(seeking.company.state.program);
      }
      for (const identity of running.keys()) if (!needed.has(identity)) running.delete(identity);
    },
  };
}
