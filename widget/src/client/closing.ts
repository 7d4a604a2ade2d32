import { localProblem } from './problem';
import type { Problem } from './types';

/** What a close code means for the connection: try again, get another token first, or stay away. */
export type AfterClose =
  | { do: 'reconnect'; atLeastMillis: number; tooBig?: Problem }
  | { do: 'new-token'; problem: Problem }
  | { do: 'stop'; problem: Problem };

export function afterClose(code: number, reason: string): AfterClose {
  switch (code) {
    case 4401:
      return { do: 'new-token', problem: tokenProblem(reason) };
    case 4403:
      return { do: 'stop', problem: localProblem(403, 'forbidden', 'This session is not open to you here', reason) };
    case 4409:
      return { do: 'stop', problem: localProblem(409, 'superseded', 'A newer connection took over', reason) };
    case 4429:
      return { do: 'reconnect', atLeastMillis: 5_000 };
    case 1009:
      return { do: 'reconnect', atLeastMillis: 0, tooBig: localProblem(413, 'too-long', 'The command is too long') };
    case 1002:
    case 1003:
    case 1007:
      return { do: 'reconnect', atLeastMillis: 1_000 };
    default:
      return { do: 'reconnect', atLeastMillis: 0 };
  }
}

function tokenProblem(reason: string): Problem {
  const code = reason.startsWith('token-') ? reason : 'token-expired';
  return localProblem(401, code, 'The gateway refused the token');
}
