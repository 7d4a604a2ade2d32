import { defineConfig } from 'vite';
import { entries, type Part } from './scripts/entries.ts';
import { jsx } from './scripts/jsx.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { stableNames } from './scripts/stable-names.ts';

/**
 * Three builds into one folder: the panel with what it is shown in, (mode `event`) agenda and console, and (mode `room`)
 * the room. Built together they would share chunks, and every attendee's first load would grow by what the others need.
 */
export default defineConfig(({ mode }) => {
  const part: Part = mode === 'event' || mode === 'room' ? mode : 'panel';
  return {
    // pages/ is the root so that pages/demo/index.html is served as /demo/ and dist/ mirrors the gateway's paths.
    root: 'pages',
    base: './',
    publicDir: false,
    oxc: jsx,
    plugins: [
      plainImports(),
      stableNames('panel/v1', [
        'ovation-panel',
        'ovation-agenda',
        'ovation-organizer',
        'ovation-room',
        'stage-client',
        'ovation-player',
        'client',
      ]),
    ],
    server: { fs: { allow: ['..'] } },
    build: {
      outDir: '../dist',
      emptyOutDir: part === 'panel',
      target: 'es2022',
      // The first releases with light-dark(); older targets would have every colour written twice.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      assetsInlineLimit: 0,
      // The polyfill would be an inline script, which the pages' content security policy forbids.
      modulePreload: false,
      rolldownOptions: {
        input: entries(import.meta.dirname, part),
        preserveEntrySignatures: 'exports-only',
        output: {
          // One file instead of many small ones for what the chunks share: it compresses better.
          codeSplitting: { groups: [{ name: 'base', test: BASE[part] }] },
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  };
});

// What the panel starts with and its later chunks use too.
const UI =
  'ui-context|icons|Button|lazily|use-late|Avatar|LinkedText|Time|Skeleton|Failed|TabMark|texts/translate|texts/en';
const WRITING =
  'event-buffer|kept-text|outbox|PendingRow|problems|refusals|Refusal|toggles|use-long-press|WritingField';

const BASE: Record<Part, RegExp> = {
  panel: new RegExp(
    `node_modules/(preact|@preact)|src/ui/(${UI})\\.tsx?$|src/features/shared/(${WRITING})\\.tsx?$`,
  ),
  room: /node_modules[\\/](preact|@preact)/,
  event: /node_modules[\\/](preact|@preact)|src[\\/](element|event)[\\/]|src[\\/]ui[\\/](?!texts|icons-later|Menu|ToastCard)|src[\\/]client[\\/](file-rest|http|rest|tokens)/,
};
