import '../../src/invite/ovation-invite';
import { followTheme } from '../shared/theme';
import { loginOrLeave, showWho, tokensOf } from '../shared/dev-login';

const invite = document.querySelector('ovation-invite')!;
const login = loginOrLeave();
followTheme(invite);
if (login) {
  showWho(login);
  invite.code = location.hash.slice(1);
  invite.tokenProvider = tokensOf(login);
}
