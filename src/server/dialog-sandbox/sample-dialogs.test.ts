import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseUtcTime } from '../../lib/utc-time.ts';
import { newSaveId, value } from '../harness/small-tenant.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';
import { accessSideOf, wordsOf } from './dialog-client.harness.ts';
import { heardIn, isTellable, playScenario, scenarioOf } from './scripted-access.harness.ts';

let server: TestServer;
let now = Date.parse('2026-01-05T09:00:00Z');
beforeAll(async () => {
  server = await startTestServer({ now: () => now });
});
afterAll(() => server.stop());

describe('a small client that knows nothing but the published dialog interface', () => {
  it.each(['bank-line', 'voice-navigator', 'chat-assistant'])(
    'plays the conversations of %s over HTTP and hears the words of the simulator',
    { timeout: 60_000 },
    async (sample) => {
      value(await server.client.createTenant({ saveId: newSaveId(), id: sample, name: sample, sample }));
      const side = await accessSideOf(server, sample);
      const { entries } = value(await side.client.sandbox());
      const overview = value(await server.client.overview(sample));
      let played = 0;
      let words = 0;
      const all = overview.documents.filter(({ kind }) => kind === 'scenario');
      for (const { kind, id } of all) {
        const scenario = scenarioOf(value(await server.client.document(sample, { kind, id })).document);
        const entry = entries.find(({ flow }) => flow === scenario.flow);
        if (entry === undefined || !isTellable(scenario)) continue;
        now = parseUtcTime(scenario.call.startsAt) ?? now;
        value(await side.client.answers({ by: 'scenario', scenario: id }));
        const { channel } = scenario.call;
        const ref = { kind: 'channel', id: channel ?? '' };
        const type = channel && value(await server.client.document(sample, ref)).document.type;
        // The token is of the time at which the scenario plays.
        const answers = await playScenario(
          await accessSideOf(server, sample),
          scenario,
          entry.accessCode,
          String(type ?? '').toUpperCase(),
        );
        const heard = wordsOf(answers).flatMap((text) => text.split('\n'));
        expect(heard, id).toEqual(heardIn(scenario).flatMap((text) => text.split('\n')));
        expect(
          answers.every(({ ret }) => ret === 0),
          id,
        ).toBe(true);
        played += 1;
        words += heard.length;
      }
      console.log(
        `${sample}: ${played} of ${all.length} conversations over HTTP, ${words} prompts as in the simulator`,
      );
      expect(played).toBeGreaterThan(all.length / 2);
    },
  );
});
