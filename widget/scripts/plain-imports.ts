import type { Plugin } from 'vite';

/**
 * Leaves `import()` as it is. Vite's preload helper fetches a chunk's style sheets first; ours have none, and the helper
 * is a kilobyte of everybody's first load.
 */
export function plainImports(): Plugin {
  return {
    name: 'ovation-plain-imports',
    enforce: 'post',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => ({ code: 'export const __vitePreload = (load) => load();', map: null }),
    },
  };
}
