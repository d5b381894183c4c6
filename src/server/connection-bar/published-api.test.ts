import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionBarRoutes } from '../../contract/connection-bar-routes.ts';
import { type BarSandbox, PAGE, startBarSandbox } from '../harness/bar-sandbox.harness.ts';
import { put, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';

describeStorages('the published addresses of the connection bar', (newStorage) => {
  let on: BarSandbox;
  beforeAll(async () => {
    on = await startBarSandbox(newStorage);
  }, 60_000);
  afterAll(() => on.stop());

  describe('tokenByAkSk', () => {
    it('gives a token for 600 s, or as long as the header says', async () => {
      const { status, body } = await on.token();
      const { AppKey, AccessToken, ...rest } = body;
      expect([status, AppKey]).toEqual([200, on.made.appKey]);
      expect(AccessToken).toMatch(/^[A-Za-z0-9_-]{60,}$/);
      const CreateTime = String(on.now() / 1000);
      const Scope = 'connection-bar';
      expect(rest).toEqual({ ApplyType: 'Bearer', CreateTime, Expires: '600', Scope, UserID: 'Anonymous' });
      expect((await on.token(undefined, undefined, { 'x-token-expire': '3600' })).body.Expires).toBe('3600');
      for (const wrong of ['0', '3601', '-1', '1e3', 'soon', '']) {
        const { body: problem } = await on.token(undefined, undefined, { 'x-token-expire': wrong });
        expect(problem, wrong).toMatchObject({ code: 'bad-request', errors: [{ in: 'headers' }] });
      }
    });

    it('refuses a wrong secret as an unknown key, in the same words', async () => {
      const wrongs = [
        on.token('wrong'),
        on.token(on.made.appSecret.slice(0, -1)),
        on.token(on.made.appSecret, 'unknown'),
        on.token(on.made.appKey),
        on.token('null'),
      ];
      const answers = await Promise.all(wrongs);
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
      expect(new Set(answers.map(({ body }) => body.detail)).size).toBe(1);
    });

    it('takes two texts and nothing else, and no page’s request', async () => {
      const { path } = connectionBarRoutes.tokenByAkSk;
      for (const app_secret of ['', 7, null, ['x'], { a: 1 }, 'x'.repeat(129)]) {
        expect((await on.post(path, { app_key: on.made.appKey, app_secret })).body.code).toBe('bad-request');
      }
      expect((await on.post(path, { app_key: 'x', app_secret: 'y'.repeat(20_000) })).status).toBe(413);
      expect((await on.token(undefined, undefined, { origin: PAGE })).body.code).toBe('foreign-origin');
      expect((await on.ask(path)).status).toBe(405);
    });
  });

  describe('queryAgentInfo', () => {
    it('lists the agents as the documents are now', async () => {
      const { AccessToken } = (await on.token()).body;
      const { document } = value(await on.server.client.document('alder', { kind: 'agent', id: 'ada' }));
      await put(on.server.client, 'alder', { ...document, id: 'zoe', workNo: '339', account: 'zoe' });
      const { status, body } = await on.agents(`Bearer ${String(AccessToken)}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ sipServiceIp: '127.0.0.1', sipServicePort: 5060 });
      const listed = body.agents as readonly Readonly<Record<string, unknown>>[];
      const zoe = { workNo: 339, accountCode: 'zoe', sipAccount: '8888339', sipPwd: expect.stringMatching(/^.{16}$/) };
      expect(listed).toContainEqual(zoe);
    });

    it('refuses tokens that are none, forged, of another key, or have run out', async () => {
      const AccessToken = String((await on.token()).body.AccessToken);
      const flipped = AccessToken.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
      const headers = ['', 'Bearer', `Bearer  ${AccessToken}`, AccessToken, 'Bearer null', `Bearer ${flipped}`];
      for (const wrong of headers) expect((await on.agents(wrong)).body.code, wrong).toBe('bad-token');
      expect((await on.agents(`Bearer ${AccessToken}`, 'another')).body.detail).toContain('not of the x-app-key');
      on.wait(599_000);
      expect((await on.agents(`Bearer ${AccessToken}`)).status).toBe(200);
      on.wait(1000);
      expect((await on.agents(`Bearer ${AccessToken}`)).body.detail).toContain('has run out');
    });

    it('refuses tokens of credentials that were replaced', async () => {
      const before = { ...on.made, token: String((await on.token()).body.AccessToken) };
      on.made = value(await on.bar.makeCredentials());
      expect((await on.agents(`Bearer ${before.token}`, before.appKey)).body.detail).toContain('were replaced');
      expect((await on.token(before.appSecret, before.appKey)).status).toBe(401);
    });
  });
});
