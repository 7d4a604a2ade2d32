import '../../src/panel';
import '../../src/session/ovation-session';
import type { SessionView } from '../../src/client';
import { imageAddress } from '../../src/event/addresses';
import { followTheme } from '../shared/theme';
import { loginOrLeave, showWho, tokensOf } from '../shared/dev-login';

const panel = document.querySelector('ovation-panel')!;
const details = document.querySelector('ovation-session')!;
const main = document.querySelector<HTMLElement>('main')!;
const poster = document.querySelector<HTMLImageElement>('.poster')!;
const login = loginOrLeave();
followTheme(details);
followTheme(panel);
if (login) {
  showWho(login);
  show();
  panel.tokenProvider = tokensOf(login);
  details.tokenProvider = tokensOf(login);
  addEventListener('hashchange', show);
}

panel.addEventListener('ovation-session', (event) => {
  const session = (event as CustomEvent<SessionView>).detail;
  details.update(session);
  told(session);
});
panel.addEventListener('ovation-theme', (event) =>
  details.setAttribute('theme', (event as CustomEvent<{ theme: string }>).detail.theme),
);
for (const button of document.querySelectorAll<HTMLButtonElement>('.views button')) {
  button.addEventListener('click', () => choose(button.value));
}

/** The address says which session, and `/room` behind it that the stage and the panel fill the page. */
function show(): void {
  const [id = '', place] = location.hash.slice(1).split('/');
  main.dataset['place'] = place === 'room' ? 'room' : 'page';
  for (const element of [panel, details]) element.setAttribute('session-id', decodeURIComponent(id));
}

function choose(what: string): void {
  main.dataset['show'] = what;
  for (const button of document.querySelectorAll<HTMLButtonElement>('.views button')) {
    button.setAttribute('aria-pressed', String(button.value === what));
  }
}

function told({ name, image }: SessionView): void {
  document.title = `${name} · Ovation`;
  document.querySelector('h1')!.textContent = name;
  const address = imageAddress('', image);
  poster.hidden = address === undefined;
  if (address) poster.src = address;
}
