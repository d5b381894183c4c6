import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../fixture/small-catalogue.ts';
import { temporaryHouse } from '../fixture/temporary-house.ts';
import { compareOutputs } from './compare-outputs.ts';
import { generate } from './generate.ts';

const VALIDATORS = 'src/catalogue/generated/validators.gen.js';

describe('generate', () => {
  it('writes a type beside each schema, in which a property with a default is present', () => {
    using house = temporaryHouse(smallCatalogue);
    const files = generate(house.root);
    expect(files.get('src/catalogue/elements/play/settings.gen.ts')).toMatchInlineSnapshot(`
      "// Written by \`npm run gen\` from the schema.json files. Do not edit.
      import type { PromptLine } from '../../parts/prompt-line/prompt-line.gen.ts';

      /** Settings of the element type "play", with all defaults filled in. */
      export type Settings = {
        /** What the caller hears */
        readonly line: PromptLine;
        readonly times: number;
      };
      "
    `);
    expect(files.get('src/catalogue/elements/judge/settings.gen.ts')).toMatchInlineSnapshot(`
      "// Written by \`npm run gen\` from the schema.json files. Do not edit.
      /** Settings of the element type "judge", with all defaults filled in. */
      export type Settings = {
        readonly mode: 'first' | 'all';
        readonly note?: string | null;
        readonly conditions: readonly ({
          readonly 'exit-id': string;
        })[];
      };
      "
    `);
    expect(files.get('src/catalogue/parts/prompt-line/prompt-line.gen.ts')).toMatchInlineSnapshot(`
      "// Written by \`npm run gen\` from the schema.json files. Do not edit.
      /** The part "prompt-line", with all defaults filled in. */
      export type PromptLine = {
        readonly text: string;
        readonly after: readonly PromptLine[];
      };
      "
    `);
    expect(files.get('src/catalogue/kinds/flow/document.gen.ts')).toMatchInlineSnapshot(`
      "// Written by \`npm run gen\` from the schema.json files. Do not edit.
      import type { FlowElement } from '../../../kernel/model/flow.ts';

      /** A document of the kind "flow", with all defaults filled in. */
      export type FlowDocument = {
        readonly kind: 'flow';
        readonly formatVersion: 1;
        /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
        readonly id: string;
        /** Label shown to people; may change freely. */
        readonly name: string;
        /** What it is for, in words. */
        readonly description?: string;
        readonly elements: readonly FlowElement[];
        readonly headers: { readonly [name: string]: string };
      };
      "
    `);
  });

  it('writes the same bytes for the same schemas', () => {
    using first = temporaryHouse(smallCatalogue);
    using second = temporaryHouse(Object.fromEntries(Object.entries(smallCatalogue).reverse()));
    expect([...generate(first.root)]).toEqual([...generate(second.root)]);
  });

  it('finds a new element type by its folder alone', () => {
    using house = temporaryHouse(smallCatalogue);
    house.write({ 'src/catalogue/elements/end/schema.json': { type: 'object', properties: {} } });
    expect(generate(house.root).get('schemas/flow.schema.json')).toContain('#/$defs/element-end');
  });

  it('refuses a folder that is not named in kebab-case', () => {
    using house = temporaryHouse({ 'src/catalogue/elements/playPrompt/schema.json': { type: 'object' } });
    expect(() => generate(house.root)).toThrow('kebab-case');
  });
});

describe('generated code', () => {
  it('never makes code from text and needs no require', () => {
    using house = temporaryHouse(smallCatalogue);
    const code = generate(house.root).get(VALIDATORS) ?? '';
    expect(code).toContain('ucs2length');
    expect(code).not.toMatch(/\brequire\(|new Function|\beval\(/);
  });
});

describe('compareOutputs', () => {
  it('names what is missing, changed or left over, and nothing else', () => {
    using house = temporaryHouse(smallCatalogue);
    const outputs = generate(house.root);
    house.write(Object.fromEntries(outputs));
    expect(compareOutputs(house.root, outputs)).toEqual({ outdated: [], stray: [] });

    house.write({
      'schemas/flow.schema.json': '{}',
      'schemas/gone.schema.json': '{}',
      'src/catalogue/parts/gone/gone.gen.ts': '',
    });
    expect(compareOutputs(house.root, outputs)).toEqual({
      outdated: ['schemas/flow.schema.json'],
      stray: ['schemas/gone.schema.json', 'src/catalogue/parts/gone/gone.gen.ts'],
    });
  });
});
