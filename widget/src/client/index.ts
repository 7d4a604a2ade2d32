export { connect } from './client';
export type * from './types';
export { ProblemError } from './problem';
