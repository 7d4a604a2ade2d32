import { hueOf, initialsOf } from './person-look';

/** A coloured disc with initials. Decoration: the name stands beside it. */
export function Avatar({ person, name }: { person: string; name: string }) {
  return (
    <span class="avatar" data-hue={hueOf(person)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
