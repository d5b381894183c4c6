import type { Document } from './document.ts';
import type { Finding, Severity } from './finding.ts';
import type { FlowElement } from './flow.ts';
import type { MessageTable } from './text.ts';
import type { DocumentView, FlowView, ReleaseView, TenantView } from './views.ts';

/**
 * Something that must hold in documents. One folder under `catalogue/rules` makes one. It checks flows, documents or the
 * tenant as a whole; the first two are asked while somebody types, one flow or document at a time.
 */
export interface Rule {
  /** The folder's name; codes are the id, or the id with a variant: `connection/unknown-exit`. */
  readonly id: string;
  /** Of each code. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** Of each code, written as documents/message.ts tells. */
  readonly messages: MessageTable;
  /** Checks one flow. */
  checkFlow?(view: FlowView, report: Report): void;
  /** Checks one document of any kind, flows included. */
  checkDocument?(view: DocumentView, report: Report): void;
  /** Checks what documents are together; says of each finding which document it is about. */
  checkTenant?(view: TenantView, report: Report): void;
  /** Checks a flow that is about to be released against what is released already; asked only then. */
  checkRelease?(view: ReleaseView, report: Report): void;
}

/** Tells a finding. Params are strings of the document, labels and numbers; see documents/message.ts. */
export type Report = (code: string, params: Readonly<Record<string, string | number>>, place: ReportPlace) => void;

export interface ReportPlace {
  /** JSON pointer to the field; a pointer into an element names that element. */
  readonly path: string;
  /** When the path does not lead into it. */
  readonly element?: FlowElement;
  /** When it is not the document that is checked. */
  readonly document?: Document;
  readonly fix?: NonNullable<Finding['fix']>;
}
