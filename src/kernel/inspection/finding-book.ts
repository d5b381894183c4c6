import { makeFinding } from '../documents/message.ts';
import { elementAt } from '../documents/schema-place.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, Rule } from '../model/rule.ts';
import { compareFindings } from './compare-findings.ts';

/** Gathers what rules report. */
export interface FindingBook {
  /** @param document what the rule checks; undefined when it checks the tenant and names the document itself */
  reporter(rule: Rule, document: Document | undefined): Report;
  /** Everything that was reported, in order, nothing twice. */
  all(): Finding[];
}

export function newFindingBook(catalogue: Catalogue): FindingBook {
  const findings = new Map<string, Finding>();
  return {
    reporter: (rule, checked) => (code, params, place) => {
      const document = place.document ?? checked;
      const severity = Object.hasOwn(rule.severity, code) ? rule.severity[code] : undefined;
      if (document === undefined) throw new Error(`The rule "${rule.id}" reports ${code} about no document.`);
      if (severity === undefined) throw new Error(`The rule "${rule.id}" has no severity for ${code}.`);
      const { kind, id, name } = document;
      const about = place.element === undefined ? elementAt(document, place.path) : { element: named(place.element) };
      const where = { path: place.path, document: { kind, id, name }, ...about };
      const finding = makeFinding(rule.messages, code, params, {
        severity,
        ...where,
        ...(place.fix === undefined ? {} : { fix: place.fix }),
      });
      findings.set(JSON.stringify(finding), finding);
    },
    all: () => [...findings.values()].sort(compareFindings([...catalogue.kinds.keys()])),
  };
}

function named({ id, name }: { readonly id: string; readonly name: string }): { id: string; name: string } {
  return { id, name };
}
