/** An import is forbidden when all four patterns say so; paths start with `src/`, packages are named as imported. */
export interface ImportRule {
  readonly name: string;
  /** What to do instead. */
  readonly comment: string;
  readonly from: RegExp;
  readonly notFrom?: RegExp;
  readonly to: RegExp;
  readonly notTo?: RegExp;
}

const TEST = /\.test\.tsx?$/;
const ROOTS_MEET = 'Roots never import each other: move what two roots need down to twin, catalogue or kernel.';
const BELOW_ROOTS = ['lib', 'kernel', 'catalogue', 'twin', 'contract'];

/** lib <- kernel <- {catalogue, twin} <- contract <- {browser, server, cli}: what each room may import, and advice. */
const ROOMS: Readonly<Record<string, { readonly open: readonly string[]; readonly comment: string }>> = {
  lib: { open: [], comment: 'lib holds wordless helpers: move what knows our words to the room that owns the word.' },
  kernel: { open: ['lib'], comment: 'The kernel knows no type and no root: take what it needs as an argument.' },
  catalogue: {
    open: ['lib', 'kernel'],
    comment: 'A type stands on the kernel alone: put what it shares with others into kernel or catalogue/parts.',
  },
  twin: { open: ['lib', 'kernel'], comment: 'The twin takes the catalogue as an argument, so that it runs with any.' },
  contract: {
    open: ['lib', 'kernel', 'catalogue', 'twin'],
    comment: 'The contract says what the roots tell each other: move the code to the root that does it.',
  },
  browser: { open: BELOW_ROOTS, comment: 'Browser and server meet in src/contract: move what both need there.' },
  server: { open: BELOW_ROOTS, comment: ROOTS_MEET },
  cli: { open: BELOW_ROOTS, comment: ROOTS_MEET },
};

/** Cards and widgets of a type are drawn with the browser's controls; a test of the twin hands a catalogue in. */
const EXCEPTIONS: Readonly<Record<string, { readonly from: RegExp; readonly to: RegExp }>> = {
  catalogue: { from: /\.tsx$/, to: /^src\/browser\/ui\// },
  twin: { from: TEST, to: /^src\/catalogue\// },
};

const KERNEL_PARTS: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  corpora: ['corpora'],
  expressions: ['model', 'expressions'],
  documents: ['model', 'expressions', 'documents'],
  engine: ['model', 'expressions', 'engine'],
  inspection: ['model', 'expressions', 'documents', 'inspection'],
};

/** The directions of the house, as data. */
export const IMPORT_RULES: readonly ImportRule[] = [
  ...Object.entries(ROOMS).flatMap(([room, { open, comment }]): ImportRule[] => {
    const rule = { name: room, comment, to: /^src\//, from: new RegExp(`^src/${room}/`) };
    const notTo = new RegExp(`^src/(${[room, ...open].join('|')})/`);
    const exception = EXCEPTIONS[room];
    if (exception === undefined) {
      return [{ ...rule, notTo }];
    }
    return [
      { ...rule, notFrom: exception.from, notTo },
      {
        ...rule,
        from: new RegExp(`^src/${room}/.*${exception.from.source}`),
        notTo: new RegExp(`${notTo.source}|${exception.to.source}`),
      },
    ];
  }),
  ...Object.entries(KERNEL_PARTS).map(
    ([part, open]): ImportRule => ({
      name: `kernel/${part}`,
      comment: 'In the kernel: model <- expressions <- documents, engine. Hand it in, or move what both need down.',
      from: new RegExp(`^src/kernel/${part}/`),
      to: /^src\/kernel\//,
      notTo: new RegExp(`^src/kernel/(${open.join('|')})/`),
    }),
  ),
  {
    name: 'react-flow-in-canvas',
    comment: 'Only the canvas knows React Flow: give it nodes derived from the document instead.',
    from: /^src\//,
    // The workshop measures plain React Flow beside our canvas.
    notFrom: /^src\/(browser\/designer\/canvas|workshop)\//,
    to: /^(@xyflow\/|reactflow)/,
  },
  {
    name: 'monaco-in-source',
    comment: 'Only the source view knows Monaco, which is loaded on demand.',
    from: /^src\//,
    notFrom: /^src\/browser\/designer\/source\//,
    to: /^(@monaco-editor\/|monaco-editor)/,
  },
  {
    name: 'outgoing-from-node',
    comment: 'The door to the outside opens from cli and server only: emit an event that asks for the call.',
    from: /^src\//,
    notFrom: /^src\/(cli|server|lib\/outgoing|workshop)\//,
    to: /^src\/lib\/outgoing\//,
  },
  {
    name: 'ts-without-tsx',
    comment: 'A .ts file runs anywhere, a .tsx file only in the browser: move what the .ts needs into a .ts file.',
    from: /\.ts$/,
    notFrom: TEST,
    to: /\.tsx$/,
  },
  {
    name: 'pure-without-node',
    comment: 'Kernel, catalogue and twin run in the browser too: do it in cli or server and hand the result in.',
    from: /^src\/(kernel|catalogue|twin)\//,
    notFrom: TEST,
    to: /^node:/,
  },
  {
    name: 'no-import-of-a-test',
    comment: 'Move what two tests share to a file that is not a test.',
    from: /^src\//,
    to: TEST,
  },
];
