import { devLogin } from '../../shared/dev-login';

const form = document.querySelector('form')!;
const problem = document.querySelector('.problem')!;
const asked = new URLSearchParams(location.search);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const role = (event.submitter as HTMLButtonElement | null)?.value ?? 'attendee';
  void join(role, String(new FormData(form).get('name') ?? '').trim());
});

const as = asked.get('as');
if (as) void join(as, asked.get('name') ?? '');

async function join(as: string, name: string): Promise<void> {
  busy(true);
  problem.textContent = '';
  try {
    await devLogin(as, name || undefined);
    location.assign(next(as));
  } catch (error) {
    problem.textContent = error instanceof Error ? error.message : String(error);
    busy(false);
  }
}

function busy(value: boolean): void {
  for (const button of form.querySelectorAll('button')) button.disabled = value;
}

/** Where the asking page said, as far as it is of this site; else the place of the role. */
function next(as: string): string {
  const home = as === 'organizer' ? '/organize/' : '/demo/';
  const wanted = new URL(asked.get('next') ?? home, location.origin);
  return wanted.origin === location.origin ? wanted.href : home;
}
