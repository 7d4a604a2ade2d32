import '../../src/report/ovation-report';
import { followTheme } from '../shared/theme';
import { loginOrLeave, showWho, tokensOf } from '../shared/dev-login';

const report = document.querySelector('ovation-report')!;
const login = loginOrLeave();
followTheme(report);
if (login) {
  showWho(login);
  follow();
  addEventListener('hashchange', follow);
  report.tokenProvider = tokensOf(login);
}

/** The address says which session: `/report/#keynote`. */
function follow(): void {
  report.setAttribute('session-id', decodeURIComponent(location.hash.slice(1)) || (login?.session ?? ''));
}
