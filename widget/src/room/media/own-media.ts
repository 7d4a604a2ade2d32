import { signal, type ReadonlySignal } from '@preact/signals';
import type { Sent } from './call';
import { openDevice, type Choice, type DeviceKind } from './devices';

/** One's own microphone and camera: opened when they are wanted, closed (and their light off) when they are not. */
export interface OwnMedia {
  readonly tracks: ReadonlySignal<Sent>;
  /** What could not be opened, and is not wanted any more. */
  readonly refused: ReadonlySignal<DeviceKind | undefined>;
  readonly choice: ReadonlySignal<Choice>;
  /** Opens or closes; true when it is as wanted. */
  want(kind: DeviceKind, on: boolean): Promise<boolean>;
  /** Uses another device from now on. */
  choose(kind: DeviceKind, id: string): Promise<void>;
  /** When nothing is being opened any more. */
  settled(): Promise<unknown>;
  /** Closes everything. */
  release(): void;
}

export function createOwnMedia(): OwnMedia {
  const tracks = signal<Sent>({});
  const refused = signal<DeviceKind>();
  const choice = signal<Choice>({ microphone: '', camera: '' });
  /** Counts what is wanted of each, so that a device that opens too late is closed again. */
  const turns = { microphone: 0, camera: 0 };

  function close(kind: DeviceKind): void {
    turns[kind]++;
    tracks.value[kind]?.stop();
    tracks.value = { ...tracks.value, [kind]: undefined };
  }

  let opening: Promise<unknown> = Promise.resolve();

  async function open(kind: DeviceKind): Promise<boolean> {
    const turn = ++turns[kind];
    try {
      const track = await openDevice(kind, choice.value[kind]);
      if (turn !== turns[kind]) {
        track.stop();
        return false;
      }
      tracks.value[kind]?.stop();
      tracks.value = { ...tracks.value, [kind]: track };
      refused.value = undefined;
      return true;
    } catch {
      refused.value = kind;
      return false;
    }
  }

  return {
    tracks,
    refused,
    choice,
    want: async (kind, on) => {
      if (!on) close(kind);
      else if (!tracks.value[kind]) {
        const opened = open(kind);
        opening = Promise.all([opening, opened]);
        return opened;
      }
      return true;
    },
    choose: async (kind, id) => {
      choice.value = { ...choice.value, [kind]: id };
      if (tracks.value[kind]) await open(kind);
    },
    settled: () => opening,
    release: () => (['microphone', 'camera'] as const).forEach(close),
  };
}
