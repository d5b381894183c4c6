import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../fake-terminal.harness.ts';
import { temporaryFolder } from '../../temporary-folder.harness.ts';

const bank = resolve(import.meta.dirname, '../../../../samples/bank-line');

describe('a call in the terminal', () => {
  test('goes where the keys lead, back, and another way', async () => {
    using folder = temporaryFolder();
    await run(['new', folder.at('t')]);
    const { code, out } = await run(['simulate', folder.at('t'), 'main'], ['1', 'back', '2', 'tree', 'goto 2']);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "    0.0 s  at           Start
          0.0 s  at           Main menu
          0.0 s  heard        Welcome. For our opening hours press 1. To leave press 2.
                 waits for keys until 9.6 s
          4.6 s  caller       1
          4.6 s  at           Opening hours
          4.6 s  heard        We are open from Monday to Friday, from nine to five.
          8.9 s  at           Goodbye
          8.9 s  heard        Thank you for calling. Goodbye.
         11.5 s  at           Hang up
         11.5 s  ended        ended-by-flow
      Moment 2: 0.0 s at "Main menu".
                 waits for keys until 9.6 s
          4.6 s  caller       2
          4.6 s  at           Goodbye
          4.6 s  heard        Thank you for calling. Goodbye.
          7.2 s  at           Hang up
          7.2 s  ended        ended-by-flow
           2      0.0 s  Main menu
           8     11.5 s  Hang up  (ended-by-flow)  1
      *       12      7.2 s  Hang up  (ended-by-flow)  2
      Moment 2: 0.0 s at "Main menu".
                 waits for keys until 9.6 s
      "
    `);
  });

  test('that is saved is a scenario that passes', async () => {
    using folder = temporaryFolder();
    await run(['new', folder.at('t')]);
    const typed = ['wait', '!7', 'wait 1.5', '2'];
    const { code, said } = await run(['simulate', folder.at('t'), 'main', '--save', 'impatient'], typed);
    expect([code, said]).toEqual([0, '']);
    expect(await run(['test', folder.at('t'), '--filter', 'impatient'])).toMatchObject({ code: 0 });
    const again = await run(['simulate', folder.at('t'), 'main', '--save', 'impatient'], typed);
    expect([again.code, again.said]).toEqual([1, expect.stringContaining('there already')]);
  });

  test('says which digital human speaks', async () => {
    const survey = resolve(import.meta.dirname, '../../../../samples/outbound-survey');
    const call = ['simulate', survey, 'survey', '--media', 'video', '--caller', '13800000073'];
    const { out } = await run(call, ['1', '9#', 'say Nothing']);
    expect(out).toMatch(/heard +Mira: I am Mira of Harbour Water\./);
  });

  test('may be a chat: what is shown is printed, and a person may be wanted', async () => {
    const shop = resolve(import.meta.dirname, '../../../../samples/chat-assistant');
    const chat = ['simulate', shop, 'assistant', '--media', 'text', '--channel', 'web-chat'];
    const { out } = await run(chat, ['say show me lamps', 'agent']);
    expect(out).toContain('(Where is my order?: say Where is my order?)');
    expect(out).toContain('[Aurora: Floor lamp, warm white, 129 €]');
    expect(out).toMatch(/ended +transferred/);
    const { code, said } = await run([...chat.slice(0, -1), 'nowhere'], []);
    expect([code, said]).toEqual([2, expect.stringContaining('no channel nowhere')]);
  });

  test('takes answers by hand, and from a scenario; what is secret stays masked', async () => {
    const typed = ['2', '1', '9999000000000012#', '135790'];
    const byHand = await run(['simulate', bank, 'bank-line'], [...typed, 'answer {"x"', 'answer refused', 'answer {}']);
    expect(byHand.said).toMatchInlineSnapshot(`
      "! No mock answers interface check-pin; add one or switch to the live service. Or type it: answer {"result": 1}
      ! That is no answer. Write a JSON body, or one of: silence, connection-error, transferred, refused busy.
      ! The interface does not answer so. Type help to see what can be answered.
      ! No mock answers the transfer to a skill-queue; add one or switch to the live service. Or type it: answer transferred
      "
    `);
    expect(byHand.out).toContain('General queue');
    expect(byHand.out).not.toContain('135790');
    const mocked = await run(['simulate', bank, 'bank-line', '--answers', 'balance-in-english'], typed);
    expect(mocked).toMatchObject({ code: 0, said: '', out: expect.stringContaining('Your balance is') });
    expect(await run(['simulate', bank, 'bank-line', '--answers', 'balance-in-englsh'])).toMatchObject({
      code: 2,
      said: expect.stringContaining('Did you mean balance-in-english?'),
    });
  });

  test.each([
    ['qwe', '"qwe" is not known here'],
    ['bakc', 'Did you mean back?'],
    ['back 3', 'There are 0 places to go back to'],
    ['goto x', 'The tree shows those there are'],
    ['set x', 'Write it like'],
    ['set FLOW.nothing = 3', 'FLOW.nothing'],
    ['answer 3', 'does not ask anything'],
    ['wait soon', 'how many seconds'],
    ['save ../../escape', 'is not written as it must be'],
    ['__proto__', 'is not known here'],
  ])('refuses %s with advice, and goes on', async (line, advice) => {
    using folder = temporaryFolder();
    await run(['new', folder.at('t')]);
    const { code, said, out } = await run(['simulate', folder.at('t'), 'main'], [line, '2']);
    expect([code, said]).toEqual([1, expect.stringContaining(advice)]);
    expect(out).toContain('ended-by-flow');
  });

  test.each([
    [['--calldata', '{x'], 'is not JSON'],
    [['--calldata', '{"__proto__":1}'], 'is not allowed anywhere'],
    [['--calldata', '[1]'], 'must be a group of fields'],
    [['--at', '2026-02-30T00:00:00Z'], 'There is no such time'],
    [['--at', 'tomorrow'], 'is not written as it must be'],
    [['--language', 'fr-FR'], 'does not speak fr-FR'],
    [['--media', 'smell'], 'Allowed choices are audio, video, text'],
    [['--seed', '-1'], 'must be at least 0'],
  ])('does not start with %j', async (options, why) => {
    using folder = temporaryFolder();
    await run(['new', folder.at('t')]);
    const { code, said } = await run(['simulate', folder.at('t'), 'main', ...options]);
    expect([code, said]).toEqual([2, expect.stringContaining(why)]);
  });
});
