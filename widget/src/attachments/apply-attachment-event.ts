import type { ChannelEvent } from '../client/types';
import type { Attachment, AttachmentsView } from './attachment-types';

/** The view after an event; the twin of the server's folding. An unknown or blanked event changes nothing. */
export function applyAttachmentEvent(view: AttachmentsView, { type, body }: ChannelEvent): AttachmentsView {
  if (body === undefined) return view;
  if (type === 'attachment-added' || type === 'attachment-changed') return withOne(view, body.attachment as Attachment);
  if (type === 'attachment-deleted') return without(view, body.attachment as string);
  return view;
}

function withOne(view: AttachmentsView, attachment: Attachment): AttachmentsView {
  return { attachments: [...without(view, attachment.id).attachments, attachment].sort(oldestFirst) };
}

function without({ attachments }: AttachmentsView, id: string): AttachmentsView {
  return { attachments: attachments.filter((one) => one.id !== id) };
}

// Instants are written without trailing zeros, so their texts do not sort as they do.
function oldestFirst(a: Attachment, b: Attachment): number {
  return Date.parse(a.createdAt) - Date.parse(b.createdAt) || (a.id < b.id ? -1 : 1);
}
