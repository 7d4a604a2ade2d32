import type { SessionView } from '../client/types';

/** How far a countdown still is. */
export interface Countdown {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

const SECOND = 1000;

/** The second of its recording that a session has reached; the same for everybody, whenever they came. */
export function positionAt({ startDate }: Pick<SessionView, 'startDate'>, now: number): number {
  return Math.max(0, (now - Date.parse(startDate)) / SECOND);
}

/** What is left of so many milliseconds; a begun second counts. */
export function countdown(millis: number): Countdown {
  const left = Math.max(0, Math.ceil(millis / SECOND));
  return {
    days: Math.floor(left / 86_400),
    hours: Math.floor(left / 3600) % 24,
    minutes: Math.floor(left / 60) % 60,
    seconds: left % 60,
  };
}

/** What to do about a picture that is so many seconds behind the common moment (ahead of it when negative). */
export type Correction = { seek: true } | { seek: false; rate: number };

const IN_STEP_SECONDS = 0.15;
const NEAR_SECONDS = 0.9;
/** Twice as fast would be heard; a quarter is not minded, and catches up with 0.9 seconds in four. */
const MOST_HASTE = 0.25;

export function correction(behind: number): Correction {
  const off = Math.abs(behind);
  if (off > NEAR_SECONDS) return { seek: true };
  if (off < IN_STEP_SECONDS) return { seek: false, rate: 1 };
  return { seek: false, rate: 1 + Math.sign(behind) * Math.min(MOST_HASTE, off / 2) };
}

/** "1:02:03" or "2:03". */
export function clockWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
