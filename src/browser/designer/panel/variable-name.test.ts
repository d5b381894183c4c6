import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { refuseName } from './variable-name.ts';

describe('names of variables', () => {
  it('are refused in plain words', () => {
    for (const name of ['pin code', '1st', '__proto__', '', '密码']) {
      expect(refuseName(name, catalogue)?.reason.en).toContain('letters');
    }
  });

  it('are taken as the schema says', () => {
    for (const name of ['pin', '_pin', 'pin_2']) expect(refuseName(name, catalogue)).toBeNull();
  });
});
