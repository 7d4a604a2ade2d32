import { describe, expect, it, vi } from 'vitest';
import { Stage } from './testing/stage';
import type { ConnectionState, Problem } from './types';

describe('a connection', () => {
  const stage = new Stage();

  it('authenticates, tells who we are, and needs no token in the address', async () => {
    const addresses: string[] = [];
    const { WebSocket: NodeSocket } = await import('ws');
    const client = await stage.online({
      socketFactory: (url) => {
        addresses.push(url);
        return new NodeSocket(url) as unknown as WebSocket;
      },
    });
    expect(client.you?.person).toBe('p_ada');
    expect(client.session?.name).toBe('Opening');
    expect(client.limits?.messageCharacters).toBe(2000);
    expect(addresses).toEqual([`ws://127.0.0.1:${stage.gateway.port}/api/v1/live`]);
    const [hello] = stage.neighbour.frames('authenticate');
    expect(hello).toEqual({ op: 'authenticate', protocol: 1, token: 'ada-1', session: 'demo' });
  });

  it('comes back after the gateway was killed and started again, and misses nothing', async () => {
    const client = await stage.online();
    const chat = await stage.reader(client);
    stage.neighbour.say('chat', 'one');
    await stage.until(() => chat.last === 1);
    await stage.gateway.kill();
    await stage.until(() => client.state === 'reconnecting');
    stage.neighbour.say('chat', 'two', 'three');
    await stage.pass(2_000);
    await stage.gateway.start();
    await stage.eventually(() => chat.last === 3);
    expect(chat).toMatchObject({ texts: ['one', 'two', 'three'], snapshots: 1, breaches: [] });
    expect(client.diagnostics().reconnects).toBe(1);
  });

  it('waits ever longer between attempts, up to 30 s', async () => {
    const attempts: number[] = [];
    // Refused at once: a real socket would let virtual time run on while it finds out.
    const refused = () => {
      const socket = Object.assign(new EventTarget(), { readyState: 3, close: () => undefined });
      queueMicrotask(() => socket.dispatchEvent(Object.assign(new Event('close'), { code: 1006, reason: '' })));
      return socket as unknown as WebSocket;
    };
    stage.client({
      random: () => 1,
      fetch: () => Promise.reject(new Error('down')),
      socketFactory: () => {
        attempts.push(Date.now());
        return refused();
      },
    });
    await stage.eventually(() => attempts.length >= 8, 250);
    const waits = attempts.slice(1).map((at, index) => at - attempts[index]!);
    expect(waits[0]).toBeLessThanOrEqual(1_000);
    expect(Math.max(...waits)).toBeGreaterThan(15_000);
    // Between two socket attempts there may be one over a stream, whose code may have to load: two waits and one patience.
    expect(Math.max(...waits)).toBeLessThanOrEqual(75_000);
  });

  it('takes 60 s without a frame as dead', async () => {
    const client = await stage.online();
    const states: ConnectionState[] = [];
    client.on('connection', (state) => states.push(state));
    stage.neighbour.peers[0]!.message = () => undefined;
    await stage.pass(59_000);
    expect(states).toEqual([]);
    await stage.pass(1_000);
    expect(states).toEqual(['reconnecting']);
    await stage.eventually(() => client.state === 'online');
  });

  it('gives up on a gateway that accepts the socket and says nothing', async () => {
    const answers = stage.neighbour.connect.bind(stage.neighbour);
    const mute = vi.spyOn(stage.neighbour, 'connect').mockImplementationOnce((line) => {
      const peer = answers(line);
      peer.message = () => undefined;
      return peer;
    });
    const client = stage.client();
    await stage.until(() => mute.mock.calls.length === 1);
    await stage.eventually(() => client.state === 'online', 1_000);
    expect(mute).toHaveBeenCalledTimes(2);
  });

  it('reconnects when it was asked to, after the time it was told', async () => {
    const client = await stage.online();
    const states: ConnectionState[] = [];
    client.on('connection', (state) => states.push(state));
    stage.neighbour.peers[0]!.send({ op: 'drain', afterMillis: 3_200 });
    await stage.until(() => client.state === 'draining');
    await stage.pass(3_100);
    expect(stage.neighbour.frames('authenticate')).toHaveLength(1);
    await stage.eventually(() => client.state === 'online');
    expect(states).toEqual(['draining', 'reconnecting', 'online']);
  });

  it('keeps to the drain delay when the close comes first', async () => {
    const client = await stage.online();
    stage.neighbour.peers[0]!.send({ op: 'drain', afterMillis: 3_000 });
    await stage.until(() => client.state === 'draining');
    stage.neighbour.peers[0]!.line.close(1012);
    await stage.until(() => stage.neighbour.peers.length === 0);
    await stage.pass(2_900);
    expect(client.state).toBe('draining');
    await stage.eventually(() => client.state === 'online');
  });

  it.each([1001, 1012, 4408, 4429])('reconnects after close code %i', async (code) => {
    const client = await stage.online();
    stage.neighbour.peers[0]!.line.close(code);
    await stage.until(() => client.state === 'reconnecting');
    await stage.eventually(() => client.state === 'online');
  });

  it.each([
    [4403, 'forbidden'],
    [4409, 'superseded'],
  ])('stays away after close code %i, until it is told to come back', async (code, problemCode) => {
    const client = await stage.online();
    const problems: Problem[] = [];
    client.on('problem', (problem) => problems.push(problem));
    stage.neighbour.peers[0]!.line.close(code);
    await stage.until(() => client.state === 'closed');
    await stage.pass(120_000);
    expect(client.state).toBe('closed');
    expect(problems.map((problem) => problem.code)).toEqual([problemCode]);
    client.reconnectNow();
    await stage.until(() => client.state === 'online');
  });

  it('ignores and counts frames that are malformed or unknown', async () => {
    const client = await stage.online();
    const chat = await stage.reader(client);
    const { line } = stage.neighbour.peers[0]!;
    const unfinished = '{"op":"events","channel":"chat"}';
    const malformed = ['', '{', '[]', '7', '{"op":"surprise"}', unfinished, '{"op":"__proto__"}'];
    for (const text of malformed) line.send(text);
    line.send('{"op":"events","channel":"chat","epoch":"e1","from":1,"to":2,"events":[{"seq":9,"type":"x"}]}');
    stage.neighbour.say('chat', 'still here');
    await stage.until(() => chat.last === 1);
    expect(client.diagnostics().framesIgnored).toBe(malformed.length + 1);
    expect(client.state).toBe('online');
  });

  it('is not harmed by __proto__ in a payload, spelt out or escaped', async () => {
    const client = await stage.online();
    let view: Record<string, unknown> = {};
    client.subscribe('feed', { snapshot: (given) => (view = given as typeof view), events: () => undefined });
    await stage.until(() => stage.neighbour.frames('subscribe').length === 1);
    await stage.settle();
    for (const key of ['__proto__', '\\u005f_proto__']) {
      stage.neighbour.peers[0]!.line.send(
        `{"op":"subscribed","channel":"feed","epoch":"e2","head":1,"recovered":false,"events":[],` +
          `"snapshot":{"seq":1,"view":{"key":${JSON.stringify(key)},"${key}":{"polluted":true}}}}`,
      );
      await stage.until(() => view.key === key);
      expect(Object.keys(view)).toEqual(['key']);
      expect(Object.assign({}, view).polluted).toBeUndefined();
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('lets a listener fail without losing the connection or the other listeners', async () => {
    vi.stubGlobal('reportError', () => undefined);
    const client = await stage.online();
    const fail = () => {
      throw new Error('mine');
    };
    client.subscribe('chat', { snapshot: fail, events: fail });
    const chat = await stage.reader(client);
    stage.neighbour.say('chat', 'one');
    await stage.until(() => chat.last === 1);
    expect(client.state).toBe('online');
  });

  it('measures the round trip and tells it without a word of content', async () => {
    const client = await stage.online();
    await stage.reader(client);
    client.send('chat', 'post-message', { text: 'secret words' });
    await stage.eventually(() => client.diagnostics().roundTripMillis !== undefined, 5_000);
    const told = client.diagnostics();
    expect(told).toMatchObject({ state: 'online', transport: 'socket', pending: 0 });
    expect(told.channels.chat).toMatchObject({ last: 1, head: 1 });
    expect(JSON.stringify(told)).not.toMatch(/secret|ada-1/);
  });

  it('tells of a changed role and changed settings', async () => {
    const client = await stage.online();
    const peer = stage.neighbour.peers[0]!;
    peer.send({ op: 'you', you: { ...client.you!, role: 'moderator', team: true, moderates: true } });
    peer.send({ op: 'session', session: { ...client.session!, name: 'Closing' } });
    await stage.until(() => client.session?.name === 'Closing');
    expect(client.you?.moderates).toBe(true);
  });

  it('follows the browser going offline and online', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    vi.stubGlobal('navigator', { onLine: true });
    const client = await stage.online({ random: () => 0.999 });
    vi.stubGlobal('navigator', { onLine: false });
    page.dispatchEvent(new Event('offline'));
    expect(client.state).toBe('offline');
    vi.stubGlobal('navigator', { onLine: true });
    page.dispatchEvent(new Event('online'));
    await stage.until(() => client.state === 'online');
  });

  it('stays closed once it was closed', async () => {
    const client = await stage.online();
    client.close();
    client.reconnectNow();
    await stage.pass(60_000);
    expect(client.state).toBe('closed');
    await stage.until(() => stage.neighbour.peers.length === 0);
  });
});
