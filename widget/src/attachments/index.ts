// What pages with attachments use. Styles: attachments.css, beside ui.css and overlays.css in the same shadow root.
export { AttachmentList } from './AttachmentList';
export { AttachmentsEditor } from './AttachmentsEditor';
export { createAttachmentsApi, type AttachmentsApi } from './attachments-api';
export type { Attachment } from './attachment-types';
