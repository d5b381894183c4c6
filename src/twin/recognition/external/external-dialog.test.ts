import { describe, expect, test } from 'vitest';
import type { Answer, ServiceRequest } from '../../../kernel/model/call.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { FACTS } from '../../simulator/flow-builder.harness.ts';
import { RESTAURANT, tenantWith } from '../restaurant.harness.ts';
import { type Exchange, externalExchange, hangUpRequest, hasExternalRecogniser } from './external-dialog.ts';

const robot = (recogniser?: object): Document => ({
  ...{ kind: 'robot', formatVersion: 1, id: 'r', name: 'R', accessCode: '900001', dialogType: 'chatbot', flow: 'main' },
  ...(recogniser === undefined ? {} : { recogniser }),
});
const INTERFACE: Document = {
  kind: 'interface',
  formatVersion: 1,
  id: 'oiap',
  name: 'OIAP',
  method: 'POST',
  url: 'https://oiap.example.com/dialog',
  headers: [{ name: 'X-Key', secret: 'KEY' }],
  signature: { enabled: true, secret: 'SIGN' },
};
const TENANT = tenantWith(RESTAURANT, INTERFACE, robot({ by: 'external', interface: 'oiap' }));
const CALL = { facts: { ...FACTS, callId: 'c-1' }, flow: 'main' };
const REQUEST: ServiceRequest = {
  service: 'recogniser',
  content: 'hello',
  language: 'en-US',
  context: '',
  dialog: null,
};

const http = (body: unknown, status = 200): Answer => ({ ok: true, value: { status, body: JSON.stringify(body) } });
const told = (outparams: object, outaction: number | string = 9) =>
  http({ ret: 0, userid: 'c-1', outaction, outparams });

function begun(dialog: unknown = { external: { index: '7' } }): Exchange {
  const exchange = externalExchange({ ...REQUEST, dialog: dialog as never }, CALL, TENANT);
  if (exchange === null) throw new Error('The robot has an external recogniser.');
  return exchange;
}

describe('an external recogniser', () => {
  test('is told that the call begins, and then what was said, by the interface of the robot', () => {
    const init = begun(null);
    expect(init.request).toMatchObject({
      service: 'interface',
      interface: 'oiap',
      method: 'POST',
      url: 'https://oiap.example.com/dialog',
      headers: [{ name: 'X-Key', secret: 'KEY' }],
      signature: { header: 'X-Signature', secret: 'SIGN' },
      body: { userid: 'c-1', inaction: 8, inparams: { call_dst_id: '900001', call_media_type: 1 } },
    });
    const said = init.next(told({ inter_idx: '3', prompt_text: 'Welcome' }));
    expect('request' in said && said.request.body).toEqual({
      userid: 'c-1',
      inaction: 9,
      inparams: { flow_result_type: 1, input: 'hello', inter_idx: '3' },
      extparams: { language: 'en-US', context: '' },
    });
  });

  test('is not greeted again while it remembers the call', () => {
    expect(begun().request.body).toMatchObject({ inaction: 9, inparams: { inter_idx: '7' } });
    expect(
      externalExchange({ ...REQUEST, dialog: { external: { index: 1 } }, event: 'clear-session-cache' }, CALL, TENANT)
        ?.request.body,
    ).toMatchObject({ inaction: 8 });
  });

  test('answers in the published shape, as an object or as text', () => {
    const result = {
      intents: [
        {
          scenarioName: 'Book',
          scenarioStatus: 'inProgress',
          confidence: 0.83,
          responses: ['How many?'],
          params: { day: '20260106', guests: 4 },
          commands: ['ask-guests'],
        },
      ],
      statusCode: 200,
    };
    for (const ChatBotResponse of [result, JSON.stringify(result)]) {
      expect(begun().next(told({ inter_idx: '8', ChatBotResponse }, '9'))).toEqual({
        ok: true,
        value: {
          intents: [
            {
              intent: 'ask-guests',
              command: 'ask-guests',
              confidence: 83,
              scenario: 'Book',
              response: 'How many?',
              slots: { day: '20260106', guests: '4' },
              status: 'asking',
            },
          ],
          dialog: { external: { index: '8' } },
          toAgent: false,
        },
      });
    }
  });

  test('that only says something has answered, and one that transfers wants an agent', () => {
    expect(begun().next(told({ prompt_text: 'Nine to five.' }))).toMatchObject({
      value: { intents: [{ intent: 'systemQA', response: 'Nine to five.' }], toAgent: false },
    });
    expect(begun().next(told({}, 11))).toMatchObject({ value: { intents: [], toAgent: true } });
    expect(begun().next(told({}, 10))).toMatchObject({ value: { dialog: { external: null } } });
  });

  test.each([
    [{ ok: false, problem: 'timeout' } as Answer, 'timeout'],
    [http({}, 500), 'http-status'],
    [http([]), 'bad-answer'],
    [{ ok: true, value: { status: 200, body: 'no JSON' } } as Answer, 'bad-answer'],
    [http({ ret: 1 }), 'bad-answer'],
  ])('that fails is a problem of the call: %j', (answer, problem) => {
    expect(begun().next(answer)).toMatchObject({ ok: false, problem });
  });

  test('hears that the caller hung up, when it knows of the call', () => {
    expect(hangUpRequest({ external: { index: '7' } }, CALL, TENANT)?.body).toMatchObject({
      inaction: 9,
      inparams: { input: 'hangup' },
    });
    expect(hangUpRequest(null, CALL, TENANT)).toBeNull();
  });

  test('is asked only where a robot names one', () => {
    expect(hasExternalRecogniser(CALL, TENANT)).toBe(true);
    expect(hasExternalRecogniser({ ...CALL, flow: 'other' }, TENANT)).toBe(false);
    const tenant = tenantWith(RESTAURANT, robot());
    expect(externalExchange(REQUEST, CALL, tenant)).toBeNull();
    expect(hangUpRequest({ external: { index: 1 } }, CALL, tenant)).toBeNull();
  });
});
