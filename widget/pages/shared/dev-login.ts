/** What the development login leaves for the pages. Development only: real pages get tokens from their own server. */
export interface DevLogin {
  token: string;
  session: string;
  user: string;
  as: string;
  name?: string;
}

const KEY = 'ovation:dev-login';
const ORGANIZING = ['organizer', 'admin'];

export function storedLogin(): DevLogin | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as DevLogin | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The login of this tab; without one the browser leaves for the login page, which sends it back here. */
export function loginOrLeave(): DevLogin | undefined {
  const login = storedLogin();
  if (!login) location.replace(loginAddress());
  return login;
}

/** The login page, and from there back to where one is now. */
export function loginAddress(): string {
  return `/dev/login/?next=${encodeURIComponent(location.pathname + location.search + location.hash)}`;
}

/** Gives a page's elements the login's token, and a new one when it is refused. */
export function tokensOf(first: DevLogin): (reason: string) => Promise<string> {
  let login = first;
  return async (reason) => {
    if (reason !== 'initial') login = await devLogin(login.as, login.name, login.user);
    return login.token;
  };
}

/** Shows who one is and, to those who organize, the way to the console. */
export function showWho({ as, name }: DevLogin): void {
  const nobody = as.charAt(0).toUpperCase() + as.slice(1);
  document.querySelector('.who-name')!.textContent = name ?? nobody;
  document.querySelector<HTMLElement>('.who')!.hidden = false;
  document.querySelector<HTMLAnchorElement>('.who a')!.href = loginAddress();
  for (const one of document.querySelectorAll<HTMLElement>('[data-for=organizer]')) one.hidden = !ORGANIZING.includes(as);
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
