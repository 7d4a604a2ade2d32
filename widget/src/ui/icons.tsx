import type { laterIcons } from './icons-later';

/** Line icons on a 24 px grid, drawn for Ovation; one path each. */
const PATHS = {
  chat: 'M4 5.5h16v11H9.5L5 20.2v-3.7H4z',
  question: 'M4 5.5h16v11H9.5L5 20.2v-3.7H4zM9.8 9.2c.2-1.1 1-1.7 2.2-1.7 1.3 0 2.3.8 2.3 1.9 0 1.4-2.1 1.5-2.1 2.9M12.1 14.4h.01',
  feed: 'M4 5h16v5.5H4zM4 14h10M4 18.5h7',
  stage: 'M3.5 5.5h17v10h-17zM8 19.5h8M12 15.5v4',
  expand: 'M14 6l-6 6 6 6',
  collapse: 'M10 6l6 6-6 6',
  more: 'M5 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M11.5 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M18 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M4.5 12L4 4.8 20.5 12 4 19.2zM4.5 12H11',
  reply: 'M9.5 6.5L4 12l5.5 5.5M4.5 12H14c3.5 0 6 2 6 5.5',
  like: 'M7.5 10.5V20H4v-9.5zM7.5 10.5L11 4c1.5 0 2.5 1 2.5 2.5V10h5c1.2 0 2 1 1.8 2.2l-1 6c-.2 1-1 1.8-2 1.8H7.5',
  smile:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8.5 14.2c.8 1.2 2 1.8 3.5 1.8s2.7-.6 3.5-1.8M9 9.7h.01M15 9.7h.01',
  pin: 'M9 4h6l-.8 6.2 3.3 2.8v1.5h-11V13l3.3-2.8zM12 14.5V20.5',
  down: 'M12 5v14M6 13l6 6 6-6',
  chevron: 'M6 9.5l6 6 6-6',
  alert: 'M12 4L2.8 19.5h18.4zM12 10v4.5M12 17h.01',
  offline: 'M4 4l16 16M8.5 15.5a5 5 0 0 1 5.2-1.2M5 12a10 10 0 0 1 4.5-2.6M19 12a10 10 0 0 0-5.5-2.9M12 19h.01',
} as const;

/** One of the icons that everybody loads or that later code adds, or one that its owner brings along. */
export type IconName = keyof typeof PATHS | keyof typeof laterIcons | DrawnIcon;

export interface DrawnIcon {
  path: string;
  /** Mirrored where the line of text runs from right to left. */
  directed?: boolean;
}

const paths: Record<string, string> = { ...PATHS };

/** Code that is loaded when it is wanted brings its icons along. */
export function addIcons(later: Record<string, string>): void {
  Object.assign(paths, later);
}

/** Those that point along the line of text, mirrored where it runs from right to left. */
const DIRECTED: readonly IconName[] = ['expand', 'collapse', 'reply', 'send', 'chat', 'back', 'question'];

/** Decoration: the text or accessible name stands on what carries it. */
export function Icon({ name }: { name: IconName }) {
  const drawn = typeof name === 'object';
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      data-flip={(drawn ? name.directed : DIRECTED.includes(name)) || undefined}
    >
      <path d={drawn ? name.path : paths[name]} />
    </svg>
  );
}
