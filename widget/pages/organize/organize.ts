import '../../src/organizer';
import { followTheme } from '../shared/theme';
import { loginOrLeave, showWho, tokensOf } from '../shared/dev-login';

const organizer = document.querySelector('ovation-organizer')!;
const login = loginOrLeave();
followTheme(organizer);
if (login) {
  showWho(login);
  const { event, view } = place();
  if (event) organizer.setAttribute('event', event);
  organizer.view = view;
  organizer.tokenProvider = tokensOf(login);
  // The address keeps the place, so that a reload and the back button work.
  organizer.addEventListener('ovation-view', (moved) => {
    const { view, event } = (moved as CustomEvent<{ view: string; event?: string }>).detail;
    const address = `${event ? `?event=${encodeURIComponent(event)}` : location.pathname}#${view}`;
    if (location.hash.slice(1) !== view || place().event !== event) history.pushState(null, '', address);
  });
  addEventListener('popstate', () => (organizer.view = place().view));
}

function place(): { event: string | undefined; view: string } {
  const event = new URLSearchParams(location.search).get('event') ?? undefined;
  return { event, view: location.hash.slice(1) };
}
