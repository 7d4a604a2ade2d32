import { newClientId } from './client-id';
import { exchange } from './http';
import { localProblem, ProblemError } from './problem';
import type { Tokens } from './tokens';

/** Authorised REST requests below one address; a refused token is replaced and the request made once more. */
export class Rest {
  constructor(
    protected readonly base: string,
    private readonly tokens: Tokens,
    protected readonly fetcher: typeof fetch,
  ) {}

  async request<T>(method: string, path: string, body?: object): Promise<T> {
    const headers = method === 'GET' ? undefined : { 'idempotency-key': newClientId() };
    return this.authorised(
      (token) => exchange(this.fetcher, { method, url: this.base + path, token, body, headers }) as Promise<T>,
    );
  }

  protected async authorised<T>(attempt: (token: string) => Promise<T>): Promise<T> {
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
