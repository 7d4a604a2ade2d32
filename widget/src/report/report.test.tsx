import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { surroundings } from '../attachments/testing/surroundings';
import { FileRest } from '../client/file-rest';
import { Tokens } from '../client/tokens';
import { eventually, screenOf } from '../panel/testing/screen';
import { ToastStack } from '../ui/ToastStack';
import type { Toasts } from '../ui/toasts';
import { UiContext } from '../ui/ui-context';
import { createReportApi, Report } from './index';

const COUNTS = {
  messages: 1412,
  messagesDeleted: 3,
  messageWriters: 97,
  threads: 28,
  entries: 71,
  askers: 1,
  answers: 188,
  answerers: 102,
  people: 143,
};
const ONE = { messages: 9, messagesDeleted: 0, threads: 1, entries: 2, answers: 3 };
const START = '2026-11-20T12:00:00Z';

let root: ShadowRoot;
let toasts: Toasts;
let asked: string[];
let answers: Record<string, unknown>;
let status: number;

beforeEach(() => {
  asked = [];
  status = 200;
  answers = {
    '/reports/sessions': { rows: [{ id: 'demo', name: 'Keynote', first: START, last: START, counts: COUNTS }] },
    '/reports/graph': { points: [{ start: START, counts: COUNTS }] },
    '/reports/people': { rows: [{ id: 'p_a', name: 'Ada Byron', counts: ONE }, { id: 'p_b', name: '', counts: ONE }], count: 143 },
  };
  document.body.innerHTML = '';
  const host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
});
afterEach(() => {
  render(null, root);
  toasts.stop();
});

const screen = () => screenOf(root);

function show() {
  const around = surroundings();
  toasts = around.toasts;
  const fetcher: typeof fetch = (address) => {
    const { pathname, search } = new URL(String(address));
    const path = pathname.replace('/api/v1', '');
    asked.push(path + search);
    const body = status === 200 ? (answers[path] ?? 'a,b') : { code: 'forbidden', title: 'No.', status };
    const type = status === 200 ? 'application/json' : 'application/problem+json';
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return Promise.resolve(new Response(text, { status, headers: { 'content-type': type } }));
  };
  const rest = new FileRest('https://gateway.example/api/v1', new Tokens(() => Promise.resolve('a-token'), Date.now), fetcher);
  render(
    <UiContext.Provider value={around.ui}>
      <Report api={createReportApi(rest, 'demo')} session="demo" lang="en" toasts={toasts} />
      <ToastStack toasts={toasts} />
    </UiContext.Provider>,
    root,
  );
}

it('shows what people did, in all, over time and by person', async () => {
  show();
  await eventually(() => expect(root.textContent).toContain('1,412'));
  expect(root.textContent).toContain('by 97 people, 3 deleted since');
  expect(root.textContent).toContain('1 person with their name');
  expect((await screen().find('img', /at most 1,?671/)).querySelectorAll('.report-bar')).toHaveLength(3);
  expect([...root.querySelectorAll('tbody th')].map((name) => name.textContent)).toEqual(['Ada Byron', 'Name deleted']);
  expect(asked).toContain('/reports/graph?sessions=demo&interval=minutes');
});

it('has no violations', async () => {
  show();
  await eventually(() => expect(root.textContent).toContain('1,412'));
  const { violations } = await axe.run(root.host as HTMLElement, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

it('downloads an export in the wanted form', async () => {
  show();
  (await screen().find('button', 'Download Chat transcript as CSV')).click();
  await eventually(() => expect(asked).toContain('/sessions/demo/chat/export?format=csv'));
});

it('says who reports are for when one may not have them', async () => {
  status = 403;
  show();
  await eventually(() => expect(root.textContent).toContain('Reports are for administrators'));
});
