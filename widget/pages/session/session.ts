import '../../src/panel';
import '../../src/session/ovation-session';
import type { SessionView, You } from '../../src/client';
import type { OvationPlayer } from '../../src/player';
import type { OvationRoom } from '../../src/room';
import { followTheme } from '../shared/theme';
import { loginOrLeave, showWho, tokensOf } from '../shared/dev-login';

const panel = document.querySelector('ovation-panel')!;
const details = document.querySelector('ovation-session')!;
const main = document.querySelector<HTMLElement>('main')!;
const room = document.querySelector<OvationRoom>('ovation-room')!;
const player = document.querySelector<OvationPlayer>('ovation-player')!;
/** Sessions whose picture comes from the room; the others' comes from an address. */
const ROOMS: SessionView['type'][] = ['interactive-room', 'diy-live-webcast'];
let you: You | undefined;
const login = loginOrLeave();
followTheme(room);
followTheme(player);
followTheme(details);
followTheme(panel);
if (login) {
  showWho(login);
  show();
  panel.tokenProvider = tokensOf(login);
  room.tokenProvider = tokensOf(login);
  player.tokenProvider = tokensOf(login);
  details.tokenProvider = tokensOf(login);
  addEventListener('hashchange', show);
}

panel.addEventListener('ovation-session', (event) => {
  const session = (event as CustomEvent<SessionView>).detail;
  details.update(session);
  told(session);
  openStage(session);
});
panel.addEventListener('ovation-you', (event) => {
  you = (event as CustomEvent<You>).detail;
  if ('you' in player) player.you = you;
});
panel.addEventListener('ovation-theme', (event) => {
  const { theme } = (event as CustomEvent<{ theme: string }>).detail;
  for (const element of [details, room, player]) element.setAttribute('theme', theme);
});
for (const button of document.querySelectorAll<HTMLButtonElement>('.views button')) {
  button.addEventListener('click', () => choose(button.value));
}

/** The address says which session, and `/room` behind it that the stage and the panel fill the page. */
function show(): void {
  const [id = '', place] = location.hash.slice(1).split('/');
  if (id === '') return location.replace('../agenda/'); // An address that names no session.
  main.dataset['place'] = place === 'room' ? 'room' : 'page';
  room.hidden = player.hidden = true;
  for (const element of [panel, details, room, player]) element.setAttribute('session-id', decodeURIComponent(id));
}

/** What shows the picture comes when it is known where that comes from; what stands there already hears of changes. */
function openStage(session: SessionView): void {
  const inRoom = ROOMS.includes(session.type);
  room.hidden = !inRoom;
  player.hidden = inRoom;
  if (inRoom) void import('../../src/room').then(() => room.refresh());
  else void import('../../src/player').then(() => {
    player.you = you;
    player.update(session);
  });
}

function choose(what: string): void {
  main.dataset['show'] = what;
  for (const button of document.querySelectorAll<HTMLButtonElement>('.views button')) {
    button.setAttribute('aria-pressed', String(button.value === what));
  }
}

function told({ name }: SessionView): void {
  document.title = `${name} · Ovation`;
  document.querySelector('h1')!.textContent = name;
}
