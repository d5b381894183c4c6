import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderMessage } from '../../kernel/documents/message.ts';
import { validators } from '../generated/validators.gen.js';
import { rules } from '../rules.ts';
import { documentsOfCase, findingsOfCase, lineOf, type RuleCase, type ShortDocument } from './rule-case.harness.ts';

const root = join(import.meta.dirname, '../rules');
const folders = readdirSync(root).sort();
const required = ['README.md', 'cases.json', 'messages.json', 'rule.ts'];

test('there is a folder for each rule of the list, and the other way round', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(folders);
  expect(folders.length).toBeGreaterThan(20);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const folder = join(root, id);
  const cases = readCases(join(folder, 'cases.json'));
  const codes = Object.keys(rule.messages);

  test('has all its files and no others but helpers of its own', () => {
    const files = readdirSync(folder);
    expect(files).toEqual(expect.arrayContaining(required));
    const others = files.filter((file) => !required.includes(file));
    expect(others.filter((file) => !/^[a-z0-9-]+(\.test)?\.ts$/.test(file))).toEqual([]);
  });

  test('has a severity and a message in both languages for each code, and its codes begin with its id', () => {
    expect(Object.keys(rule.severity).sort()).toEqual([...codes].sort());
    for (const code of codes) {
      expect(code === id || code.startsWith(`${id}/`)).toBe(true);
      expect(rule.messages[code]?.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  test('checks something', () => {
    expect(rule.checkFlow ?? rule.checkDocument ?? rule.checkTenant ?? rule.checkRelease).toBeTypeOf('function');
  });

  test('has a correct case, and a case for each code', () => {
    expect(cases.some(({ findings }) => findings.length === 0)).toBe(true);
    const found = new Set(cases.flatMap(({ findings }) => findings.map((line) => line.split(' ')[0])));
    expect([...found].sort()).toEqual([...codes].sort());
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test.each(cases.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    expect(invalid(row.documents)).toEqual([]);
    const findings = findingsOfCase(row.documents, [rule]);
    expect(findings.map(lineOf)).toEqual(row.findings);
    for (const { code, params, severity } of findings) {
      expect(severity).toBe(rule.severity[code]);
      // Throws when the Chinese text names a param that is not there.
      expect(renderMessage(rule.messages, code, params, 'zh')).not.toBe('');
    }
  });

  test('the README has a correct and an incorrect example, and quotes what is found in it', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(readme.split('\n')[0]).toBe(`# ${id}`);
    expect(readme.match(/^## .*/gm)).toEqual(['## Correct', '## Incorrect']);
    const [correct = [], incorrect = []] = [...readme.matchAll(/```json\n(.*?)```/gs)].map(
      ([, text = '']) => JSON.parse(text) as ShortDocument[],
    );
    expect([invalid(correct), invalid(incorrect)]).toEqual([[], []]);
    expect(findingsOfCase(correct, [rule])).toEqual([]);
    const quoted = [...readme.matchAll(/^> (\w+: .*)$/gm)].map(([, line]) => line);
    expect(quoted.length).toBeGreaterThan(0);
    expect(findingsOfCase(incorrect, [rule]).map((found) => `${found.severity}: ${found.message}`)).toEqual(quoted);
  });
});

function readCases(file: string): readonly RuleCase[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly RuleCase[]) : [];
}

/** Cases are about valid documents: what is invalid is refused before rules are asked. */
function invalid(documents: readonly ShortDocument[]): readonly string[] {
  return documentsOfCase(documents)
    .filter((document) => !validators[document.kind]?.(document))
    .map(({ kind, id }) => `${kind}/${id} ${JSON.stringify(validators[kind]?.errors)}`);
}
