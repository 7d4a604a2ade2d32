import { defineConfig } from 'vitest/config';
import { jsx } from './scripts/jsx.ts';

export default defineConfig({
  oxc: jsx,
  test: {
    passWithNoTests: true,
    testTimeout: 30_000,
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
