/** Line icons of the stage on the 24 px grid. */
export const microphone = { path: 'M12 3.5a2.8 2.8 0 0 0-2.8 2.8v5a2.8 2.8 0 0 0 5.6 0v-5A2.8 2.8 0 0 0 12 3.5zM6 11a6 6 0 0 0 12 0M12 17v3.5' };
export const muted = {
  path: 'M4 4l16 16M9.2 9.2v2.1a2.8 2.8 0 0 0 4.6 2.1M14.8 11V6.3a2.8 2.8 0 0 0-5.3-1.2M6 11a6 6 0 0 0 9.4 4.9M18 11a6 6 0 0 1-.4 2.2M12 17v3.5',
};
export const camera = { path: 'M3.5 7h11v10h-11zM14.5 10.5l6-3v9l-6-3' };
export const noCamera = { path: 'M4 4l16 16M8 7h6.5v6.5M14.5 10.5l6-3v9l-3.5-1.8M3.5 7.5V17h10.5' };
export const hand = {
  path: 'M7.5 12.5V7a1.3 1.3 0 0 1 2.6 0V5a1.3 1.3 0 0 1 2.6 0v1a1.3 1.3 0 0 1 2.6 0v2a1.3 1.3 0 0 1 2.6 0v6.5a6 6 0 0 1-6 6c-2.6 0-4-1.2-5.2-3.4l-2.2-4a1.3 1.3 0 0 1 2.2-1.4zM10.1 7v4.5M12.7 6v5.5M15.3 7.500v4',
};
export const leave = { path: 'M10 4.500H5v15h5M14 8l4 4-4 4M18 12H9.500' };
