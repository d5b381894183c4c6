import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formats } from '../../../catalogue/formats.ts';
import { documentFile } from '../../../kernel/documents/document-file.ts';
import { formatOf } from '../../../kernel/documents/format-of.ts';
import { readDocument } from '../../../kernel/documents/read-document.ts';
import { withoutDefaults } from '../../../kernel/documents/without-defaults.ts';
import { writeDocument } from '../../../kernel/documents/write-document.ts';
import { scenarioFrom } from '../../../twin/simulator/scenario-from.ts';
import { writeFileAtomically } from '../../storage/durable-file.ts';
import { systemReason } from '../../storage/system-reason.ts';
import { type Conversation, refuse } from './conversation.ts';

/** Saves the call up to here as a scenario: `<id> [name]`. Never replaces one that is there. */
export function saveCall(talk: Conversation, rest: string): void {
  const [, id = '', name = ''] = /^(\S*)\s*(.*)$/.exec(rest) ?? [];
  const problem = saved(talk, id, name || id);
  if (problem === null) talk.terminal.write(`Saved scenario ${id}. It holds what the caller keyed as it was typed.\n`);
  else refuse(talk, problem);
}

function saved(talk: Conversation, id: string, name: string): string | null {
  if (id === '') return 'Say how the scenario is called: save opening-hours';
  if (talk.folder === undefined) return 'A bundle is not changed. Import it into a folder, and save there.';
  const made = scenarioFrom(talk.session, talk.moment, { id, name });
  if (!made.ok) return made.problem;
  const format = formatOf(formats, 'scenario');
  const text = writeDocument(withoutDefaults(format.schema, format.schema.$defs ?? {}, made.scenario), format.schema);
  const [finding] = readDocument(text, { formats }).findings;
  if (finding !== undefined) return `The scenario cannot be saved: ${finding.message}`;
  return written(join(talk.folder, documentFile(format.kind, id)), text);
}

function written(path: string, text: string): string | null {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path)) return `${path} is there already. Save under another id, or remove it first.`;
    writeFileAtomically(path, text);
    return null;
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    return `${path} cannot be written: ${reason}.`;
  }
}
