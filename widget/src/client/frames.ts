import { isObject, parseObject, type Json } from './json';
import type { Ack, ChannelEvent, Limits, Person, Problem, SessionView, Signalled, You } from './types';

/** The live protocol, version 1: what goes over the socket, and the reading of what comes. */
export const protocolVersion = 1;

export type ClientFrame =
  | { op: 'authenticate'; protocol: number; token: string; session: string; peer?: string }
  | { op: 'signal'; channel: string; clientId: string; type: string; body: object }
  | { op: 'subscribe'; channel: string; epoch?: string; after?: number }
  | { op: 'unsubscribe'; channel: string }
  | SendFrame
  | { op: 'ping' };

export interface SendFrame {
  op: 'send';
  channel: string;
  clientId: string;
  type: string;
  body: unknown;
}

export interface AuthenticatedFrame {
  op: 'authenticated';
  /** Absent only over the stream transport of a gateway that does not tell. */
  you?: You;
  session: SessionView;
  expiresAt?: string;
  serverTime?: string;
  limits?: Limits;
}

export interface SubscribedFrame {
  op: 'subscribed';
  channel: string;
  epoch: string;
  head: number;
  recovered: boolean;
  snapshot?: { seq: number; view: unknown };
  events: ChannelEvent[];
}

export interface EventsFrame {
  op: 'events';
  channel: string;
  epoch: string;
  from: number;
  to: number;
  events: ChannelEvent[];
}

export interface ProblemFrame {
  op: 'problem';
  clientId?: string;
  channel?: string;
  problem: Problem;
}

export type ServerFrame =
  | AuthenticatedFrame
  | SubscribedFrame
  | EventsFrame
  | ({ op: 'ack' } & Ack)
  | ProblemFrame
  | { op: 'heads'; channels: Record<string, number>; serverTime?: string }
  | { op: 'state'; channel: string; value: Json }
  | { op: 'lag'; channel: string; head: number }
  | { op: 'you'; you: You }
  | { op: 'session'; session: SessionView }
  | { op: 'names'; channel: string; names: Person[] }
  | ({ op: 'signalled' } & Signalled)
  | { op: 'drain'; afterMillis: number }
  | { op: 'pong' };

const shapes = new Map<string, (frame: Json) => boolean>([
  ['authenticated', (f) => isYou(f.you) && isObject(f.session)],
  ['subscribed', isSubscribed],
  ['events', isEvents],
  ['ack', (f) => isText(f.clientId) && isText(f.channel) && isCount(f.seq)],
  ['problem', (f) => isProblem(f.problem) && isOptionalText(f.clientId) && isOptionalText(f.channel)],
  ['heads', (f) => isObject(f.channels) && Object.values(f.channels).every(isCount)],
  ['state', (f) => isText(f.channel) && isObject(f.value)],
  ['lag', (f) => isText(f.channel) && isCount(f.head)],
  ['you', (f) => isYou(f.you)],
  ['session', (f) => isObject(f.session)],
  ['names', (f) => isText(f.channel) && Array.isArray(f.names) && f.names.every(isPerson)],
  ['signalled', (f) => isText(f.type) && isObject(f.from)],
  ['drain', (f) => isCount(f.afterMillis)],
  ['pong', () => true],
]);

/** Undefined for anything malformed or unknown: such a frame is ignored, and a hole it leaves is refetched. */
export function readFrame(text: unknown): ServerFrame | undefined {
  const frame = typeof text === 'string' ? parseObject(text) : undefined;
  if (!frame || !isText(frame.op) || !shapes.get(frame.op)?.(frame)) return undefined;
  return frame as unknown as ServerFrame;
}

export function isProblem(value: unknown): value is Problem {
  return isObject(value) && isText(value.code) && isText(value.title) && typeof value.status === 'number';
}

export function isAck(value: unknown): value is Ack {
  return isObject(value) && isText(value.clientId) && isCount(value.seq);
}

function isSubscribed(frame: Json): boolean {
  if (!isText(frame.channel) || !isText(frame.epoch) || !isCount(frame.head)) return false;
  if (typeof frame.recovered !== 'boolean' || !isEventList(frame.events, frame.head)) return false;
  if (frame.recovered) return true;
  return isObject(frame.snapshot) && isCount(frame.snapshot.seq) && frame.snapshot.seq <= frame.head;
}

function isEvents(frame: Json): boolean {
  if (!isText(frame.channel) || !isText(frame.epoch) || !isCount(frame.from) || !isCount(frame.to)) return false;
  const { from, to, events } = frame;
  return from <= to && isEventList(events, to) && events.every((event) => event.seq >= from);
}

function isEventList(value: unknown, newest: number): value is ChannelEvent[] {
  let last = 0;
  return Array.isArray(value) && value.every((event) => {
    const fits = isObject(event) && isCount(event.seq) && isText(event.type) && event.seq > last && event.seq <= newest;
    if (fits) last = event.seq as number;
    return fits;
  });
}

function isYou(value: unknown): boolean {
  return isObject(value) && isText(value.person) && isText(value.role);
}

function isPerson(value: unknown): boolean {
  return isObject(value) && isText(value.person) && isText(value.name);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
