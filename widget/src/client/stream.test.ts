import { describe, expect, it } from 'vitest';
import { SseReader } from './sse';
import { Stage } from './testing/stage';

describe('behind a network that blocks WebSockets', () => {
  const stage = new Stage();

  async function streaming() {
    stage.gateway.blocksSockets = true;
    const client = stage.client();
    await stage.eventually(() => client.state === 'online');
    return client;
  }

  it('event streams take over after three attempts', async () => {
    const client = await streaming();
    expect(stage.gateway.upgrades).toBe(3);
    expect(client.diagnostics().transport).toBe('stream');
    const chat = await stage.reader(client);
    stage.neighbour.say('chat', 'one', 'two');
    await stage.until(() => chat.last === 2);
    expect(client.you?.person).toBe('p_ada');
    expect(chat).toMatchObject({ texts: ['one', 'two'], breaches: [] });
  });

  it('a hole is refetched with the position as Last-Event-ID', async () => {
    const chat = await stage.reader(await streaming());
    stage.neighbour.say('chat', 'one');
    await stage.until(() => chat.last === 1);
    stage.neighbour.onDeliver = () => [];
    stage.neighbour.say('chat', 'two');
    stage.neighbour.onDeliver = (frame) => [frame];
    stage.neighbour.say('chat', 'three');
    await stage.until(() => chat.last === 3);
    expect(chat).toMatchObject({ texts: ['one', 'two', 'three'], snapshots: 1, breaches: [] });
    expect(stage.neighbour.frames('subscribe').at(-1)).toMatchObject({ epoch: 'e1', after: 1 });
  });

  it('sends are requests, acknowledged or refused', async () => {
    const client = await streaming();
    const chat = await stage.reader(client);
    expect(await client.send('chat', 'post-message', { text: 'hello' }).done).toMatchObject({ seq: 1 });
    await stage.until(() => chat.last === 1);
    stage.neighbour.onSend = () => ({ type: '/problems/blocked', title: 'Blocked', status: 403, code: 'blocked' });
    const refusal = client.send('chat', 'post-message', { text: 'again' }).done;
    await expect(refusal).rejects.toMatchObject({ problem: { code: 'blocked' } });
  });

  it('a refused token is replaced', async () => {
    stage.gateway.blocksSockets = true;
    stage.neighbour.refuseToken = (token) => (token === 'ada-1' ? 'token-expired' : undefined);
    let asked = 0;
    const client = stage.client({ tokenProvider: () => Promise.resolve(`ada-${++asked}`) });
    await stage.eventually(() => client.state === 'online');
    expect(asked).toBe(2);
  });

  it('a broken stream is picked up where it was', async () => {
    const client = await streaming();
    const chat = await stage.reader(client);
    stage.neighbour.say('chat', 'one');
    await stage.until(() => chat.last === 1);
    await stage.gateway.kill();
    await stage.until(() => client.state === 'reconnecting');
    stage.neighbour.say('chat', 'two');
    await stage.gateway.start();
    await stage.eventually(() => chat.last === 2);
    expect(chat).toMatchObject({ texts: ['one', 'two'], snapshots: 1, breaches: [] });
  });

  it('it goes back to a WebSocket when one passes again', async () => {
    const client = await streaming();
    const chat = await stage.reader(client);
    await stage.pass(61_000);
    expect(client.diagnostics().transport).toBe('stream');
    stage.gateway.blocksSockets = false;
    await stage.eventually(() => client.diagnostics().transport === 'socket' && client.state === 'online', 5_000);
    stage.neighbour.say('chat', 'over the socket');
    await stage.until(() => chat.last === 1);
    expect(chat.breaches).toEqual([]);
  });
});

describe('an event stream', () => {
  it.each([
    ['data: a\n\ndata: b\n\n', ['a', 'b']],
    ['data: a\r\ndata: b\r\n\r\n', ['a\nb']],
    [': comment\n\nid: e1:3\nevent: x\ndata:a\n\n', ['a']],
    ['data: {"a": "b:c"}\n\n', ['{"a": "b:c"}']],
    ['data: unfinished', []],
  ])('%j is read however it is cut', (text, expected) => {
    for (let cut = 0; cut <= text.length; cut++) {
      const found: string[] = [];
      const reader = new SseReader((data) => found.push(data));
      reader.push(text.slice(0, cut));
      reader.push(text.slice(cut));
      expect(found).toEqual(expected);
    }
  });
});
