import { newClientId } from './client-id';
import { exchange } from './http';
import { localProblem, ProblemError } from './problem';
import type { Tokens } from './tokens';

/** Authorised REST requests below one session; a refused token is replaced and the request made once more. */
export class Rest {
  constructor(
    private readonly base: string,
    private readonly tokens: Tokens,
    private readonly fetcher: typeof fetch,
  ) {}

  async request<T>(method: string, path: string, body?: object): Promise<T> {
    const headers = method === 'GET' ? undefined : { 'idempotency-key': newClientId() };
    const attempt = (token: string) =>
      exchange(this.fetcher, { method, url: this.base + path, token, body, headers }) as Promise<T>;
    const token = await this.token();
    try {
      return await attempt(token);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 401) throw error;
      this.tokens.reject(token);
      return await attempt(await this.token());
    }
  }

  private token(): Promise<string> {
    return this.tokens.current().catch((error: unknown) => {
      throw new ProblemError(localProblem(401, 'token-missing', 'There is no token', String(error)));
    });
  }
}
