import { describe, expect, it } from 'vitest';
import { ProblemError } from './problem';
import { Stage } from './testing/stage';
import type { OvationClient, Problem } from './types';

describe('a send', () => {
  const stage = new Stage();
  const post = (client: OvationClient, text: string) => client.send('chat', 'post-message', { text });
  const sentIds = () => stage.neighbour.frames('send').map((frame) => frame.clientId);
  const sentTexts = () => stage.neighbour.frames('send').map((frame) => (frame.body as { text: string }).text);

  it('is done when it is acknowledged, and comes back as an event', async () => {
    const client = await stage.online();
    const chat = await stage.reader(client);
    const command = post(client, 'hello');
    expect(client.pending('chat')).toEqual([command]);
    const ack = await settled(command.done);
    expect(ack).toMatchObject({ clientId: command.clientId, channel: 'chat', seq: 1, repeated: false });
    expect(command.clientId).toMatch(/^[0-9a-f]{32}$/);
    await stage.until(() => chat.last === 1);
    expect(client.pending('chat')).toEqual([]);
  });

  it('without an answer is repeated after 3 s under the same client id', async () => {
    const client = await stage.online();
    stage.neighbour.onSend = () => 'append-only';
    const command = post(client, 'hello');
    await stage.until(() => sentIds().length === 1);
    stage.neighbour.onSend = () => undefined;
    await stage.pass(2_900);
    expect(sentIds()).toHaveLength(1);
    await stage.pass(200);
    expect(await settled(command.done)).toMatchObject({ seq: 1, repeated: true });
    expect(sentIds()).toEqual([command.clientId, command.clientId]);
    expect(stage.neighbour.log('chat').head).toBe(1);
  });

  it('waits for the one before it, so that a lost one is not overtaken', async () => {
    const client = await stage.online();
    stage.neighbour.onSend = () => 'lose';
    post(client, 'one');
    const second = post(client, 'two');
    await stage.until(() => sentIds().length === 1);
    await stage.settle();
    expect(sentTexts()).toEqual(['one']);
    stage.neighbour.onSend = () => undefined;
    await stage.pass(3_000);
    await settled(second.done);
    expect(stage.neighbour.log('chat').texts()).toEqual(['one', 'two']);
  });

  it('in another channel does not wait', async () => {
    const client = await stage.online();
    stage.neighbour.onSend = (frame) => (frame.channel === 'chat' ? 'lose' : undefined);
    post(client, 'stuck');
    await settled(client.send('interactions', 'vote', { text: 'yes' }).done);
    expect(client.pending('chat')).toHaveLength(1);
  });

  it('made while offline goes out in order after the reconnect', async () => {
    const client = await stage.online();
    await stage.gateway.kill();
    await stage.until(() => client.state === 'reconnecting');
    const commands = ['one', 'two', 'three'].map((text) => post(client, text));
    await stage.gateway.start();
    await stage.eventually(() => client.pending('chat').length === 0);
    await Promise.all(commands.map((command) => command.done));
    expect(stage.neighbour.log('chat').texts()).toEqual(['one', 'two', 'three']);
  });

  it('cut off before its answer is repeated after the reconnect and applied once', async () => {
    const client = await stage.online();
    const chat = await stage.reader(client);
    stage.neighbour.onSend = () => 'append-only';
    const commands = ['one', 'two'].map((text) => post(client, text));
    await stage.until(() => sentIds().length === 1);
    await stage.gateway.kill();
    stage.neighbour.onSend = () => undefined;
    await stage.gateway.start();
    await stage.eventually(() => chat.last === 2);
    expect(await settled(commands[0]!.done)).toMatchObject({ seq: 1, repeated: true });
    await settled(commands[1]!.done);
    expect(chat).toMatchObject({ texts: ['one', 'two'], breaches: [] });
  });

  it('survives a reload, in order, before what is sent after it', async () => {
    const before = await stage.online();
    stage.neighbour.onSend = () => 'lose';
    const lost = ['one', 'two', 'three'].map((text) => post(before, text).clientId);
    await stage.until(() => sentIds().length === 1);
    before.close();
    stage.neighbour.onSend = () => undefined;
    const after = stage.client();
    post(after, 'four');
    await stage.until(() => after.state === 'online');
    await stage.eventually(() => after.pending('chat').length === 0);
    expect(stage.neighbour.log('chat').texts()).toEqual(['one', 'two', 'three', 'four']);
    expect(sentIds().slice(1, 4)).toEqual(lost);
    expect(stage.storage.length).toBe(0);
  });

  it('restored from a reload is listed as pending once we know who we are', async () => {
    const before = await stage.online();
    stage.neighbour.onSend = () => 'lose';
    post(before, 'one');
    before.close();
    const after = stage.client();
    expect(after.pending('chat')).toEqual([]);
    let pendingAtYou: unknown[] = [];
    after.on('you', () => (pendingAtYou = after.pending('chat').map((command) => command.body)));
    await stage.until(() => after.state === 'online');
    expect(pendingAtYou).toEqual([{ text: 'one' }]);
  });

  it('of somebody else in the same tab is not repeated', async () => {
    const ada = await stage.online();
    stage.neighbour.onSend = () => 'lose';
    post(ada, 'of Ada');
    ada.close();
    const bob = await stage.online({ tokenProvider: () => Promise.resolve('bob-1') });
    expect(bob.you?.person).toBe('p_bob');
    expect(bob.pending('chat')).toEqual([]);
  });

  it('that is refused rejects with the problem, and the next one goes', async () => {
    const client = await stage.online();
    const blocked = problem(403, 'blocked');
    stage.neighbour.onSend = (frame) => ((frame.body as { text: string }).text === 'bad' ? blocked : undefined);
    const bad = post(client, 'bad');
    const good = post(client, 'good');
    const error = await settled(bad.done.catch((refusal: unknown) => refusal));
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problem.code).toBe('blocked');
    await settled(good.done);
    expect(client.pending('chat')).toEqual([]);
  });

  const passing = ['too-fast', 'overloaded', 'unavailable'];
  it.each(passing)('answered with %s is repeated by itself, in order', async (code) => {
    const client = await stage.online();
    stage.neighbour.onSend = () => problem(429, code, 1_500);
    const commands = ['one', 'two'].map((text) => post(client, text));
    await stage.until(() => sentIds().length === 1);
    stage.neighbour.onSend = () => undefined;
    await stage.pass(1_400);
    expect(sentTexts()).toEqual(['one']);
    await stage.pass(300);
    await settled(Promise.all(commands.map((command) => command.done)));
    expect(stage.neighbour.log('chat').texts()).toEqual(['one', 'two']);
  });

  it('under a known client id is the same command', async () => {
    const client = await stage.online();
    stage.neighbour.onSend = () => 'lose';
    const first = client.send('chat', 'post-message', { text: 'once' }, 'mine');
    expect(client.send('chat', 'post-message', { text: 'once' }, 'mine')).toBe(first);
    expect(client.pending('chat')).toHaveLength(1);
  });

  it('keeps what it said even when the caller changes the object', async () => {
    const client = await stage.online();
    await stage.gateway.kill();
    const body = { text: 'before' };
    client.send('chat', 'post-message', body);
    body.text = 'after';
    await stage.gateway.start();
    await stage.eventually(() => stage.neighbour.log('chat').head === 1);
    expect(stage.neighbour.log('chat').texts()).toEqual(['before']);
  });

  it('beyond 500 waiting ones is refused with a clear problem', async () => {
    const client = await stage.online();
    await stage.gateway.kill();
    for (let n = 0; n < 500; n++) post(client, `${n}`);
    const refusal = post(client, 'one too many').done.catch((error: ProblemError) => error.problem.code);
    expect(await settled(refusal)).toBe('outbox-full');
    expect(client.pending('chat')).toHaveLength(500);
  });

  it('larger than a frame may be is refused here, for there it would end the connection', async () => {
    const client = await stage.online();
    const refusal = post(client, 'x'.repeat(70_000)).done.catch((error: ProblemError) => error.problem.code);
    expect(await settled(refusal)).toBe('too-long');
    expect(client.state).toBe('online');
  });

  it('that the gateway hung up on as too big is not repeated for ever', async () => {
    const client = await stage.online();
    stage.neighbour.onSend = (_frame, peer) => {
      peer.line.close(1009);
      return 'lose';
    };
    const refusal = post(client, 'poison').done.catch((error: ProblemError) => error.problem.code);
    await stage.until(() => client.state === 'reconnecting');
    expect(await settled(refusal)).toBe('too-long');
    expect(client.pending('chat')).toEqual([]);
  });

  it('that is no JSON is refused and not thrown', async () => {
    const client = await stage.online();
    const circle: { self?: object } = {};
    circle.self = circle;
    const refusal = client.send('chat', 'post-message', circle).done.catch((error: ProblemError) => error.problem.code);
    expect(await settled(refusal)).toBe('invalid');
  });

  it('works without any storage', async () => {
    const forbidden = () => {
      throw new Error('no');
    };
    const full = { getItem: forbidden, setItem: forbidden };
    const client = await stage.online({ storage: full as unknown as Storage });
    await settled(post(client, 'hello').done);
  });

  async function settled<T>(promise: Promise<T>): Promise<T> {
    let isSettled = false;
    promise.then(
      () => (isSettled = true),
      () => (isSettled = true),
    );
    await stage.until(() => isSettled);
    return promise;
  }
});

function problem(status: number, code: string, retryAfterMillis?: number): Problem {
  return { type: `/problems/${code}`, title: code, status, code, retryAfterMillis };
}

