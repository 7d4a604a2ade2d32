import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    passWithNoTests: true,
    projects: [
      { extends: true, test: { name: 'client', environment: 'node', include: ['src/client/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'panel',
          environment: 'happy-dom',
          include: ['src/**/*.test.{ts,tsx}', 'pages/**/*.test.{ts,tsx}'],
          exclude: ['src/client/**'],
        },
      },
    ],
  },
});
