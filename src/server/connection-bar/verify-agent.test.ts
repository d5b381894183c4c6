import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/outgoing/outcome.ts';
import { verdictOf } from './verify-agent.ts';

const answered = (body: string, status = 200): Outcome => ({
  ...{ kind: 'response', status, body, headers: [], bytes: body.length, ms: 1, insecure: true, redirects: 0 },
});

describe('the answer of a verification API', () => {
  it('is yes with retCode 0, and no with any other', () => {
    expect(verdictOf(answered('{"retCode":0,"message":"validate success"}'))).toEqual({ is: 'vouched' });
    expect(verdictOf(answered('{"retCode":-3,"message":"no"}'))).toMatchObject({ is: 'refused' });
  });

  it.each([
    ['', 'no JSON object'],
    ['<html>', 'no JSON object'],
    ['[0]', 'no JSON object'],
    ['null', 'no JSON object'],
    ['{"message":"yes"}', 'retCode is missing'],
    ['{"retCode":"0","message":"yes"}', 'retCode is "0"'],
    ['{"retCode":null,"message":"yes"}', 'retCode is null'],
    ['{"retCode":0.5,"message":"yes"}', 'retCode is 0.5'],
    ['{"retCode":false,"message":"yes"}', 'retCode is false'],
    ['{"retCode":0}', 'message is missing'],
    ['{"retCode":0,"message":7}', 'message is missing'],
  ])('is not as agreed: %s', (body, reason) => {
    const verdict = verdictOf(answered(body));
    expect(verdict).toMatchObject({ is: 'failed', why: expect.stringContaining(reason) });
    expect(verdict).toMatchObject({ why: expect.stringMatching(/^Verification API: .*\. .*\.$/) });
  });

  it.each([201, 204, 302, 401, 500])('counts with status 200 only, not with %i', (status) => {
    expect(verdictOf(answered('{"retCode":0,"message":"yes"}', status))).toMatchObject({ is: 'failed' });
  });

  it('repeats only so much of what an enterprise says', () => {
    const verdict = verdictOf(answered(JSON.stringify({ retCode: 1, message: 'x'.repeat(10_000) })));
    expect('why' in verdict ? verdict.why.length : 0).toBeLessThan(400);
  });
});
