import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Flow } from '../../kernel/model/flow.ts';
import type { ValueMap } from '../../kernel/model/value.ts';
import { mockAnswerer } from '../simulator/answers.ts';
import { FACTS, flowOf, interfaceOf, programOf } from '../simulator/flow-builder.harness.ts';
import type { MockAnswer } from '../simulator/mock-answer.ts';
import cases from './cases.json' with { type: 'json' };
import { type Conversation, converse, type Posted, request } from './conversation.harness.ts';
import { readDialogRequest } from './read-dialog-request.ts';

interface Step {
  readonly inaction: number;
  readonly inparams: ValueMap;
  readonly extparams?: ValueMap;
  readonly gets?: { readonly outaction: number; readonly outparams: ValueMap };
  readonly refused?: string;
}

interface Case {
  readonly name: string;
  readonly flow: Parameters<typeof flowOf>[1];
  readonly media?: 'audio' | 'video' | 'text';
  readonly answers?: readonly MockAnswer[];
  readonly begins: NonNullable<Step['gets']>;
  readonly steps: readonly Step[];
}

const QUEUE = { kind: 'skill-queue', formatVersion: 1, id: 'gold', name: 'Gold desk', type: 'voice' };

describe('waits become outactions, and what is reported becomes inputs', () => {
  test.each(cases.conversations as unknown as readonly Case[])('$name', ({ flow, media, answers, begins, steps }) => {
    const program = programOf(catalogue, [flowOf('main', flow) as Flow, interfaceOf('account'), QUEUE]);
    const facts = { ...FACTS, callId: 'c-1', ...(media === undefined ? {} : { media }) };
    const mocks = mockAnswerer(answers ?? []);
    if (!mocks.ok) throw new Error(mocks.problem);
    const { begin, post } = converse(program, catalogue, 'main', facts, mocks.answerer);
    let now: Conversation = begin();
    expect(now.action).toMatchObject(begins);
    for (const { inaction, inparams, extparams, gets, refused } of steps) {
      const posted: Posted = post(now, request(inaction, inparams, extparams));
      if (refused !== undefined) {
        expect(posted).toMatchObject({ refused });
        continue;
      }
      if ('refused' in posted) throw new Error(posted.message);
      expect(posted.action).toMatchObject(gets ?? {});
      now = posted;
    }
  });
});

describe('a request', () => {
  test.each(cases.requests)('is refused when $name', ({ body, says }) => {
    const read = readDialogRequest(body as unknown as ValueMap);
    expect(read).toMatchObject({ ok: false, refusal: { code: 'bad-parameter' } });
    expect(read.ok ? '' : read.refusal.message).toContain(says);
  });

  test('may carry numbers where texts are published, and parameters that nobody has published', () => {
    const inparams = { call_sor_id: 138, call_media_type: 0, channelType: 'WEB', IACmd: 'match', auth_token: 't' };
    expect(readDialogRequest(request(8, inparams, { transin_data: 'a,b' }))).toEqual({
      ok: true,
      request: {
        does: 'begin',
        userid: 'c-1',
        token: 't',
        customer: '138',
        accessCode: '900001',
        media: 'text',
        channelType: 'web',
        calldata: { transin_data: 'a,b' },
        echoed: {},
      },
    });
  });
});
