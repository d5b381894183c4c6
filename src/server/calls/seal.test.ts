import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeyFile } from './key-file.ts';
import { seal, unseal } from './seal.ts';

const key = randomBytes(32);

describe('a sealed text', () => {
  it('opens with its key at its place, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, place) => {
        expect(unseal(seal(text, key, place), key, place)).toBe(text);
      }),
    );
  });

  it('does not open with another key, at another place, or after any bit has changed', () => {
    const sealed = seal('geheim', key, 'here');
    expect(unseal(sealed, randomBytes(32), 'here')).toBeUndefined();
    expect(unseal(sealed, key, 'there')).toBeUndefined();
    const bytes = Buffer.from(sealed, 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(unseal(changed.toString('base64'), key, 'here')).toBeUndefined();
    }
    expect(unseal('', key, 'here')).toBeUndefined();
  });
});

describe('the key file', () => {
  it('is made once, for nobody else to read, and refused when it is damaged', () => {
    const folder = mkdtempSync(join(tmpdir(), 'callsmith-key-'));
    const file = join(folder, 'deep/secret.key');
    const made = readKeyFile(file);
    expect(made.length).toBe(32);
    expect(readKeyFile(file)).toEqual(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim().length).toBe(44);
    writeFileSync(file, 'short');
    expect(() => readKeyFile(file)).toThrow('damaged');
    rmSync(folder, { recursive: true });
  });
});
