import type { Person } from '../client/types';

/** A file that a session offers, as the server tells of it. */
export interface Attachment {
  id: string;
  name: string;
  title: string;
  description?: string;
  /** Media type. */
  type: string;
  /** Extension in lower case. */
  fileType: string;
  /** Bytes. */
  size: number;
  createdAt: string;
  createdBy: Person;
}

/** What the channel `attachments` and the list in REST look like. */
export interface AttachmentsView {
  attachments: Attachment[];
}
