import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { dialogSnippet } from './dialog-snippet.ts';

const run = promisify(execFile);
it.each([false, true])('the example is a dialog that a shell can send (chat: %s)', async (isChat) => {
  const seen: unknown[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    seen.push([request.url, JSON.parse(body)]);
    response.setHeader('content-type', 'application/json').end('{"errorCode":0,"authToken":"tok_en-1","expireTime":1}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const centre = `http://127.0.0.1:${port}`;
  const text = dialogSnippet({ centre, appKey: 'bank', appSecret: 'se-cret_1', accessCode: '95001', isChat });
  await run('sh', ['-c', text]);
  const call = expect.stringMatching(/^call-\d+$/);
  const usual = { call_id: call, auth_token: 'tok_en-1', call_dst_id: '95001' };
  const sent = (inaction: number, inparams: object) => [
    '/oifde/rest/crs/process',
    { userid: call, inaction, inparams: { ...usual, ...inparams }, extparams: {} },
  ];
  expect(seen).toEqual([
    ['/oifde/rest/api/gettoken', { appKey: 'bank', appSecret: 'se-cret_1' }],
    sent(8, { call_sor_id: '13800000000', call_media_type: isChat ? '0' : '1' }),
    sent(9, { flow_result_type: isChat ? '1' : '3', input: isChat ? 'hello' : 'playover' }),
    sent(9, { flow_result_type: '-1', input: 'hangup' }),
  ]);
});
