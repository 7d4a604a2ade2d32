/** How JSX is compiled: plain calls of Preact's `h`, which come out smaller than those of the automatic runtime. */
export const jsx = {
  jsx: { runtime: 'classic' as const, pragma: 'jsx_', pragmaFrag: 'jsxFragment_' },
  jsxInject: "import { h as jsx_, Fragment as jsxFragment_ } from 'preact'",
};
