import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
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

/**
 * `import url from './x-worker.ts?thread'`: the address of a module that runs in a thread of its own. Unlike with
 * `new Worker(new URL(...))`, which builds a program apart, the thread shares its chunks with the page: a browser
 * fetches the catalogue once.
 */
function threads(): Plugin {
  const suffix = '?thread';
  let isServed = false;
  return {
    name: 'threads',
    enforce: 'pre',
    configResolved({ command }) {
      isServed = command === 'serve';
    },
    async resolveId(source, importer) {
      if (!source.endsWith(suffix)) return null;
      const found = await this.resolve(source.slice(0, -suffix.length), importer, { skipSelf: true });
      return found === null ? null : `\0${found.id}${suffix}`;
    },
    load(id) {
      if (!id.startsWith('\0') || !id.endsWith(suffix)) return null;
      const file = id.slice(1, -suffix.length);
      if (isServed) return `export default ${JSON.stringify(`/@fs${file}`)}`;
      return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: file })}`;
    },
  };
}

const browserBuild: UserConfig = {
  root: 'src/browser',
  base: '/',
  plugins: [react(), threads()],
  // The form library would turn texts into markup. Our templates show them as they are, so it stays out.
  resolve: { alias: { 'markdown-to-jsx/react': resolve('src/browser/designer/documents/form/plain-text.ts') } },
  build: {
    target: 'es2022',
    outDir: '../../dist/browser',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The connection bar stands in a frame of other people's pages: it brings nothing of the designer along.
    rolldownOptions: { input: [resolve('src/browser/index.html'), resolve('src/browser/ccbar/bar.html')] },
  },
  worker: { format: 'es' },
};

/** One classic script at the vendor's path (domain.md §1.7, §5.2), beside the designer and after it. */
function scriptBuild(entry: string, path: string, file: string): UserConfig {
  return {
    build: {
      target: 'es2018',
      outDir: `dist/browser/service-cloud/${path}`,
      emptyOutDir: true,
      lib: { entry, formats: ['iife'], name: `${file.replace(/\W/g, '')}Script`, fileName: () => file },
    },
  };
}

/** `vite build` makes the command line; `--mode server`, `browser`, `sdk` and `ccbar` all else. */
export default defineConfig(({ mode }) => {
  if (mode === 'browser') return browserBuild;
  if (mode === 'sdk') {
    return scriptBuild('src/browser/sdk/aicc-support.ts', 'resource.root/page/resource.root/js', 'AICCSupport.js');
  }
  if (mode === 'ccbar') {
    return scriptBuild('src/browser/ccbar/script/ccbarclient.ts', 'ccdesktop/pages/cc-bar/js', 'ccbarclient.js');
  }
  // Native and worker packages look for files beside themselves: they stay where npm put them.
  if (mode === 'server') return nodeBuild('server', ['better-sqlite3', 'pg', 'pino', 'thread-stream']);
  return {
    ...nodeBuild('cli', ['tinypool']),
    test: {
      environment: 'node',
      include: ['src/**/*.test.ts'],
      setupFiles: ['src/workshop/pure-setup.ts'],
      // A busy machine is slow, not wrong.
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  };
});
