import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** What Node starts: the command line, and each `*-worker.ts` beside it that runs in a thread of its own. */
function cliEntries(): Record<string, string> {
  const files = existsSync('src/cli') ? readdirSync('src/cli') : [];
  const entries = files.filter((file) => file === 'main.ts' || file.endsWith('-worker.ts'));
  return Object.fromEntries(entries.map((file) => [file.replace('.ts', ''), `src/cli/${file}`]));
}

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    rolldownOptions: {
      input: cliEntries(),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  // Bundled, Node opens few files and starts in two thirds of the time. Tinypool looks for its worker beside itself.
  ssr: { noExternal: true, external: ['tinypool'] },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/workshop/pure-setup.ts'],
  },
});
