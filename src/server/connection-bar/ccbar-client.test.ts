import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionBarRoutes } from '../../contract/connection-bar-routes.ts';
import { canary } from '../../lib/outgoing/fixtures/local-server.ts';
import { type BarSandbox, PAGE, SPACE, startBarSandbox, VERIFY } from '../harness/bar-sandbox.harness.ts';
import { refusal, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';

const ticketIn = (text: string): string => /"ticket":"([^"]+)"/.exec(text)?.[1] ?? '';

describeStorages('the bar in a page', (newStorage) => {
  let on: BarSandbox;
  beforeAll(async () => {
    on = await startBarSandbox(newStorage);
  }, 60_000);
  afterAll(() => on.stop());

  describe('ccbarclient.js', () => {
    it('comes for an agent whom the enterprise vouches for, with a ticket that serves once', async () => {
      const { asked } = await on.enterprise('{"retCode":0,"message":"validate success"}');
      const { status, headers, text } = await on.script();
      const sent = { access_token: 'made by the enterprise', tenantSpaceId: SPACE, userAccount: 'ada' };
      expect(asked).toEqual([['POST', VERIFY, 'application/json; charset=utf-8', sent]]);
      expect([status, headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([200, PAGE, 'origin']);
      expect(headers.has('access-control-allow-credentials')).toBe(false);
      expect(text).toMatch(/^var \$aicc_barOpening=\{.*\};\n\/\* the built script \*\/$/);
      expect(text).toContain(`"origin":"${on.server.address}"`);
      const session = value(await on.bar.session(ticketIn(text)));
      expect(session).toMatchObject({ workNo: '331', account: 'ada', origin: PAGE, tenant: 'alder' });
      expect(refusal(await on.bar.session(ticketIn(text))).code).toBe('bad-ticket');
      const again = value(await on.bar.session(ticketIn((await on.script()).text)));
      expect(again.session).toBe(session.session);
    });

    it('has a ticket for a minute, and for one tenant', async () => {
      await on.enterprise('{"retCode":0,"message":"yes"}');
      const { text } = await on.script();
      on.wait(60_001);
      expect(refusal(await on.bar.session(ticketIn(text))).code).toBe('bad-ticket');
      const other = await on.otherBar('elsewhere', 'bank-line');
      expect(refusal(await other.session(ticketIn((await on.script()).text))).code).toBe('bad-ticket');
      for (const ticket of ['none', 'null', '__proto__']) {
        expect(refusal(await on.bar.session(ticket)).code).toBe('bad-ticket');
      }
    });

    it('comes for no page but those of the origins that are named, to the letter', async () => {
      const { connections } = await on.enterprise('{"retCode":0,"message":"yes"}');
      const hostile = [
        ...['null', 'http://127.0.0.1', 'https://127.0.0.1:8792', 'http://localhost:8792', 'http://127.0.0.1:87920'],
        ...['http://127.0.0.1:8792.evil.example', 'http://evil.example', 'HTTP://127.0.0.1:8792', `${PAGE}/`, '*'],
      ];
      for (const origin of hostile) {
        const { body, headers } = await on.script({}, { origin });
        expect([body.code, headers.get('access-control-allow-origin')], origin).toEqual(['foreign-origin', null]);
        const preflight = await on.ask(connectionBarRoutes.ccbarClient.path, {
          method: 'OPTIONS',
          headers: { origin },
        });
        expect([preflight.status, preflight.headers.get('access-control-allow-origin')], origin).toEqual([403, null]);
      }
      expect((await on.script({}, {})).body.code).toBe('foreign-origin');
      expect(connections()).toBe(0);
    });

    it('may be asked for by browsers that ask first; nothing else of the server may', async () => {
      await on.enterprise('{"retCode":0,"message":"yes"}');
      const headers = { origin: PAGE, 'access-control-request-method': 'POST' };
      const { status, headers: allowed } = await on.ask(connectionBarRoutes.ccbarClient.path, {
        method: 'OPTIONS',
        headers,
      });
      expect([status, allowed.get('access-control-allow-origin')]).toEqual([204, PAGE]);
      expect(allowed.get('access-control-allow-headers')).toBe('content-type');
      for (const { path } of [connectionBarRoutes.tokenByAkSk, { path: '/api/tenants' }, { path: '/' }]) {
        const other = await on.ask(path, { method: 'OPTIONS', headers });
        expect([other.body.code, other.headers.get('access-control-allow-origin')], path).toEqual([
          'foreign-origin',
          null,
        ]);
      }
    });

    it('tells a page of a named origin what is wrong', async () => {
      await on.enterprise('{"retCode":7,"message":"token unknown"}');
      const refused = await on.script();
      expect([refused.status, refused.body.code]).toEqual([401, 'not-verified']);
      expect(refused.body.detail).toContain('retCode 7: “token unknown”');
      expect(refused.headers.get('access-control-allow-origin')).toBe(PAGE);
      expect((await on.script({ tenantSpaceId: 'another' })).body.code).toBe('unknown-tenant');
      expect((await on.script({}, { origin: PAGE, 'content-type': 'text/plain' })).status).toBe(415);
      expect((await on.script({ access_token: 'x'.repeat(20_000) })).status).toBe(413);
      expect((await on.script({ more: 1 })).body.code).toBe('bad-request');
      await on.enterprise('{"retCode":0,"message":"yes"}');
      expect((await on.script({ userAccount: 'nobody' })).body.code).toBe('unknown-agent');
    });

    it('does not come when the verification API is away, slow, or not on the trustlist', async () => {
      const bird = await canary(0, '127.0.0.1');
      value(await on.bar.save({ origins: [PAGE], verifyUrl: `http://127.0.0.1:${bird.port}${VERIFY}` }));
      const { body } = await on.script();
      expect(body).toMatchObject({ code: 'verification-failed', detail: expect.stringContaining('trustlist') });
      expect(bird.connections()).toBe(0);
      expect(value(await on.bar.settings()).isVerifyTrusted).toBe(false);
      value(await on.bar.save({ origins: [PAGE], verifyUrl: '' }));
      expect((await on.script()).body.detail).toContain('the sandbox has no address');
      await on.enterprise('x'.repeat(100_000));
      expect((await on.script()).body).toMatchObject({ code: 'verification-failed', status: 502 });
    });

    it('is refused when two tenants mean the same page and the same space', async () => {
      await on.enterprise('{"retCode":0,"message":"yes"}');
      const twin = await on.otherBar('twin', 'web-api-pop-up');
      value(await twin.save({ origins: [PAGE], verifyUrl: '' }));
      expect((await on.script()).body.detail).toMatch(/alder and twin|twin and alder/);
      value(await twin.save({ origins: [], verifyUrl: '' }));
      expect((await on.script()).status).toBe(200);
    });
  });

  describe('the page of the bar', () => {
    it('may be framed by the named origins, and by nobody when there are none', async () => {
      await on.enterprise('{"retCode":0,"message":"yes"}', [PAGE, 'https://crm.example.com']);
      const { headers, text } = await on.ask('/t/alder/-/bar');
      expect(text).toContain('ccbar/bar.html');
      expect(headers.get('content-security-policy')).toMatch(
        /frame-ancestors http:\/\/127\.0\.0\.1:8792 https:\/\/crm\.example\.com$/,
      );
      expect(headers.has('x-frame-options')).toBe(false);
      for (const path of ['/t/elsewhere/-/bar', '/t/nobody/-/bar', '/t/alder', '/t/alder/-/desk']) {
        const other = await on.ask(path);
        expect(other.headers.get('content-security-policy'), path).toMatch(/frame-ancestors 'none'/);
        expect(other.headers.get('x-frame-options'), path).toBe('DENY');
      }
    });

    it('is set up with origins that browsers can send, and nothing that could say more in a header', async () => {
      const wrongs = [
        ...['crm.example.com', 'ftp://crm.example.com', 'https://crm.example.com/page', 'https://a b.example', '*'],
        ...["https://crm.example.com; script-src 'unsafe-inline'", 'https://crm.example.com,https://b', 'javascript:1'],
        ...['https://user@crm.example.com', 'https://*.example.com', 'https://crm.example.com#x', 'data:text/html,x'],
      ];
      for (const origin of wrongs) {
        const problem = refusal(await on.bar.save({ origins: [origin], verifyUrl: '' }));
        expect(problem, origin).toMatchObject({ code: 'bad-request', errors: [{ path: '/origins/0' }] });
      }
      expect(refusal(await on.bar.save({ origins: [], verifyUrl: 'crm' })).code).toBe('bad-request');
      const saved = value(
        await on.bar.save({ origins: ['HTTPS://CRM.Example.com:443', `${PAGE}/`, PAGE], verifyUrl: '' }),
      );
      expect(saved.origins).toEqual([PAGE, 'https://crm.example.com']);
    });
  });
});
