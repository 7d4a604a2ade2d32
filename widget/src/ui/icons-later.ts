/** Icons of menus and of features that are loaded when wanted; see `icons.tsx`. */
export const laterIcons = {
  copy: 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4',
  trash: 'M4.5 6.5h15M9.5 6.5V4h5v2.5M6.5 6.5l1 13.5h9l1-13.5M10 10.5v6M14 10.5v6',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  up: 'M12 19V5.5M5.5 12L12 5.5l6.5 6.5',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c2.6 2.4 3.6 5.3 3.6 8.5s-1 6.1-3.6 8.5c-2.6-2.4-3.6-5.3-3.6-8.5s1-6.1 3.6-8.5z',
  lock: 'M6 11h12v8.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  hand: 'M4 12h11M11 7.5l4.5 4.5-4.5 4.5M15 4.5h4.5v15H15',
  unpin: 'M9.4 7L9 4h6l-.8 6.2 3.3 2.8v1.5h-2.5M11.5 14.5h-5V13l2.6-2.2M12 14.5v6M4 4l16 16',
  broom: 'M14.5 3.5L11 11M7.5 11.5l7.5 3.5-2 5.5H4.5c2-2 3-5.5 3-9zM8 20.5c.8-1 1.4-2.2 1.6-3.5',
  consent: 'M6.5 3.5h11v17h-11zM9.5 8h5M9.5 11.5h5M9.5 15.2l1.4 1.4 2.8-2.9',
} as const;
