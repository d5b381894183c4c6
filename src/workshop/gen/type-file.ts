import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import { pascalCase } from './pascal-case.ts';
import { type TypeContext, typeExpression } from './type-expression.ts';

const KERNEL_FILES = new Map([
  ['FlowElement', 'flow'],
  ['Value', 'value'],
]);

/** What is written at the top of every generated source file. */
export const GENERATED = '// Written by `npm run gen` from the schema.json files. Do not edit.\n';

/** One exported type, as a file in a folder two levels below the catalogue (`elements/play`, `parts/prompt`). */
export interface TypeFile {
  readonly name: string;
  readonly comment: string;
  readonly schema: JsonSchema;
  /** The part the file itself describes: it is not imported. */
  readonly part?: string;
}

/** The text of the file. */
export function typeFile(file: TypeFile): string {
  const context: TypeContext = { indent: '', parts: new Set(), kernelTypes: new Set() };
  const type = typeExpression(file.schema, context);
  const imports = [
    ...[...context.kernelTypes].map(
      (name) => `import type { ${name} } from '../../../kernel/model/${KERNEL_FILES.get(name)}.ts';\n`,
    ),
    ...[...context.parts]
      .filter((part) => part !== file.part)
      .map((part) => `import type { ${pascalCase(part)} } from '../../parts/${part}/${part}.gen.ts';\n`),
  ].sort();
  const head = imports.length === 0 ? GENERATED : `${GENERATED}${imports.join('')}\n`;
  return `${head}/** ${file.comment} */\nexport type ${file.name} = ${type};\n`;
}
