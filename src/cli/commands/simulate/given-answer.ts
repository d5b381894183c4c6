import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { readDocument } from '../../../kernel/documents/read-document.ts';
import type { Answer, ServiceRequest } from '../../../kernel/model/call.ts';
import { asScenario } from '../../../twin/simulator/scenario.ts';
import { fitsService, toAnswer } from '../../../twin/simulator/to-answer.ts';

/** Null: no answer comes. */
export type GivenAnswer = { readonly answer: Answer | null } | { readonly problem: string };

/** The answer that was typed; it may be whatever a mock answer of a scenario may be. */
export function givenAnswer(text: string, request: ServiceRequest | null): GivenAnswer {
  if (request === null) return { problem: 'The call does not ask anything just now.' };
  const typed = typedAnswer(text);
  if (typed === undefined)
    return {
      problem: 'That is no answer. Write a JSON body, or one of: silence, connection-error, transferred, refused busy.',
    };
  const answers = [{ to: request.service, answer: typed }];
  const draft = { kind: 'scenario', formatVersion: 1, id: 'a', name: 'A', flow: 'a', caller: [], answers, expect: [] };
  const { document, findings } = readDocument(JSON.stringify(draft), { formats });
  if (document === undefined) return { problem: `That is no answer: ${findings[0]?.message}` };
  const [mock] = asScenario(document, catalogue).answers;
  if (mock === undefined || !fitsService(mock)) {
    return { problem: `The ${request.service} does not answer so. Type help to see what can be answered.` };
  }
  return { answer: toAnswer(mock.answer) };
}

function typedAnswer(text: string): unknown {
  const [, word, reason] = /^(silence|connection-error|transferred|done|refused)(?:\s+(\S+))?$/.exec(text) ?? [];
  if (word !== undefined) return { with: word, ...(reason === undefined ? {} : { reason }) };
  try {
    const value: unknown = JSON.parse(text);
    const isNamed = typeof value === 'object' && value !== null && Object.hasOwn(value, 'with');
    return isNamed ? value : { with: 'json', body: value };
  } catch {
    return undefined;
  }
}
