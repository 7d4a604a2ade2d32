// Builds in memory and fails when what an attendee loads first has outgrown its budget.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const budgets = { js: 35 * 1024, css: 8 * 1024 };
const widget = new URL('..', import.meta.url).pathname;

const { output } = await build({
  root: `${widget}pages`,
  configFile: `${widget}vite.config.ts`,
  logLevel: 'warn',
  build: { write: false },
});
const chunks = new Map(output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
const entry = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === 'ovation-panel');
if (!entry) {
  console.log('There is no panel yet: nothing to weigh.');
  process.exit(0);
}

const start = [...staticImports(entry.fileName)].map((file) => chunks.get(file));
const styles = start.flatMap((chunk) => Object.entries(chunk.modules)).filter(([id]) => /\.css(\?|$)/.test(id));
const linked = output.filter((file) => file.fileName.endsWith('.css') && start.some((chunk) => imports(chunk, file)));
// Styles inside the shadow root travel as strings in the JavaScript; they count as CSS, not twice.
const inlined = weigh(styles.map(([, module]) => module.code ?? '').join(''));
const sizes = {
  js: sum(start.map((chunk) => weigh(chunk.code))) - inlined,
  css: inlined + sum(linked.map((file) => weigh(file.source))),
};

for (const [kind, bytes] of Object.entries(sizes)) {
  console.log(`attendee start ${kind}: ${kilobytes(bytes)} of ${kilobytes(budgets[kind])} (gzip)`);
  if (bytes > budgets[kind]) process.exitCode = 1;
}

function staticImports(file, seen = new Set()) {
  if (seen.has(file) || !chunks.has(file)) return seen;
  seen.add(file);
  for (const imported of chunks.get(file).imports) staticImports(imported, seen);
  return seen;
}

function imports(chunk, file) {
  return chunk.viteMetadata?.importedCss?.has(file.fileName) ?? false;
}

function weigh(text) {
  return text.length === 0 ? 0 : gzipSync(text, { level: 9 }).length;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
