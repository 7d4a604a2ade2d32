const firstMillis = 500;
const longestMillis = 30_000;

/**
 * Full jitter: random(0, min(30 s, 0.5 s · 2^attempt)), so that many clients spread out.
 * Source: "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
 */
export function fullJitterMillis(attempt: number, random: () => number): number {
  return Math.floor(random() * Math.min(longestMillis, firstMillis * 2 ** Math.min(attempt, 16)));
}
