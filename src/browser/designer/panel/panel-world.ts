import { createContext, useContext } from 'react';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { ExpressionMark } from '../../../kernel/model/json-schema.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import type { Edge } from '../../store/flow/aligned-places.ts';
import type { FormWorld } from '../documents/form/form-context.ts';

/** What the property panel works with. */
export interface PanelWorld {
  readonly store: DocumentStore<Flow>;
  /** The tenant as the user sees it, what is not saved included. */
  readonly tenant: Tenant;
  /** Of this flow. */
  readonly findings: readonly Finding[];
  /** What forms know of the world. */
  readonly form: FormWorld;
  readonly isReadOnly: boolean;
  /** Selects an element and brings it into sight. */
  readonly onGo: (element: string) => void;
  /** Aligns and distributes what is selected; the canvas knows how large things are. */
  readonly arrange?: {
    readonly align: (edge: Edge) => void;
    readonly distribute: (direction: 'horizontal' | 'vertical') => void;
  };
  /** The value of a text in the simulated call as people read it, or null; absent while no call is simulated. */
  readonly valueNow?: (text: string, mark: ExpressionMark | undefined) => string | null;
}

const PanelContext = createContext<PanelWorld | null>(null);

export const PanelProvider = PanelContext.Provider;

export function usePanel(): PanelWorld {
  const world = useContext(PanelContext);
  if (world === null) throw new Error('Parts of the property panel are drawn inside PropertyPanel.');
  return world;
}
