/** What the development login leaves for the demo room. Development only: real pages get tokens from their own server. */
export interface DevLogin {
  token: string;
  session: string;
  user: string;
  as: string;
  name?: string;
}

const KEY = 'ovation:dev-login';

export function storedLogin(): DevLogin | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as DevLogin | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Asks the development gateway for a token and remembers it for this tab. */
export async function devLogin(as: string, name?: string, user?: string): Promise<DevLogin> {
  const response = await fetch('/dev/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as, ...(name && { name }), ...(user && { user }) }),
  });
  if (!response.ok) throw new Error(await refusal(response));
  const granted = (await response.json()) as { token: string; session: string; user: string };
  const login = { ...granted, as, ...(name && { name }) };
  sessionStorage.setItem(KEY, JSON.stringify(login));
  return login;
}

async function refusal(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => ({}))) as { detail?: string; title?: string };
  return problem.detail ?? problem.title ?? `The server answered ${response.status}.`;
}
