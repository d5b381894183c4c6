import { chanceOf, nodesOf } from './hardening-report.harness.ts';

type Path = readonly (string | number)[];
type Container = Record<string | number, unknown>;
type Mutation = (parent: Container, key: string | number, chance: () => number, root: unknown) => void;

const otherTypes: readonly unknown[] = [null, true, false, 0, -1, 1.5, '', 'x', [], [[]], {}, { a: {} }, [null], ['x']];
const hugeNumbers: readonly unknown[] = [Number.MAX_SAFE_INTEGER, -1e308, 1e308, 5e-324, 1e21, 2 ** 31, -(2 ** 63)];
const hugeTexts: readonly string[] = [
  'x'.repeat(10_000),
  '汉'.repeat(5_000),
  '${'.repeat(2_000),
  '('.repeat(5_000),
  '\u202e🌀\u0007\r\n',
];
const pollution: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Documents that a mutation made larger than this are left as they are: the next one could square their size. */
const largest = 20_000;

/** What can happen to a node of a document, by what it does to it. */
const mutations: Readonly<Record<string, Mutation>> = {
  delete: (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  },
  duplicate: (parent, key) => {
    if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
    else parent[`${key}2`] = structuredClone(parent[key]);
  },
  retype: (parent, key, chance) => {
    parent[key] = structuredClone(pick(otherTypes, chance));
  },
  overflow: (parent, key, chance, root) => {
    const value = parent[key];
    if (typeof value === 'number') parent[key] = pick(hugeNumbers, chance);
    else if (typeof value === 'string') parent[key] = pick(hugeTexts, chance);
    else if (Array.isArray(value)) parent[key] = Array.from({ length: 2_000 }, () => value[0] ?? 1);
    else if (typeof value === 'object' && value !== null)
      for (let n = 0; n < 500; n++) (value as Container)[`k${n}`] = n;
    else parent[key] = nested(60 - (chance() < 0.5 ? 0 : nodesOf(root).length % 50));
  },
  rename: (parent, key, chance) => {
    const value = parent[key];
    delete parent[key];
    const name = chance() < 0.2 ? pick(pollution, chance) : String(key).toUpperCase();
    Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
  },
  dangling: (parent, key) => {
    if (typeof parent[key] === 'string') parent[key] = 'no-such-thing';
  },
  cyclic: (parent, key, chance, root) => {
    const texts = nodesOf(root)
      .map(([, value]) => value)
      .filter((value) => typeof value === 'string');
    if (typeof parent[key] === 'string' && texts.length > 0) parent[key] = pick(texts, chance);
  },
};

/** A copy of the document with one to three of its nodes mutated; the seed alone decides which and how. */
export function mutated(
  document: unknown,
  seed: number,
): { readonly value: unknown; readonly names: readonly string[] } {
  const chance = chanceOf(seed);
  const root = { document: structuredClone(document) };
  const names: string[] = [];
  for (let left = 1 + Math.floor(chance() * 3); left > 0; left--) {
    const paths = nodesOf(root.document).map(([path]) => path);
    if (paths.length > largest) break;
    const [parent, key] = holderOf(root, pick(paths, chance));
    const name = pick(Object.keys(mutations), chance);
    mutations[name]?.(parent, key, chance, root.document);
    names.push(name);
  }
  return { value: root.document, names };
}

function holderOf(root: Container, path: Path): [Container, string | number] {
  let parent = root;
  let key: string | number = 'document';
  for (const segment of path) {
    parent = parent[key] as Container;
    key = segment;
  }
  return [parent, key];
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

function pick<T>(items: readonly T[], chance: () => number): T {
  return items[Math.floor(chance() * items.length)] as T;
}
