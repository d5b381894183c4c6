import { GENERATED } from './type-file.ts';

/** The text of the module that holds the schemas of all parts, by name, as a catalogue hands them to the kernel. */
export function definitionsFile(parts: readonly string[]): string {
  const imports = parts.map(
    (part, index) => `import part${index} from '../parts/${part}/schema.json' with { type: 'json' };\n`,
  );
  const entries = parts.map((part, index) => `  '${part}': part${index} as JsonSchema,\n`);
  return `${GENERATED}import type { JsonSchema } from '../../kernel/model/json-schema.ts';
${imports.join('')}
/** What \`#/$defs/<part>\` means in the schemas of elements, kinds and parts. */
export const definitions: Readonly<Record<string, JsonSchema>> = {
${entries.join('')}};
`;
}
