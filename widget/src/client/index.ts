// The headless client: connection, channels, commands, REST. It knows no feature and nothing of a user interface.
export { connect } from './client';
export type * from './types';
export { ProblemError, problemOf } from './problem';
