import { expect, it } from 'vitest';
import cases from './explain-framing.cases.json' with { type: 'json' };
import { explainFraming } from './explain-framing.ts';

interface Case {
  readonly name: string;
  readonly address?: string;
  readonly desk?: string;
  readonly status?: number;
  readonly headers: readonly (readonly string[])[];
  readonly verdict: string;
  readonly codes: readonly string[];
}

it.each(cases as readonly Case[])('$name', ({ address, desk, status = 200, headers, verdict, codes }) => {
  const framing = explainFraming({
    address: address ?? 'https://crm.example/x',
    desk: desk ?? 'https://desk.example:8443',
    status,
    headers: headers.map(([name = '', value = '']) => ({ name, value })),
  });
  expect(framing.verdict).toBe(verdict);
  expect(framing.reasons.map(({ code }) => code)).toEqual(codes);
});
