import type { InvokeResult } from '../../../contract/calls.ts';
import type { Result } from '../../../contract/client-result.ts';
import type { ServiceRequest } from '../../../kernel/model/call.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { AnsweringVersion } from './call-run.ts';

/** `not-released`: no version answers this caller. `no-release`: it could not be loaded. */
export type ReleasedFlow =
  | { readonly ok: true; readonly documents: Tenant; readonly by: AnsweringVersion }
  | { readonly ok: false; readonly reason: 'not-released' | 'no-release' };

/** What the simulator and the scenarios need of the designer around them. */
export interface SimulatorHost {
  readonly tenantId: string;
  /** All documents as they are on the screen: open ones as edited, the others as saved. The same object until one changes. */
  snapshot(): Tenant;
  /** Tells when `snapshot` gives another tenant. Gives the way to stop that. */
  subscribe(onChange: () => void): () => void;
  /** Asks the live service through the server. */
  invoke(request: ServiceRequest, signal: AbortSignal): Promise<Result<InvokeResult>>;
  /** What was released of the flow, as a caller with this number gets it now. */
  released(flow: string, caller: string): Promise<ReleasedFlow>;
  createDocument(document: Document): Promise<Done>;
  /** Changes a document in one undo step, called `because` in menus. */
  replaceDocument(document: Document, because: Text): Promise<Done>;
  openDocument(kind: string, id: string): void;
  /** Opens the flow if it is not open, selects the element and brings it into view. Without `select`, only into view. */
  showElement(flow: string, element: string, select?: boolean): void;
}

export type Done = { readonly ok: true } | { readonly ok: false; readonly reason: Text };
