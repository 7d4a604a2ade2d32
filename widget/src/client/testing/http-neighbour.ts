import type { IncomingMessage, ServerResponse } from 'node:http';
import { sessionView, type Neighbour, type Peer } from './neighbour';

const base = '/api/v1/sessions/demo';

/** The neighbour's REST side: the session, event streams, commands. */
export async function answer(home: Neighbour, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const token = (request.headers.authorization ?? '').replace(/^(KS|Bearer) /, '');
  const refusal = home.refuseToken(token);
  if (refusal) return problem(response, 401, refusal);
  const path = (request.url ?? '').slice(base.length);
  const [, channels, channel = '', what] = path.split('/');
  if (path === '') return json(response, sessionView);
  if (channels === 'channels' && what === 'stream') return stream(home, request, response, token, channel);
  if (channels === 'channels' && what === 'commands') return command(home, request, response, token, channel);
  return path === '/echo' ? json(response, await bodyOf(request)) : problem(response, 404, 'not-found');
}

function stream(
  home: Neighbour,
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  channel: string,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (text: string) => void response.write(`data: ${text}\r\n\r\n`);
  const peer = home.connect({ send, close: () => response.end() });
  response.on('close', () => home.disconnected(peer));
  const [epoch, after] = String(request.headers['last-event-id'] ?? '').split(':');
  say(peer, { op: 'authenticate', token });
  say(peer, epoch ? { op: 'subscribe', channel, epoch, after: Number(after) } : { op: 'subscribe', channel });
}

async function command(
  home: Neighbour,
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  channel: string,
): Promise<void> {
  const answers: string[] = [];
  const peer = home.connect({ send: (text) => answers.push(text), close: () => undefined });
  say(peer, { op: 'authenticate', token });
  say(peer, { op: 'send', channel, ...((await bodyOf(request)) as object) });
  home.disconnected(peer);
  const last = JSON.parse(answers.at(-1) ?? '{}');
  if (last.op === 'problem') problem(response, last.problem.status, last.problem.code);
  else json(response, last);
}

function say(peer: Peer, frame: object): void {
  peer.message(JSON.stringify(frame));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const piece of request) text += piece;
  return text === '' ? {} : JSON.parse(text);
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function problem(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/problem+json' });
  response.end(JSON.stringify({ type: `/problems/${code}`, title: code, status, code }));
}
