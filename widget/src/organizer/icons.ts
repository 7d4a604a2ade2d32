import type { DrawnIcon } from '../ui/icons';

/** Icons that only organizers load. */
export const plus: DrawnIcon = { path: 'M12 5v14M5 12h14' };
export const search: DrawnIcon = { path: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20' };
export const pencil: DrawnIcon = { path: 'M5 19l.8-4L15.5 5.2l3.3 3.3L9 18.2zM13.5 7.3l3.2 3.2' };
export const link: DrawnIcon = {
  path: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
};
export const outside: DrawnIcon = { path: 'M13 5h6v6M19 5l-8 8M17 14v5H5V7h5', directed: true };
export const calendar: DrawnIcon = { path: 'M4.5 6h15v13.5h-15zM4.5 10h15M8.5 3.5v4M15.5 3.5v4' };
export const people: DrawnIcon = {
  path: 'M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5zM3 19c.4-3.3 2.8-5 6-5s5.6 1.7 6 5M15.5 5.2a3 3 0 0 1 0 6M17.5 14.3c2 .6 3.2 2.2 3.5 4.7',
};
export const list: DrawnIcon = { path: 'M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01' };
export const flag: DrawnIcon = { path: 'M6 20.5V4M6 5h12l-2.5 4L18 13H6', directed: true };
export const play: DrawnIcon = { path: 'M7 4.5v15l12-7.5z', directed: true };
export const upload: DrawnIcon = { path: 'M12 15.5V4.5M7.5 9L12 4.5 16.5 9M4.5 15.5v4h15v-4' };
export const download: DrawnIcon = { path: 'M12 4.5v11M7.5 11l4.5 4.5 4.5-4.5M4.5 15.5v4h15v-4' };
export const picture: DrawnIcon = { path: 'M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9h.01' };
export const room: DrawnIcon = {
  path: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM16 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM2.5 19c.3-3 2.4-4.8 5.5-4.8M21.5 19c-.3-3-2.4-4.8-5.5-4.8M8 19c.4-2.6 1.8-4 4-4s3.6 1.4 4 4',
};
export const broadcast: DrawnIcon = {
  path: 'M12 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM8.2 8.2a5.4 5.4 0 0 0 0 7.6M15.8 8.2a5.4 5.4 0 0 1 0 7.6M5.3 5.3a9.5 9.5 0 0 0 0 13.4M18.7 5.3a9.5 9.5 0 0 1 0 13.4',
};
export const recording: DrawnIcon = { path: 'M3.5 5.5h17v13h-17zM10 9v6l5-3zM3.5 21h17' };
export const browser: DrawnIcon = { path: 'M3.5 4.5h17v15h-17zM3.5 8.5h17M12 11.5v4.5M9.8 13.7L12 11.5l2.2 2.2' };
