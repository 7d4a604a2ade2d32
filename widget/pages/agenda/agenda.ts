import '../../src/agenda';
import { followTheme } from '../shared/theme';
import { loginOrLeave, showWho, tokensOf } from '../shared/dev-login';

const agenda = document.querySelector('ovation-agenda')!;
const event = new URLSearchParams(location.search).get('event');
const login = loginOrLeave();
followTheme(agenda);
if (login) {
  showWho(login);
  if (event) agenda.setAttribute('event', event);
  agenda.tokenProvider = tokensOf(login);
}
