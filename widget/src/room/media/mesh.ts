import { signal } from '@preact/signals';
import type { OvationClient, Signalled } from '../../client/types';
import type { OnStage } from '../../features/shared/room-view';
import type { Call, Sent } from './call';

export interface MeshOptions {
  client: Pick<OvationClient, 'on' | 'signal'>;
  /** This tab. */
  peer: string;
  /** Oneself. */
  person(): string | undefined;
  iceServers: RTCIceServer[];
}

interface Peer {
  person: string;
  peer: string;
}

interface Receiving extends Peer {
  connection?: RTCPeerConnection;
  stream: MediaStream;
}

interface Sending extends Peer {
  connection: RTCPeerConnection;
  microphone: RTCRtpSender;
  camera: RTCRtpSender;
}

/** A watcher says so again this often; it ends on the server after a minute. */
const WATCH_MILLIS = 20_000;
const key = ({ person, peer }: Peer) => `${person} ${peer}`;

/**
 * A call from browser to browser. Who watches somebody on the stage tells their tab, is offered what they send, and
 * answers: one connection for each direction, so that nobody ever has two offers under way. What breaks begins again
 * with the next watch.
 */
export function createMesh({ client, peer, person, iceServers }: MeshOptions): Call {
  const streams = signal<ReadonlyMap<string, MediaStream>>(new Map());
  const full = signal(false);
  const receiving = new Map<string, Receiving>();
  const sending = new Map<string, Sending>();
  let tracks: Sent = {};
  /** One signal after the other: a candidate may come while its description is still being taken. */
  let turn: Promise<unknown> = Promise.resolve();

  const tell = (type: string, to: Peer, data?: unknown) =>
    client.signal(type, { to: { person: to.person, peer: to.peer }, data });
  const connect = (to: Peer) => {
    const connection = new RTCPeerConnection({ iceServers });
    connection.onicecandidate = ({ candidate }) => candidate && tell('candidate', to, candidate.toJSON());
    return connection;
  };
  const show = () => (streams.value = new Map([...receiving.values()].map((one) => [one.person, one.stream])));
  // Anew when nothing comes: the other side may believe that it does.
  const watch = (from: Receiving) => tell('watch', from, { anew: !alive(from.connection) });
  const watchAll = () => receiving.forEach(watch);

  function drop(from: Receiving): void {
    from.connection?.close();
    receiving.delete(key(from));
    tell('unwatch', from);
  }

  async function offer(to: Peer, anew: boolean): Promise<void> {
    const known = sending.get(key(to));
    if (known && alive(known.connection) && !anew) return;
    known?.connection.close();
    const connection = connect(to);
    const direction = { direction: 'sendonly' } as const;
    const microphone = connection.addTransceiver(tracks.microphone ?? 'audio', direction).sender;
    const camera = connection.addTransceiver(tracks.camera ?? 'video', direction).sender;
    sending.set(key(to), { ...to, connection, microphone, camera });
    await connection.setLocalDescription();
    tell('offer', to, connection.localDescription?.toJSON());
  }

  async function answer(from: Receiving, description: RTCSessionDescriptionInit): Promise<void> {
    from.connection?.close();
    const connection = (from.connection = connect(from));
    const stream = (from.stream = new MediaStream());
    connection.ontrack = ({ track }) => {
      stream.addTrack(track);
      show();
    };
    connection.onconnectionstatechange = () => connection.connectionState === 'failed' && watch(from);
    await connection.setRemoteDescription(description);
    await connection.setLocalDescription();
    tell('answer', from, connection.localDescription?.toJSON());
  }

  async function take({ type, from, data }: Signalled): Promise<void> {
    const sender = receiving.get(key(from));
    const receiver = sending.get(key(from));
    if (type === 'watch') await offer(from, data?.anew === true);
    else if (type === 'unwatch') stopSending(from);
    else if (type === 'offer' && sender) await answer(sender, data);
    else if (type === 'answer') await receiver?.connection.setRemoteDescription(data);
    else if (type === 'candidate') await candidate(sender?.connection, receiver?.connection, data);
  }

  function stopSending(to: Peer): void {
    sending.get(key(to))?.connection.close();
    sending.delete(key(to));
  }

  const stops = [
    client.on('signal', (told) => (turn = turn.then(() => take(told)).catch(() => undefined))),
    client.on('signal-refused', ({ code }) => {
      if (code === 'room-full') full.value = true;
    }),
    client.on('connection', (state) => state === 'online' && watchAll()),
  ];
  const timer = setInterval(watchAll, WATCH_MILLIS);

  return {
    streams,
    full,
    stage: (people) => {
      const wanted = people.filter((on): on is OnStage & Peer => on.peer !== undefined && on.person !== person());
      const keys = new Set(wanted.map(key));
      [...receiving.values()].filter((from) => !keys.has(key(from))).forEach(drop);
      wanted
        .filter((on) => !receiving.has(key(on)))
        .forEach((on) => {
          const from = { person: on.person, peer: on.peer, stream: new MediaStream() };
          receiving.set(key(from), from);
          watch(from);
        });
      const onStage = people.some((on) => on.person === person() && on.peer === peer);
      if (!onStage) [...sending.values()].forEach(stopSending);
      full.value = full.value && wanted.length > 0;
      show();
    },
    send: (now) => {
      tracks = now;
      sending.forEach(({ microphone, camera }) => {
        void microphone.replaceTrack(now.microphone ?? null);
        void camera.replaceTrack(now.camera ?? null);
      });
    },
    close: () => {
      stops.forEach((stop) => stop());
      clearInterval(timer);
      [...receiving.values()].forEach(drop);
      [...sending.values()].forEach(stopSending);
    },
  };
}

function alive(connection: RTCPeerConnection | undefined): boolean {
  return connection !== undefined && !['failed', 'closed'].includes(connection.connectionState);
}

/** Two people on the stage have a connection in each direction: the candidate is of the one whose description names its part. */
async function candidate(
  first: RTCPeerConnection | undefined,
  second: RTCPeerConnection | undefined,
  data: RTCIceCandidateInit,
): Promise<void> {
  const name = data.usernameFragment;
  for (const connection of [first, second]) {
    const description = connection?.remoteDescription?.sdp;
    if (description && (!name || description.includes(`ice-ufrag:${name}`))) await connection!.addIceCandidate(data);
  }
}
