import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icons';
import type { Attachment } from './attachment-types';
import { KIND_ICONS, kindOf, sizeIn, typeName } from './attachment-kinds';

interface AttachmentRowProps {
  attachment: Attachment;
  lang: string;
  /** What can be done with it, at the end of the row. */
  children: ComponentChildren;
}

/** One file: what kind it is, its title and description, type and size. */
export function AttachmentRow({ attachment, lang, children }: AttachmentRowProps) {
  const kind = kindOf(attachment);
  return (
    <li class="attachment">
      <span class="attachment-icon" data-kind={kind}>
        <Icon name={KIND_ICONS[kind]} />
      </span>
      <div class="attachment-about">
        <p class="attachment-title" dir="auto">
          {attachment.title}
        </p>
        {attachment.description && (
          <p class="attachment-description" dir="auto">
            {attachment.description}
          </p>
        )}
        <p class="attachment-facts">
          {typeName(attachment)} · {sizeIn(lang, attachment.size)}
        </p>
      </div>
      {children}
    </li>
  );
}
