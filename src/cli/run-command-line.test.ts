import { expect, test } from 'vitest';
import { fakeTerminal, run } from './fake-terminal.harness.ts';
import { runCommandLine } from './run-command-line.ts';

/** A terminal on which printing a result is a bug. */
function broken(env: Readonly<Record<string, string>>) {
  const terminal = fakeTerminal([], env);
  const write = (): never => {
    throw new Error('slots are gone\u001b[2J');
  };
  return { ...terminal, write };
}

test('a mistake of ours is one line that says how to report it', async () => {
  const terminal = broken({});
  expect(await runCommandLine(['--version'], terminal)).toBe(70);
  expect(terminal.said()).toMatch(
    /^This is a mistake in Callsmith \(Error: slots are gone\\u001b\[2J\)\. Report it with .*\n$/,
  );
});

test('its stack is shown to those who ask for it', async () => {
  const terminal = broken({ CALLSMITH_DEBUG: '1' });
  expect(await runCommandLine(['--version'], terminal)).toBe(70);
  expect(terminal.said()).toMatch(/\n +at /);
});

test.each(['check', 'test', 'simulate', 'export', 'import', 'new'])('%s shows examples', async (command) => {
  const { code, out } = await run([command, '--help']);
  expect(code).toBe(0);
  expect(out).toContain(`Examples:\n  $ callsmith ${command} `);
});
