import type { Services } from '../services.ts';
import { type LiveCentre, liveCentre } from './live-centre.ts';

/** The live centres of a server, made when they are first needed. */
export interface Centres {
  of(tenant: string): LiveCentre;
  closeAll(): Promise<void>;
}

export function liveCentres(services: Services, onError: (error: unknown) => void): Centres {
  const known = new Map<string, LiveCentre>();
  return {
    of(tenant) {
      const centre = known.get(tenant) ?? liveCentre(services, tenant, onError);
      known.set(tenant, centre);
      return centre;
    },
    async closeAll() {
      for (const centre of known.values()) await centre.close().catch(onError);
      known.clear();
    },
  };
}
