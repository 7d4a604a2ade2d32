// What pages with attachments use. Styles: attachments.css, beside ui.css and overlays.css in the same shadow root.
import { addIcons } from '../ui/icons';
import { laterIcons } from '../ui/icons-later';

addIcons(laterIcons);

export { AttachmentList } from './AttachmentList';
export { AttachmentsEditor } from './AttachmentsEditor';
export { createAttachmentsApi, type AttachmentsApi } from './attachments-api';
export type { Attachment } from './attachment-types';
