import { describe, expect, it } from 'vitest';
import type { ServerFrame } from './frames';
import { Fold } from './testing/fold';
import { Stage } from './testing/stage';
import type { Problem } from './types';

const nothing: ServerFrame[] = [];

describe('a channel', () => {
  const stage = new Stage();

  it('starts from a snapshot folded with the events after it', async () => {
    stage.neighbour.say('chat', 'one', 'two', 'three', 'four');
    const chat = await stage.reader(await stage.online());
    expect(chat).toMatchObject({ texts: ['one', 'two', 'three', 'four'], last: 4, newestHead: 4, breaches: [] });
    expect(stage.neighbour.frames('subscribe')).toEqual([{ op: 'subscribe', channel: 'chat' }]);
  });

  it('follows contiguous events', async () => {
    const chat = await stage.reader(await stage.online());
    stage.neighbour.say('chat', 'one', 'two');
    stage.neighbour.say('chat', 'three');
    await stage.until(() => chat.last === 3);
    expect(chat).toMatchObject({ texts: ['one', 'two', 'three'], snapshots: 1, breaches: [] });
    expect(stage.neighbour.frames('subscribe')).toHaveLength(1);
  });

  it('drops what overlaps', async () => {
    const chat = await stage.reader(await stage.online());
    stage.neighbour.say('chat', 'one', 'two');
    stage.neighbour.publish('chat', 1, 2);
    stage.neighbour.log('chat').append('p_other', 'x', 'post-message', { text: 'three' });
    stage.neighbour.publish('chat', 2, 3);
    await stage.until(() => chat.last === 3);
    expect(chat).toMatchObject({ texts: ['one', 'two', 'three'], breaches: [] });
    expect(stage.neighbour.frames('subscribe')).toHaveLength(1);
  });

  it('goes on over events that are not for us', async () => {
    const chat = await stage.reader(await stage.online());
    stage.neighbour.onDeliver = (frame) => [{ ...frame, events: [] }];
    stage.neighbour.say('chat', 'for the team');
    stage.neighbour.onDeliver = (frame) => [frame];
    stage.neighbour.say('chat', 'two');
    await stage.until(() => chat.texts.length === 1);
    expect(chat.texts).toEqual(['two']);
    expect(stage.neighbour.frames('subscribe')).toHaveLength(1);
  });

  it('refetches a hole from where it was', async () => {
    const chat = await stage.reader(await stage.online());
    stage.neighbour.say('chat', 'one');
    stage.neighbour.onDeliver = () => nothing;
    stage.neighbour.say('chat', 'two');
    stage.neighbour.onDeliver = (frame) => [frame];
    stage.neighbour.say('chat', 'three');
    await stage.until(() => chat.last === 3);
    expect(chat).toMatchObject({ texts: ['one', 'two', 'three'], snapshots: 1, breaches: [] });
    expect(stage.neighbour.frames('subscribe')[1]).toEqual({ op: 'subscribe', channel: 'chat', epoch: 'e1', after: 1 });
  });

  it('starts over when too much was missed to recover', async () => {
    const chat = await stage.reader(await stage.online());
    stage.neighbour.recoveryLimit = 2;
    stage.neighbour.onDeliver = () => nothing;
    stage.neighbour.say('chat', 'one', 'two', 'three', 'four');
    stage.neighbour.onDeliver = (frame) => [frame];
    stage.neighbour.say('chat', 'five');
    await stage.until(() => chat.last === 5);
    expect(chat).toMatchObject({ texts: ['one', 'two', 'three', 'four', 'five'], snapshots: 2, breaches: [] });
  });

  it('starts over under a new epoch', async () => {
    stage.neighbour.say('chat', 'old one', 'old two');
    const chat = await stage.reader(await stage.online());
    stage.neighbour.replaceLog('chat', 'e2');
    stage.neighbour.say('chat', 'new');
    await stage.until(() => chat.texts[0] === 'new');
    expect(chat).toMatchObject({ texts: ['new'], last: 1, snapshots: 2, breaches: [] });
  });

  it('refetches after a lag', async () => {
    const chat = await stage.reader(await stage.online());
    stage.neighbour.onDeliver = (frame) => [{ op: 'lag', channel: 'chat', head: frame.to }];
    stage.neighbour.say('chat', 'one', 'two');
    await stage.until(() => chat.last === 2);
    expect(chat).toMatchObject({ texts: ['one', 'two'], breaches: [] });
  });

  it('sees by the head that the newest event was lost', async () => {
    const chat = await stage.reader(await stage.online());
    stage.neighbour.onDeliver = () => nothing;
    stage.neighbour.say('chat', 'lost');
    stage.neighbour.peers[0]!.heads();
    await stage.until(() => chat.newestHead === 1);
    await stage.pass(1_900);
    expect(chat.last).toBe(0);
    await stage.pass(200);
    await stage.until(() => chat.last === 1);
    expect(chat.texts).toEqual(['lost']);
  });

  it('does not refetch for a head whose events are just on their way', async () => {
    const chat = await stage.reader(await stage.online());
    const late = stage.neighbour.onDeliver;
    stage.neighbour.onDeliver = () => nothing;
    stage.neighbour.say('chat', 'one');
    stage.neighbour.peers[0]!.heads();
    await stage.until(() => chat.newestHead === 1);
    stage.neighbour.onDeliver = late;
    stage.neighbour.publish('chat', 1, 1);
    await stage.until(() => chat.last === 1);
    await stage.pass(5_000);
    expect(stage.neighbour.frames('subscribe')).toHaveLength(1);
  });

  it('asks again when a subscribe stays without an answer', async () => {
    stage.neighbour.onSubscribe = () => 'lose';
    const client = await stage.online();
    const chat = new Fold();
    client.subscribe('chat', chat);
    await stage.until(() => stage.neighbour.frames('subscribe').length === 1);
    stage.neighbour.onSubscribe = () => undefined;
    await stage.pass(10_000);
    await stage.until(() => chat.snapshots === 1);
  });

  it('asks again by itself while the gateway is overloaded', async () => {
    stage.neighbour.onSubscribe = () => problem(503, 'overloaded', 1_500);
    const client = await stage.online();
    const chat = new Fold();
    client.subscribe('chat', chat);
    await stage.until(() => stage.neighbour.frames('subscribe').length === 1);
    stage.neighbour.onSubscribe = () => undefined;
    await stage.pass(1_400);
    expect(chat.snapshots).toBe(0);
    await stage.eventually(() => chat.snapshots === 1);
    expect(chat.problems).toEqual([]);
  });

  it('tells a refusal and tries again once the session has changed', async () => {
    stage.neighbour.onSubscribe = () => problem(403, 'module-off');
    const client = await stage.online();
    const chat = new Fold();
    client.subscribe('chat', chat);
    await stage.until(() => chat.problems.length === 1);
    await stage.pass(60_000 - 1);
    stage.neighbour.onSubscribe = () => undefined;
    stage.neighbour.peers[0]!.send({ op: 'session', session: client.session! });
    await stage.until(() => chat.snapshots === 1);
    expect(chat.problems).toEqual(['module-off']);
    expect(stage.neighbour.frames('subscribe')).toHaveLength(2);
  });

  it('takes a fresh view that it did not ask for, as another role gets one', async () => {
    stage.neighbour.say('chat', 'one', 'two');
    const chat = await stage.reader(await stage.online());
    const snapshot = { seq: 2, view: { texts: ['one', 'two', 'for the team'] } };
    const fresh = { op: 'subscribed', channel: 'chat', epoch: 'e1', head: 2, recovered: false, snapshot, events: [] };
    stage.neighbour.peers[0]!.send(fresh as ServerFrame);
    await stage.until(() => chat.snapshots === 2);
    stage.neighbour.say('chat', 'three');
    await stage.until(() => chat.last === 3);
    expect(chat).toMatchObject({ texts: ['one', 'two', 'for the team', 'three'], breaches: [] });
    expect(stage.neighbour.frames('subscribe')).toHaveLength(1);
  });

  it('gives a second listener a snapshot of its own', async () => {
    stage.neighbour.say('chat', 'one', 'two');
    const client = await stage.online();
    const first = await stage.reader(client);
    const second = await stage.reader(client);
    stage.neighbour.say('chat', 'three');
    await stage.until(() => first.last === 3 && second.last === 3);
    expect(second).toMatchObject({ texts: ['one', 'two', 'three'], breaches: [] });
    expect(first).toMatchObject({ texts: ['one', 'two', 'three'], breaches: [] });
  });

  it('is left when the last listener goes', async () => {
    const client = await stage.online();
    const chat = new Fold();
    const leave = client.subscribe('chat', chat);
    await stage.until(() => chat.snapshots === 1);
    leave();
    leave();
    await stage.until(() => stage.neighbour.frames('unsubscribe').length === 1);
    stage.neighbour.say('chat', 'unheard');
    await stage.settle();
    expect(chat.texts).toEqual([]);
    expect(client.diagnostics().channels).toEqual({});
  });

  it('asks a gateway that keeps leaving holes ever more slowly', async () => {
    stage.neighbour.recoveryLimit = -1;
    const chat = await stage.reader(await stage.online());
    stage.neighbour.onDeliver = (frame) => [{ ...frame, from: frame.to + 5, to: frame.to + 5, events: [] }];
    for (let round = 0; round < 50; round++) {
      stage.neighbour.say('chat', `${round}`);
      await stage.settle();
    }
    expect(stage.neighbour.frames('subscribe').length).toBeLessThan(5);
    stage.neighbour.onDeliver = (frame) => [frame];
    await stage.eventually(() => chat.last === 50);
    expect(chat.breaches).toEqual([]);
  });
});

function problem(status: number, code: string, retryAfterMillis?: number): Problem {
  return { type: `/problems/${code}`, title: code, status, code, retryAfterMillis };
}
