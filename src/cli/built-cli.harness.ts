import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Ran } from './fake-terminal.harness.ts';

const root = resolve(import.meta.dirname, '../..');
/** Longer than this, in milliseconds, nothing may take: it hangs. */
const patience = 20_000;

export interface BuiltCli extends Disposable {
  /** Starts it; `input` is what its standard input holds. */
  readonly start: (words: readonly string[], env?: Readonly<Record<string, string>>) => ChildProcess;
  /** Runs it to its end. Rejects when it hangs. */
  readonly run: (words: readonly string[], input?: string, env?: Readonly<Record<string, string>>) => Promise<Ran>;
}

/** The command line built from this source, to be run as users run it. */
export async function builtCli(): Promise<BuiltCli> {
  const outDir = mkdtempSync(join(root, '.callsmith/cli-'));
  await build({ root, logLevel: 'error', mode: 'production', build: { outDir } });
  const start: BuiltCli['start'] = (words, env = {}) =>
    spawn(process.execPath, [join(outDir, 'main.js'), ...words], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  return {
    start,
    run: (words, input = '', env = {}) => ended(start(words, env), input),
    [Symbol.dispose]: () => rmSync(outDir, { recursive: true, force: true, maxRetries: 3 }),
  };
}

function ended(child: ChildProcess, input: string): Promise<Ran> {
  return new Promise((resolveRan, reject) => {
    let [out, said] = ['', ''];
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`It hangs: ${child.spawnargs.slice(2).join(' ')}`));
    }, patience);
    child.stdout?.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolveRan({ code: code ?? -1, out, said });
    });
  });
}
