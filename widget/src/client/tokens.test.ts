import { describe, expect, it } from 'vitest';
import { ProblemError } from './problem';
import { Stage } from './testing/stage';
import type { Problem, TokenReason } from './types';

describe('a token', () => {
  const stage = new Stage();

  /** Gives ada-1, ada-2, … and remembers why it was asked. */
  function provider() {
    const reasons: TokenReason[] = [];
    return { reasons, tokenProvider: (reason: TokenReason) => Promise.resolve(`ada-${reasons.push(reason)}`) };
  }

  it('is renewed on the open connection 60 s before it expires', async () => {
    stage.neighbour.expiresInMillis = 300_000;
    const { reasons, tokenProvider } = provider();
    const client = await stage.online({ tokenProvider });
    await stage.pass(239_000);
    expect(reasons).toEqual(['initial']);
    await stage.pass(1_000);
    await stage.until(() => stage.neighbour.frames('authenticate').length === 2);
    expect(reasons).toEqual(['initial', 'expiring']);
    expect(stage.neighbour.frames('authenticate')[1]!.token).toBe('ada-2');
    expect(client.diagnostics().reconnects).toBe(0);
  });

  it('is renewed by the life it has, whatever the local clock says', async () => {
    stage.neighbour.expiresInMillis = 300_000;
    const { reasons, tokenProvider } = provider();
    const anHourAhead = () => Date.now() + 3_600_000;
    await stage.online({ tokenProvider, now: anHourAhead });
    await stage.pass(239_000);
    expect(reasons).toEqual(['initial']);
    await stage.pass(1_000);
    expect(reasons).toEqual(['initial', 'expiring']);
  });

  it('with years to live is not renewed at once', async () => {
    stage.neighbour.expiresInMillis = 3 * 365 * 86_400_000;
    const { reasons, tokenProvider } = provider();
    await stage.online({ tokenProvider });
    await stage.pass(10_000);
    expect(reasons).toEqual(['initial']);
  });

  it('that the provider cannot renew is asked for again while the connection stays', async () => {
    stage.neighbour.expiresInMillis = 300_000;
    let asked = 0;
    const tokenProvider = () => (++asked === 2 ? Promise.reject(new Error('busy')) : Promise.resolve(`ada-${asked}`));
    const client = await stage.online({ tokenProvider });
    await stage.pass(240_000);
    expect(asked).toBe(2);
    await stage.eventually(() => stage.neighbour.frames('authenticate').length === 2, 1_000);
    expect(client.diagnostics().reconnects).toBe(0);
  });

  it('that was refused is replaced', async () => {
    stage.neighbour.refuseToken = (token) => (token === 'ada-1' ? 'token-revoked' : undefined);
    const { reasons, tokenProvider } = provider();
    const client = stage.client({ tokenProvider });
    await stage.eventually(() => client.state === 'online');
    expect(reasons).toEqual(['initial', 'rejected']);
  });

  it('revoked in the middle is replaced too', async () => {
    const { reasons, tokenProvider } = provider();
    const client = await stage.online({ tokenProvider });
    stage.neighbour.peers[0]!.line.close(4401, 'token-revoked');
    await stage.until(() => client.state === 'reconnecting');
    await stage.eventually(() => client.state === 'online');
    expect(reasons).toEqual(['initial', 'rejected']);
  });

  it('refused three times more ends in token-error, out of which a person may try again', async () => {
    stage.neighbour.refuseToken = () => 'token-unknown-account';
    const { reasons, tokenProvider } = provider();
    const client = stage.client({ tokenProvider });
    const problems: Problem[] = [];
    client.on('token-error', (problem) => problems.push(problem));
    await stage.eventually(() => client.state === 'token-error');
    expect(reasons).toEqual(['initial', 'rejected', 'rejected', 'rejected']);
    expect(problems.map((problem) => problem.code)).toEqual(['token-unknown-account']);
    await stage.pass(600_000);
    expect(reasons).toHaveLength(4);
    stage.neighbour.refuseToken = () => undefined;
    client.reconnectNow();
    await stage.eventually(() => client.state === 'online');
  });

  it('that never comes ends in token-error and not in silence', async () => {
    const client = stage.client({ tokenProvider: () => new Promise(() => undefined) });
    await stage.eventually(() => client.state === 'token-error', 10_000);
  });

  it('is kept over an ordinary reconnect', async () => {
    const { reasons, tokenProvider } = provider();
    const client = await stage.online({ tokenProvider });
    stage.neighbour.peers[0]!.line.close(1012);
    await stage.until(() => client.state === 'reconnecting');
    await stage.eventually(() => client.state === 'online');
    expect(reasons).toEqual(['initial']);
  });

  it('refused by a REST request is replaced and the request made once more', async () => {
    const { reasons, tokenProvider } = provider();
    const client = await stage.online({ tokenProvider });
    stage.neighbour.refuseToken = (token) => (token === 'ada-1' ? 'token-expired' : undefined);
    const answer = client.request<{ hello: string }>('POST', '/echo', { hello: 'world' });
    expect(await answer).toEqual({ hello: 'world' });
    expect(reasons).toEqual(['initial', 'rejected']);
  });

  it('asked for by several at once is fetched once', async () => {
    const { reasons, tokenProvider } = provider();
    const client = stage.client({ tokenProvider });
    await Promise.all(['/echo', '/echo', '/echo'].map((path) => client.request('POST', path, {})));
    expect(reasons).toEqual(['initial']);
  });
});

describe('a request', () => {
  const stage = new Stage();

  it('rejects with the problem the gateway answered', async () => {
    const client = await stage.online();
    const error = await client.request('GET', '/nowhere').catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problem).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('rejects with unavailable when the gateway cannot be reached', async () => {
    const client = await stage.online();
    await stage.gateway.kill();
    const error = await client.request('GET', '/echo').catch((refusal: unknown) => refusal);
    expect((error as ProblemError).problem).toMatchObject({ status: 503, code: 'unavailable' });
  });
});
