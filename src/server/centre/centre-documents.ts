import { compile } from '../../kernel/engine/compile.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { CenterState } from '../../twin/contact-center/center-state.ts';
import { makeSetup, type Setup } from '../../twin/contact-center/setup.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';

/** The tenant as a centre works with it. */
export interface CentreDocuments {
  readonly snapshot: Snapshot;
  readonly setup: Setup;
}

/** Compiles a tenant whenever it has changed, and keeps what calls still run on. */
export interface DocumentKeeper {
  newest(): Promise<CentreDocuments>;
  /** Lets go of documents on which no call runs any more. */
  tidy(state: CenterState): void;
}

export function documentKeeper(services: Services, tenant: string): DocumentKeeper {
  const programs = new Map<string, Program>();
  let known: CentreDocuments | undefined;
  return {
    async newest() {
      const snapshot = await tenantNow(services, tenant);
      if (known?.snapshot === snapshot) return known;
      const identity = `${snapshot.row.incarnation}-${snapshot.row.change}`;
      const program = compile(snapshot.tenant, services.catalogue, identity);
      programs.set(identity, program);
      const setup = makeSetup(snapshot.tenant, services.catalogue, program, (id) => programs.get(id));
      known = { snapshot, setup };
      return known;
    },
    tidy({ calls }) {
      const needed = new Set([known?.setup.program.identity ?? '']);
      for (const { holder, seeking } of calls) {
        if (holder.is === 'flow') needed.add(holder.run.state.program);
        if (seeking?.company != null) needed.add(seeking.company.state.program);
      }
      for (const identity of programs.keys()) if (!needed.has(identity)) programs.delete(identity);
    },
  };
}
