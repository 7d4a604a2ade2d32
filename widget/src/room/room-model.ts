import { batch, computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import { connect, problemOf, type ChannelEvent, type ConnectionState, type OvationClient, type Problem, type You } from '../client';
import { newClientId } from '../client/client-id';
import type { Surroundings } from '../element/ovation-element';
import { applyRoomEvents, roomView, type OnStage, type RoomView } from '../features/shared/room-view';
import { createStageApi, type StageApi } from '../features/shared/stage-api';
import type { Call } from './media/call';
import { createMesh } from './media/mesh';
import { createOwnMedia, type OwnMedia } from './media/own-media';
import type { RoomText } from './room-text';

/** How one comes into the room, as the server says. */
export interface RoomAccess {
  mayJoin: boolean;
  /** False for attendees where the team alone is on the stage. */
  mayRaiseHand: boolean;
  iceServers: RTCIceServer[];
  people: number;
  viewers: number;
}

/** What stands in front of the room. */
export type Front =
  | { kind: 'devices'; because: 'invited' | 'promoted' | 'own'; by?: string }
  | { kind: 'unmute'; by: string }
  | { kind: 'end' }
  | { kind: 'ask' };

/** The room at work. */
export interface RoomModel {
  around: Surroundings<RoomText>;
  t: RoomText;
  peer: string;
  api: StageApi;
  media: OwnMedia;
  connection: ReadonlySignal<ConnectionState>;
  you: ReadonlySignal<You | undefined>;
  view: ReadonlySignal<RoomView | undefined>;
  access: ReadonlySignal<RoomAccess | undefined>;
  problem: ReadonlySignal<Problem | undefined>;
  call: ReadonlySignal<Call | undefined>;
  /** Oneself on the stage, with this tab or another. */
  me: ReadonlySignal<OnStage | undefined>;
  /** Whether it is this tab that sends. */
  sends: ReadonlySignal<boolean>;
  front: Signal<Front | undefined>;
  /** Comes onto the stage with the devices that are open now. */
  join(): Promise<void>;
  setDevice(kind: 'microphone' | 'camera', on: boolean): Promise<void>;
  /** Says in a notification what the server refuses. */
  attempt(command: { done: Promise<unknown> }): void;
  /** Asks again how one comes in. */
  refresh(): void;
  stop(): void;
}

export interface RoomOptions {
  around: Surroundings<RoomText>;
  session: string;
  tokenProvider: Parameters<typeof connect>[0]['tokenProvider'];
  connector?: typeof connect;
}

export function startRoom({ around, session, tokenProvider, connector = connect }: RoomOptions): RoomModel {
  const peer = newClientId();
  const client = connector({ gateway: around.gateway, session, peer, tokenProvider });
  const media = createOwnMedia();
  const connection = signal(client.state);
  const you = signal(client.you);
  const view = signal<RoomView>();
  const access = signal<RoomAccess>();
  const problem = signal<Problem>();
  const call = signal<Call>();
  const front = signal<Front>();
  const me = computed(() => view.value?.stage.find(({ person }) => person === you.value?.person));
  const sends = computed(() => me.value?.peer === peer);
  const api = createStageApi(client);

  const attempt: RoomModel['attempt'] = ({ done }) =>
    void done.catch((error: unknown) => {
      const { title, detail } = problemOf(error);
      around.toasts.show({ text: detail ?? title, tone: 'warning', own: true });
    });
  const model: RoomModel = {
    around, t: around.t, peer, api, media, connection, you, view, access, problem, call, me, sends, front, attempt,
    join: async () => {
      await media.settled();
      const { microphone, camera } = media.tracks.value;
      const devices = { microphone: microphone !== undefined, camera: camera !== undefined };
      const invited = view.value?.mine.invited === true;
      await (invited ? api.acceptInvitation(peer, devices) : api.joinStage(peer, devices)).done;
    },
    setDevice: async (kind, on) => {
      if (on && !(await media.want(kind, true))) return;
      const { microphone = false, camera = false } = me.value ?? {};
      attempt(api.setDevices({ microphone, camera, [kind]: on }));
    },
    refresh: () => void (client.you && readAccess(client, access)),
    stop: () => stops.forEach((stop) => stop()),
  };

  const stops = [
    ...follow(client, { model, you, view, connection, problem }),
    effect(() => void (connection.value === 'online' && you.value && readAccess(client, access))),
    effect(() => startCall(model, client, call)),
    effect(() => call.value?.stage(view.value?.stage ?? [])),
    effect(() => call.value?.send(media.tracks.value)),
    effect(() => obey(model)),
    effect(() => ask(model)),
    effect(() => void (sends.value && connection.value === 'online' && client.signal('here', {}))),
    () => call.value?.close(),
    () => media.release(),
    () => client.close(),
  ];
  return model;
}

interface Followed {
  model: RoomModel;
  you: Signal<You | undefined>;
  view: Signal<RoomView | undefined>;
  connection: Signal<ConnectionState>;
  problem: Signal<Problem | undefined>;
}

function follow(client: OvationClient, { model, you, view, connection, problem }: Followed): (() => void)[] {
  return [
    client.on('connection', (state) => (connection.value = state)),
    client.on('you', (value) => (you.value = value)),
    client.on('token-error', (told) => (problem.value = told)),
    client.subscribe('room', {
      snapshot: (told) =>
        batch(() => {
          view.value = roomView(told as Partial<RoomView>);
          problem.value = undefined;
        }),
      events: (events) =>
        batch(() => {
          const eyes = { person: you.value?.person ?? '', moderates: you.value?.moderates === true };
          view.value = applyRoomEvents(view.value ?? roomView(), events, eyes);
          events.forEach((event) => notice(model, event));
        }),
      problem: (refused) => (problem.value = refused),
    }),
  ];
}

/** What happens to oneself is said, not only shown. */
function notice(model: RoomModel, { type, body, actor }: ChannelEvent): void {
  const { t, front, around, you } = model;
  const self = you.value?.person;
  const tell = (text: string) => around.toasts.show({ text, own: true });
  if (type === 'invited-to-stage' && body.person === self)
    front.value = { kind: 'devices', because: 'invited', by: body.by.name };
  else if (type === 'unmute-asked' && body.person === self) front.value = { kind: 'unmute', by: body.by.name };
  else if (type === 'stage-left' && body.person === self && body.reason === 'removed') tell(t('room.removed'));
  else if (type === 'devices-changed' && body.person === self && actor !== self && !body.microphone)
    tell(t('room.mutedYou'));
  else if (type === 'stage-question-submitted') tell(t('room.asked', { name: body.name, text: body.text }));
}

async function readAccess(client: OvationClient, access: Signal<RoomAccess | undefined>): Promise<void> {
  try {
    access.value = await client.request<RoomAccess>('GET', '/room');
  } catch {
    access.value ??= { mayJoin: false, mayRaiseHand: false, iceServers: [], people: 0, viewers: 0 };
  }
}

function startCall({ access, peer, you }: RoomModel, client: OvationClient, call: Signal<Call | undefined>): void {
  const found = access.value;
  if (!found || untracked(() => call.value)) return;
  const iceServers = found.iceServers;
  call.value = createMesh({ client, peer, person: () => you.value?.person, iceServers });
}

/** Microphone and camera are what the server says: closed by a moderator they are closed here. */
function obey({ me, sends, media, front }: RoomModel): void {
  const on = me.value;
  const choosing = front.value?.kind === 'devices';
  if (sends.value && on) {
    const { microphone } = untracked(() => media.tracks.value);
    if (microphone) microphone.enabled = on.microphone;
    if (!on.camera) untracked(() => void media.want('camera', false));
  } else if (!choosing) untracked(() => media.release());
}

/** An invitation and a promotion ask for devices; what was taken back, or is done, asks no more. */
function ask({ view, me, sends, front }: RoomModel): void {
  const invited = view.value?.mine.invited === true;
  const there = sends.value;
  const promoted = me.value !== undefined && me.value.peer === undefined;
  untracked(() => {
    const shown = front.value;
    if (there && shown?.kind === 'devices') front.value = undefined;
    else if (invited && shown?.kind !== 'devices') front.value = { kind: 'devices', because: 'invited' };
    else if (promoted && shown?.kind !== 'devices') front.value = { kind: 'devices', because: 'promoted' };
    else if (shown?.kind === 'devices' && shown.because === 'invited' && !invited) front.value = undefined;
  });
}
