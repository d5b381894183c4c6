import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../model/document.ts';
import { readDocument } from './read-document.ts';
import { anyFlow, shuffled } from './small-arbitraries.harness.ts';
import { smallDocuments, smallFormats } from './small-formats.harness.ts';
import { writeDocument } from './write-document.ts';

const formats = smallFormats;
const write = (document: Document) => writeDocument(document, formats.get(document.kind)?.schema ?? {});
const read = (text: string) => readDocument(text, { formats });
const flow = smallDocuments[2] as Document;

test('a flow is written in the order of the schema, lists sorted, short groups on one line', () => {
  expect(write(flow)).toMatchInlineSnapshot(`
    "{
      "kind": "flow",
      "formatVersion": 1,
      "id": "main",
      "name": "Main flow",
      "description": "Language, then PIN",
      "type": "main",
      "isReferenced": true,
      "elements": [
        {
          "id": "ask",
          "type": "menu",
          "name": "Ask language",
          "settings": {
            "keys": ["1", "2", "#"],
            "mode": "both",
            "value": 7,
            "headers": { "X-Trace": "on" },
            "pin": "123456"
          }
        },
        {
          "id": "greet",
          "type": "play",
          "name": "Greet",
          "settings": {
            "say": "Welcome to the bank",
            "times": 2,
            "voice": { "speed": 1.5 }
          }
        }
      ],
      "connections": [
        { "from": "ask", "exit": "1", "to": "greet" },
        { "from": "greet", "exit": "next", "to": "ask" }
      ],
      "layout": {
        "ask": { "x": 260, "y": -40.5 },
        "greet": { "x": 0, "y": 0 }
      }
    }
    "
  `);
});

test('a group that does not fit into 110 columns is written over several lines', () => {
  const exit = 'x'.repeat(66);
  const fits = write({ ...flow, connections: [{ from: 'a', exit, to: 'b' }] });
  expect(fits).toContain(`\n    { "from": "a", "exit": "${exit}", "to": "b" }\n`);
  expect(Math.max(...fits.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  const wide = write({ ...flow, connections: [{ from: 'a', exit: exit.repeat(2), to: 'b' }] });
  expect(wide).toContain('    {\n      "from": "a",\n      "exit": "xxx');
});

test('one moved element is one changed line', () => {
  const moved = { ...flow, layout: { ...(flow.layout as object), ask: { x: 1, y: 2 } } };
  const [before, after] = [write(flow).split('\n'), write(moved).split('\n')];
  expect(after).toHaveLength(before.length);
  expect(after.filter((line, index) => line !== before[index])).toEqual(['    "ask": { "x": 1, "y": 2 },']);
});

test('letters of every script stand in the text as they are; only control characters are escaped', () => {
  const text = write({ ...flow, name: '查询 𝄞 é \u2028 \u0007 \u007f "\\' });
  expect(text).toContain('"name": "查询 𝄞 é \u2028 \\u0007 \u007f \\"\\\\"');
});

test('fields that no schema knows are written last, in alphabetical order', () => {
  expect(writeDocument({ ...flow, zeta: 1, alpha: [] }, {})).toMatch(/^\{\n {2}"alpha": \[\],\n {2}"connections"/);
});

test('what is written is read again as the same document, and written again as the same text', () => {
  fc.assert(
    fc.property(anyFlow, (document) => {
      const text = write(document);
      const reading = read(text);
      expect(reading.findings).toEqual([]);
      expect(sortedLists(reading.document)).toEqual(sortedLists(document));
      expect(write(reading.document as Document)).toBe(text);
    }),
  );
});

test('equal documents have equal texts, however their fields and lists were ordered', () => {
  fc.assert(
    fc.property(anyFlow, fc.integer(), (document, seed) => {
      expect(write(shuffled(document, seed, formats.get('flow')?.schema))).toBe(write(document));
    }),
  );
});

/** The document with its sorted lists in an order of their own: what reading may change. */
function sortedLists(document: Document | undefined): unknown {
  const { elements, connections } = document as unknown as Record<string, Record<string, string>[]>;
  const order = (a: Record<string, string>, b: Record<string, string>) => (key(a) < key(b) ? -1 : 1);
  const key = ({ id, from, exit, to }: Record<string, string>) => JSON.stringify([id, from, exit, to]);
  return { ...document, elements: elements?.toSorted(order), connections: connections?.toSorted(order) };
}
