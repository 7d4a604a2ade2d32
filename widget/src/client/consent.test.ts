import { describe, expect, it } from 'vitest';
import { Stage } from './testing/stage';

const needed = {
  type: '/problems/consent-needed',
  title: 'Accept the text of this session first.',
  status: 403,
  code: 'consent-needed',
};

describe('a session with a text to accept', () => {
  const stage = new Stage();

  /** A gateway whose REST takes the acceptance, or says that another text is current. */
  function rest(asked: { method: string; path: string; body: unknown }[], status = 200): typeof fetch {
    return (url, init) => {
      asked.push({ method: init!.method!, path: new URL(String(url)).pathname, body: JSON.parse(String(init!.body)) });
      if (status === 200) stage.neighbour.consentNeeded = false;
      const changed = { ...needed, status, code: 'consent-changed' };
      return Promise.resolve(new Response(JSON.stringify(status === 200 ? {} : changed), { status }));
    };
  }

  it('asks nothing of the gateway until it is accepted, and then goes on without a reconnect', async () => {
    stage.neighbour.consentNeeded = true;
    const asked: { method: string; path: string; body: unknown }[] = [];
    const client = await stage.online({ fetch: rest(asked) });
    const told: boolean[] = [];
    client.on('consent-needed', (value) => told.push(value));
    const chat = { texts: [] as string[] };
    client.subscribe('chat', { snapshot: () => chat.texts.push('snapshot'), events: () => undefined });
    const sent = client.send('chat', 'post-message', { text: 'patient' });
    await stage.settle();
    expect(client.consentNeeded).toBe(true);
    expect(stage.neighbour.frames('subscribe')).toEqual([]);
    expect(stage.neighbour.frames('send')).toEqual([]);

    await client.acceptConsent('v1');
    await stage.until(() => chat.texts.length === 1);
    await sent.done;
    expect(asked).toEqual([{ method: 'POST', path: '/api/v1/sessions/demo/consent', body: { version: 'v1' } }]);
    expect(told).toEqual([false]);
    expect(client.diagnostics().reconnects).toBe(0);
  });

  it('holds everything back again when another text comes', async () => {
    const client = await stage.online();
    const chat = await stage.reader(client);
    stage.neighbour.consentNeeded = true;
    const [peer] = stage.neighbour.peers;
    peer!.send({ op: 'you', you: peer!.you() });
    await stage.until(() => client.consentNeeded);
    void client.send('chat', 'post-message', { text: 'later' });
    await stage.settle();
    expect(stage.neighbour.frames('send')).toEqual([]);

    stage.neighbour.consentNeeded = false;
    peer!.send({ op: 'you', you: peer!.you() });
    await stage.until(() => chat.texts.includes('later'));
    expect(chat.breaches).toEqual([]);
  });

  it('is learnt from a refusal too', async () => {
    stage.neighbour.onSubscribe = () => needed;
    const client = await stage.online();
    const problems: string[] = [];
    client.subscribe('chat', {
      snapshot: () => undefined,
      events: () => undefined,
      problem: ({ code }) => problems.push(code),
    });
    await stage.until(() => client.consentNeeded);
    expect(problems).toEqual([]);
  });

  it('says when the text was another one, and learns the new one', async () => {
    stage.neighbour.consentNeeded = true;
    const client = await stage.online({ fetch: rest([], 409) });
    await expect(client.acceptConsent('old')).rejects.toMatchObject({ problem: { code: 'consent-changed' } });
    await stage.until(() => stage.neighbour.frames('authenticate').length === 2);
    expect(client.consentNeeded).toBe(true);
  });

  it('keeps requests beside the session below the API', async () => {
    const asked: { method: string; path: string; body: unknown }[] = [];
    const client = await stage.online({ fetch: rest(asked) });
    await client.requestAbsolute('PATCH', '/me/settings', { toasts: false });
    expect(asked[0]).toMatchObject({ method: 'PATCH', path: '/api/v1/me/settings' });
    await expect(client.requestAbsolute('GET', 'me')).rejects.toMatchObject({ problem: { code: 'invalid' } });
  });
});
