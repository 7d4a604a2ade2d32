import { defineConfig } from 'vite';
import { entries } from './scripts/entries.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { stableNames } from './scripts/stable-names.ts';

// What the panel starts with and its later chunks use too.
const parts = 'ui-context|icons|Button|lazily|Avatar|LinkedText|link-tokens|Time|Skeleton|Failed|TabMark|texts/translate|texts/en';
const writing = 'event-buffer|kept-text|outbox|PendingRow|problems|refusals|Refusal|ReplyBanner|toggles|use-long-press|WritingField';
const shared = new RegExp(`node_modules/(preact|@preact)|src/ui/(${parts})\\.tsx?$|src/features/shared/(${writing})\\.tsx?$`);

// The root is pages/ so that pages/demo/index.html is served as /demo/ and dist/ mirrors the gateway's paths.
export default defineConfig({
  root: 'pages',
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [plainImports(), stableNames('panel/v1', ['ovation-panel', 'client'])],
  server: { fs: { allow: ['..'] } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    // The first releases with light-dark(); older targets would have every colour written twice.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // The polyfill would be an inline script, which the pages' content security policy forbids.
    modulePreload: false,
    rolldownOptions: {
      input: entries(import.meta.dirname),
      preserveEntrySignatures: 'exports-only',
      output: {
        // One file instead of many small ones for what the panel's chunks share: it compresses better.
        codeSplitting: { groups: [{ name: 'base', test: shared }] },
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
