import { parseSync, Visitor } from 'oxc-parser';

/** The parts of a syntax tree that name a module. */
interface Naming {
  readonly source: { readonly type: string; readonly value?: unknown } | null;
}

/**
 * What a source file imports, as written and in order: static and dynamic imports, re-exports, `require`, worker
 * files, and imports of nothing but types, also inside a type.
 *
 * @throws Error when the file is not TypeScript or JavaScript.
 */
export function readImports(file: string, source: string): readonly string[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0] !== undefined) {
    throw new Error(`${file} cannot be read: ${errors[0].message}`);
  }
  const found: string[] = [];
  const note = ({ source }: Naming): void => {
    if (typeof source?.value === 'string') {
      // What follows the question mark tells the bundler what to make of the file.
      found.push(source.value.replace(/\?\w+$/, ''));
    }
  };
  new Visitor({
    ImportDeclaration: note,
    ExportAllDeclaration: note,
    ExportNamedDeclaration: note,
    ImportExpression: note,
    TSImportType: note,
    TSExternalModuleReference: ({ expression }) => note({ source: expression }),
    CallExpression: ({ callee, arguments: [source] }) => {
      if (callee.type === 'Identifier' && callee.name === 'require') {
        note({ source: source ?? null });
      }
    },
    NewExpression: ({ callee, arguments: [source, base] }) => {
      if (callee.type === 'Identifier' && callee.name === 'URL' && base?.type === 'MemberExpression') {
        note({ source: source ?? null });
      }
    },
  }).visit(program);
  return found;
}
