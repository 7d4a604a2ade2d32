import { LinkedText } from '../../../ui/LinkedText';
import type { ContentOf } from './interaction-types';

/** Words of the team to everybody, with a button that leads somewhere if they gave one. */
export function Announcement({ content: { title, text, button } }: { content: ContentOf<'announcement'> }) {
  return (
    <div class="int-body">
      {title && (
        <p class="int-question" dir="auto">
          {title}
        </p>
      )}
      <p class="int-text" dir="auto">
        <LinkedText text={text} />
      </p>
      {button && /^https?:/i.test(button.url) && (
        <a class="button" data-tone="accent" href={button.url} target="_blank" rel="noopener noreferrer">
          {button.label}
        </a>
      )}
    </div>
  );
}
