import { describe, expect, it } from 'vitest';
import { functionTable } from '../../../kernel/expressions/function-table.ts';
import en from '../../ui/i18n/texts/expressions.en.json' with { type: 'json' };
import zh from '../../ui/i18n/texts/expressions.zh.json' with { type: 'json' };

describe('texts of the expression editor', () => {
  it('explain every function in both languages', () => {
    const names = [...new Set(functionTable.map(({ name }) => name))].sort();
    expect(Object.keys(zh.functions).sort()).toEqual(names);
    expect(Object.keys(en.functions).sort()).toEqual(names);
  });
});
