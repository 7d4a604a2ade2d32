/** How many avatar colours `ui.css` defines (`[data-hue="0"]` and up). */
export const HUES = 8;

/** The same person has the same colour everywhere, from the id alone (FNV-1a). */
export function hueOf(person: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < person.length; i++) hash = Math.imul(hash ^ person.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % HUES;
}

/** One or two letters for the avatar: first and last word, whole characters only. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = words[0];
  if (!first) return '?';
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => (word ? ([...word][0] ?? '') : ''))
    .join('')
    .toLocaleUpperCase();
}
