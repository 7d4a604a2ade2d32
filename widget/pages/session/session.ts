import '../../src/panel';
import '../../src/session/ovation-session';
import type { SessionView } from '../../src/client';
import type { OvationRoom } from '../../src/room';
import { imageAddress } from '../../src/event/addresses';
import { followTheme } from '../shared/theme';
import { loginOrLeave, showWho, tokensOf } from '../shared/dev-login';

const panel = document.querySelector('ovation-panel')!;
const details = document.querySelector('ovation-session')!;
const main = document.querySelector<HTMLElement>('main')!;
const poster = document.querySelector<HTMLImageElement>('.poster')!;
const room = document.querySelector<OvationRoom>('ovation-room')!;
/** Sessions whose stage is here; the others' pictures come from elsewhere. */
const ROOMS: SessionView['type'][] = ['interactive-room', 'diy-live-webcast'];
const login = loginOrLeave();
followTheme(room);
followTheme(details);
followTheme(panel);
if (login) {
  showWho(login);
  show();
  panel.tokenProvider = tokensOf(login);
  room.tokenProvider = tokensOf(login);
  details.tokenProvider = tokensOf(login);
  addEventListener('hashchange', show);
}

panel.addEventListener('ovation-session', (event) => {
  const session = (event as CustomEvent<SessionView>).detail;
  details.update(session);
  told(session);
  openRoom(session);
});
panel.addEventListener('ovation-theme', (event) => {
  const { theme } = (event as CustomEvent<{ theme: string }>).detail;
  for (const element of [details, room]) element.setAttribute('theme', theme);
});
for (const button of document.querySelectorAll<HTMLButtonElement>('.views button')) {
  button.addEventListener('click', () => choose(button.value));
}

/** The address says which session, and `/room` behind it that the stage and the panel fill the page. */
function show(): void {
  const [id = '', place] = location.hash.slice(1).split('/');
  main.dataset['place'] = place === 'room' ? 'room' : 'page';
  room.hidden = true;
  for (const element of [panel, details, room]) element.setAttribute('session-id', decodeURIComponent(id));
}

/** The code of the room comes for sessions that have one. */
function openRoom({ type }: SessionView): void {
  const open = ROOMS.includes(type);
  room.hidden = !open;
  document.querySelector<HTMLElement>('.video')!.hidden = open;
  if (open) void import('../../src/room');
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
