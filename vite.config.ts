import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** What Node starts: the command line, and each `*-worker.ts` beside it that runs in a thread of its own. */
function cliEntries(): Record<string, string> {
  const files = existsSync('src/cli') ? readdirSync('src/cli') : [];
  const entries = files.filter((file) => file === 'main.ts' || file.endsWith('-worker.ts'));
  return Object.fromEntries(entries.map((file) => [file.replace('.ts', ''), `src/cli/${file}`]));
}

export default defineConfig(({ command }) => {
  const input = cliEntries();
  if (command === 'build' && input.main === undefined) {
    throw new Error('src/cli/main.ts is missing: there is no command line to build.');
  }
  return {
    build: {
      ssr: true,
      target: 'node20',
      outDir: process.env.CALLSMITH_OUT_DIR ?? 'dist/cli',
      emptyOutDir: true,
      rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
    // Bundled, Node opens few files and starts sooner. Tinypool finds its own worker file beside itself.
    ssr: { noExternal: true, external: ['tinypool'] },
    test: {
      environment: 'node',
      include: ['src/**/*.test.ts'],
      setupFiles: ['src/workshop/pure-setup.ts'],
    },
  };
});
