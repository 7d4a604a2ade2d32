import type { Plugin } from 'vite';

/** Writes <folder>/<name>.js for each entry: a stable address that re-exports the hashed, immutable file. */
export function stableNames(folder: string, names: string[]): Plugin {
  const up = '../'.repeat(folder.split('/').length);
  return {
    name: 'ovation-stable-names',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry || !names.includes(chunk.name)) continue;
        const source = `export * from '${up}${chunk.fileName}';\n`;
        this.emitFile({ type: 'asset', fileName: `${folder}/${chunk.name}.js`, source });
      }
    },
  };
}
