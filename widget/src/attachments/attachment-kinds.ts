import type { DrawnIcon } from '../ui/icons';
import type { Attachment } from './attachment-types';

export type AttachmentKind = 'video' | 'document' | 'sheet' | 'slides' | 'image';

const SHEETS = /^(xl|ods|ots|odc|otc|odb)/;
const SLIDES = /^(pp|pot|odp|otp)/;

/** What people call a file of this type. */
export function kindOf({ type, fileType }: Pick<Attachment, 'type' | 'fileType'>): AttachmentKind {
  if (type.startsWith('image/')) return 'image';
  if (type.startsWith('video/') || fileType === 'mxf' || fileType === 'arf' || fileType === 'swf') return 'video';
  if (SHEETS.test(fileType)) return 'sheet';
  return SLIDES.test(fileType) ? 'slides' : 'document';
}

const PAPER = 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5';

export const KIND_ICONS: Record<AttachmentKind, DrawnIcon> = {
  document: { path: `${PAPER}M9 12.5h6M9 16h6` },
  sheet: { path: `${PAPER}M9 12h6.5v5.5H9zM9 14.7h6.5M12.2 12v5.5` },
  slides: { path: 'M3.5 4.5h17M5 4.5v10.5h14V4.5M12 15v5M8.5 20h7M9.5 11.5v-2M12 11.5v-4M14.5 11.5v-3' },
  video: { path: 'M4 5h16v14H4zM10 9v6l5-3z' },
  image: { path: 'M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9h.01' },
};

export const UPLOAD: DrawnIcon = { path: 'M12 15.5V4.5M7.5 9L12 4.5 16.5 9M4.5 15.5v4h15v-4' };
export const DOWNLOAD: DrawnIcon = { path: 'M12 4.5v11M7.5 11l4.5 4.5 4.5-4.5M4.5 15.5v4h15v-4' };
export const PENCIL: DrawnIcon = { path: 'M5 19l.8-4L15.5 5.2l3.3 3.3L9 18.2zM13.5 7.3l3.2 3.2' };
export const INFO: DrawnIcon = { path: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.7h.01' };

/** The type as people write it: PDF, PPTX. */
export function typeName({ fileType }: Pick<Attachment, 'fileType'>): string {
  return fileType.toUpperCase();
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the words of a language, such as 870 kB. */
export function sizeIn(lang: string, bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** step;
  const maximumFractionDigits = step > 1 && value < 100 ? 1 : 0;
  const options = { style: 'unit', unit: UNITS[step], unitDisplay: 'short', maximumFractionDigits } as const;
  return new Intl.NumberFormat(lang, options).format(value);
}
