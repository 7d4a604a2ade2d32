import { WebSocket as NodeSocket } from 'ws';
import { connect, type ConnectOptions, type SessionView } from '../../client';
import { OvationPanel } from '../index';
import { Room } from './room';
import { RoomServer } from './room-server';
import { screenOf, type Screen } from './screen';

/** A panel on a page, the real client under it, and the test room on the other end of a real socket. */
export interface Stage {
  panel: OvationPanel;
  screen: Screen;
  server: RoomServer;
  /** What the panel told the page, newest last. */
  told: { type: string; detail: any }[];
  leave(): Promise<void>;
}

const EVENTS = ['consent', 'ready', 'connection', 'unread', 'message', 'reaction', 'token-error', 'error'];

export function newRoom(): Room {
  return new Room({
    p_maya: { name: 'Maya Moderator', role: 'moderator' },
    p_ada: { name: 'Ada Attendee', role: 'attendee' },
    p_lin: { name: 'Lin Chen', role: 'attendee' },
    p_sam: { name: 'Sam Rivera', role: 'speaker' },
  });
}

export async function enter(
  person: string,
  room = newRoom(),
  attributes: Record<string, string> = { open: '' },
  session: Partial<SessionView> = {},
): Promise<Stage> {
  const server = new RoomServer(room);
  server.session = { ...server.session, ...session };
  const gateway = await server.start();
  OvationPanel.connector = (options: ConnectOptions) =>
    connect({
      ...options,
      random: () => 0.02,
      socketFactory: (url) => new NodeSocket(url) as unknown as WebSocket,
      fetch: nodeFetch,
    });
  const panel = document.createElement('ovation-panel');
  const told: Stage['told'] = [];
  for (const name of EVENTS) {
    panel.addEventListener(`ovation-${name}`, (event) =>
      told.push({ type: name, detail: (event as CustomEvent).detail }),
    );
  }
  for (const [name, value] of Object.entries({ gateway, 'session-id': 'demo', ...attributes }))
    panel.setAttribute(name, value);
  panel.tokenProvider = () => Promise.resolve(person);
  document.body.append(panel);
  const leave = async () => {
    panel.destroy();
    await server.stop();
    sessionStorage.clear();
    localStorage.clear();
  };
  return { panel, screen: screenOf(panel.shadowRoot!), server, told, leave };
}

/** Node's own fetch: the page's would ask for cross-origin permission. */
export const nodeFetch: typeof fetch = async (input, init) => {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const headers = Object.fromEntries(new Headers(init?.headers ?? {}));
    const asked = request(String(input), { method: init?.method ?? 'GET', headers }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += part));
      answer.on('end', () => {
        const reply = { 'content-type': String(answer.headers['content-type']) };
        resolve(new Response(text, { status: answer.statusCode ?? 500, headers: reply }));
      });
    });
    asked.on('error', reject);
    const body: unknown = init?.body;
    if (body instanceof Blob) void body.text().then((text) => asked.end(text));
    else asked.end(body as string | undefined);
  });
};

export function type(field: HTMLElement, text: string): void {
  (field as HTMLTextAreaElement).value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function press(element: HTMLElement, key: string, more: KeyboardEventInit = {}): void {
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
}
