export type * from './types';
export { ProblemError } from './problem';
