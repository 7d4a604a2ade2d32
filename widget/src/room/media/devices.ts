/** Which of one's microphones and cameras are used; an empty id is the browser's choice. */
export interface Choice {
  microphone: string;
  camera: string;
}

export type DeviceKind = 'microphone' | 'camera';

const PICTURE = { width: { ideal: 960 }, height: { ideal: 540 }, frameRate: { max: 24 } };

/** A track of one device. Rejects when there is none, or when the person or the page does not allow it. */
export async function openDevice(kind: DeviceKind, id: string): Promise<MediaStreamTrack> {
  const exact = id ? { deviceId: { exact: id } } : {};
  const wanted =
    kind === 'microphone' ? { audio: { ...exact, echoCancellation: true } } : { video: { ...exact, ...PICTURE } };
  const media = navigator.mediaDevices as MediaDevices | undefined;
  if (!media) throw new Error('no devices outside of secure pages');
  const [track] = (await media.getUserMedia(wanted)).getTracks();
  if (!track) throw new Error(`no ${kind}`);
  return track;
}

/** All devices of a kind; they have names once one of them was allowed. */
export async function listDevices(kind: DeviceKind): Promise<MediaDeviceInfo[]> {
  const wanted = kind === 'microphone' ? 'audioinput' : 'videoinput';
  const all = (await navigator.mediaDevices?.enumerateDevices?.()) ?? [];
  return all.filter((device) => device.kind === wanted && device.deviceId !== '');
}
