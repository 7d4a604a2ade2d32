import type { Rest } from '../client/rest';

const ASKED = 3;

/**
 * How far the server's clock is before ours, milliseconds. Of some answers the one that was under way shortest counts,
 * and is taken to have been written half way (as in NTP, RFC 5905 §8). Rejects when there is no answer.
 */
export async function clockOffset(rest: Pick<Rest, 'request'>, local = () => Date.now()): Promise<number> {
  let best = { trip: Infinity, offset: 0 };
  for (let i = 0; i < ASKED; i++) {
    const asked = local();
    const { serverTime } = await rest.request<{ serverTime: string }>('GET', '/info');
    const trip = local() - asked;
    if (trip < best.trip) best = { trip, offset: Date.parse(serverTime) - asked - trip / 2 };
  }
  return best.offset;
}
