import { existsSync, readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';

/** What Node starts in this room: `main.ts`, and each `*-worker.ts` beside it that runs in a thread of its own. */
function nodeEntries(room: 'cli' | 'server'): Record<string, string> {
  const folder = `src/${room}`;
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const entries = files.filter((file) => file === 'main.ts' || file.endsWith('-worker.ts'));
  return Object.fromEntries(entries.map((file) => [file.replace('.ts', ''), `${folder}/${file}`]));
}

function nodeBuild(room: 'cli' | 'server', external: string[]): UserConfig {
  return {
    build: {
      ssr: true,
      target: 'node20',
      outDir: `dist/${room}`,
      emptyOutDir: true,
      rolldownOptions: {
        input: nodeEntries(room),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
    // Bundled, Node opens few files and starts in two thirds of the time.
    ssr: { noExternal: true, external },
  };
}

const browserBuild: UserConfig = {
  root: 'src/browser',
  base: '/',
  plugins: [react()],
  build: { target: 'es2022', outDir: '../../dist/browser', emptyOutDir: true, assetsInlineLimit: 0 },
  worker: { format: 'es' },
};

/** `vite build` makes the command line, `--mode server` the server, `--mode browser` the designer. */
export default defineConfig(({ mode }) => {
  if (mode === 'browser') return browserBuild;
  // Native and worker packages look for files beside themselves: they stay where npm put them.
  if (mode === 'server') return nodeBuild('server', ['better-sqlite3', 'pg', 'pino', 'thread-stream']);
  return {
    ...nodeBuild('cli', ['tinypool']),
    test: {
      environment: 'node',
      include: ['src/**/*.test.ts'],
      setupFiles: ['src/workshop/pure-setup.ts'],
    },
  };
});
