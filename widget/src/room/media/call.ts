import type { ReadonlySignal } from '@preact/signals';
import type { OnStage } from '../../features/shared/room-view';

/** What one sends: tracks that are missing are not sent. */
export interface Sent {
  microphone?: MediaStreamTrack;
  camera?: MediaStreamTrack;
}

/**
 * Sound and picture of a stage. The mesh goes from browser to browser; a media server (SFU) is another one of these,
 * and nothing else in the room knows which it is.
 */
export interface Call {
  /** What is received from each person on the stage, by person. */
  readonly streams: ReadonlySignal<ReadonlyMap<string, MediaStream>>;
  /** Whether it cannot be received because as many receive it as can. */
  readonly full: ReadonlySignal<boolean>;
  /** Who is on the stage now: receives them, and lets go of who left. */
  stage(people: readonly OnStage[]): void;
  /** Sends this from now on; tracks are exchanged without a break. */
  send(tracks: Sent): void;
  close(): void;
}
