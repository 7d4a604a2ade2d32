import '../../src/panel';
import { showWho, storedLogin, tokensOf, type DevLogin } from '../shared/dev-login';

const login = storedLogin();
if (login) enter(login);
else location.replace('/dev/login/');

function enter(first: DevLogin): void {
  const panel = document.querySelector('ovation-panel')!;
  panel.addEventListener('ovation-theme', (event) => {
    document.documentElement.dataset['theme'] = (event as CustomEvent<{ theme: string }>).detail.theme;
  });
  panel.addEventListener('ovation-session', (event) =>
    showTitle((event as CustomEvent<{ name: string }>).detail.name),
  );
  panel.addEventListener('ovation-unread', (event) =>
    showUnread((event as CustomEvent<{ tab: string; count: number }>).detail),
  );
  panel.tokenProvider = tokensOf(first);
  panel.setAttribute('session-id', first.session);
  showWho(first);
}

let title = 'Ovation';

function showTitle(text: string): void {
  title = `${text} · Ovation`;
  document.title = title;
  document.querySelector('.title')!.textContent = text;
}

const unread = new Map<string, number>();

function showUnread({ tab, count: news }: { tab: string; count: number }): void {
  unread.set(tab, news);
  const count = [...unread.values()].reduce((sum, one) => sum + one, 0);
  document.title = count > 0 ? `(${count}) ${title}` : title;
}
