import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../kernel/model/finding.ts';
import { inOrder } from './format-human.ts';

export interface SarifContext {
  readonly version: string;
  /** Folder that the files of findings are relative to. */
  readonly root: string;
}

/** Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines of a change. */
export function formatSarif(findings: readonly Finding[], { version, root }: SarifContext): string {
  const rules = [...new Set(findings.map(({ code }) => code))].sort();
  const base = pathToFileURL(`${resolve(root)}/`).href;
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'callsmith', version, rules: rules.map((id) => ({ id })) } },
        originalUriBaseIds: { TENANT: { uri: base } },
        columnKind: 'utf16CodeUnits',
        results: inOrder(findings).map((finding) => resultOf(finding, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, rules: readonly string[]): object {
  const { code, severity, message } = finding;
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level: severity,
    message: { text: message },
    locations: [locationOf(finding)],
    partialFingerprints: { 'place/v1': fingerprint(finding) },
  };
}

function locationOf({ file, line, column, path, document, element }: Finding): object {
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  const uri = file === undefined ? undefined : file.split('/').map(encodeURIComponent).join('/');
  const physicalLocation = uri && { artifactLocation: { uri, uriBaseId: 'TENANT' }, ...region };
  const name = element?.name || document?.name;
  const logical = name && { name, fullyQualifiedName: `${document?.kind ?? ''}/${document?.id ?? ''}${path}` };
  return { ...(physicalLocation ? { physicalLocation } : {}), ...(logical ? { logicalLocations: [logical] } : {}) };
}

/** Stays the same when lines move, so that a known finding is not reported as new. */
function fingerprint({ code, document, element, path }: Finding): string {
  return [code, document?.kind, document?.id, element?.id ?? path].filter((part) => part !== undefined).join('|');
}
