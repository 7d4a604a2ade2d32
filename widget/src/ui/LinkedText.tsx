import { signal } from '@preact/signals';
import { lazily } from './lazily';
import type { LinksProps } from './Links';

const loadLinks = lazily(() => import('./Links'));
const arrived = signal<typeof import('./Links')>();

/** What every link has, and most messages have not. */
const MAY_HAVE_LINKS = /:\/\/|www\.|@/i;

/** User text with its links clickable, plain until the code for links has come; most rooms never need it. */
export function LinkedText({ text, tabIndex }: LinksProps) {
  if (!MAY_HAVE_LINKS.test(text)) return <>{text}</>;
  const late = arrived.value;
  if (late) return <late.Links text={text} tabIndex={tabIndex} />;
  loadLinks().then(
    (links) => (arrived.value = links),
    () => undefined,
  );
  return <>{text}</>;
}
