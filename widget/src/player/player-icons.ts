/** Line icons of the player on the 24 px grid. */
export const play = { path: 'M7 4.5v15l12-7.500z' };
export const pause = { path: 'M8.500 5v14M15.500 5v14' };
export const sound = { path: 'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM15.500 9a4.300 4.300 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11' };
export const silence = { path: 'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM16 9.500l5 5M21 9.500l-5 5' };
export const larger = { path: 'M4.500 9V4.500H9M15 4.500h4.500V9M19.500 15v4.500H15M9 19.500H4.500V15' };
export const smaller = { path: 'M9 4.500V9H4.500M19.500 9H15V4.500M15 19.500V15h4.500M4.500 15H9v4.500' };
export const captions = { path: 'M3.500 5.500h17v13h-17zM10.500 10.500a2 2 0 1 0 0 3M16.500 10.500a2 2 0 1 0 0 3' };
