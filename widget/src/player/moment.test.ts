import { describe, expect, it } from 'vitest';
import { clockOffset } from './server-clock';
import { clockWords, correction, countdown, positionAt } from './moment';

const startDate = '2026-11-20T12:00:00Z';
const START = Date.parse(startDate);

describe('the common moment', () => {
  it('is what the clock says, whenever somebody came', () => {
    expect(positionAt({ startDate }, START + 90_500)).toBe(90.5);
    expect(positionAt({ startDate }, START - 1)).toBe(0);
  });

  it('is caught up with quietly when it is near, and by a jump when it is far', () => {
    expect(correction(0.1)).toEqual({ seek: false, rate: 1 });
    expect(correction(0.4)).toEqual({ seek: false, rate: 1.2 });
    expect(correction(0.8)).toEqual({ seek: false, rate: 1.25 });
    expect(correction(-0.4)).toEqual({ seek: false, rate: 0.8 });
    expect(correction(1)).toEqual({ seek: true });
    expect(correction(-30)).toEqual({ seek: true });
  });

  it('counts down to the second, and never below nothing', () => {
    expect(countdown(93_784_000)).toEqual({ days: 1, hours: 2, minutes: 3, seconds: 4 });
    expect(countdown(1)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 1 });
    expect(countdown(-5)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 0 });
  });

  it('is told in hours only when there are some', () => {
    expect(clockWords(3_723.9)).toBe('1:02:03');
    expect(clockWords(123)).toBe('2:03');
    expect(clockWords(7)).toBe('0:07');
  });
});

describe("the server's clock", () => {
  it('is taken from the answer that was under way shortest', async () => {
    let local = 0;
    const trips = [400, 40, 900];
    const request = <T>() => {
      local += trips.shift()!;
      // The server's clock is 5 seconds ahead; on the long ways the answer is old when it comes.
      return Promise.resolve({ serverTime: new Date(local + 5_000 - 20).toISOString() } as T);
    };
    expect(await clockOffset({ request }, () => local)).toBe(5_000);
  });
});
