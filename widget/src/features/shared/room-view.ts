import type { ChannelEvent, Person, Role } from '../../client/types';

/** The room of a session as one person sees it. */
export interface RoomView {
  status: 'waiting' | 'open' | 'ended';
  startedAt?: string;
  endedAt?: string;
  /** In the order of coming. */
  stage: OnStage[];
  /** In the order of raising; moderators only. */
  hands: (Person & { at: string })[];
  /** Unanswered; moderators only. */
  invitations: { person: string; by: Person }[];
  /** What is one's own. */
  mine: { hand: boolean; invited: boolean };
}

export interface OnStage {
  person: string;
  /** Missing while nobody knows it, which is after a promotion. */
  name?: string;
  role: Role;
  /** The tab that sends; missing while none does. */
  peer?: string;
  microphone: boolean;
  camera: boolean;
  since: string;
}

/** What is told about others goes into the lists of moderators only; what is told about oneself goes into `mine`. */
export interface Eyes {
  person: string;
  moderates: boolean;
}

export function roomView(told?: Partial<RoomView>): RoomView {
  const { status = 'waiting', startedAt, endedAt, stage = [], hands = [], invitations = [] } = told ?? {};
  return { status, startedAt, endedAt, stage, hands, invitations, mine: told?.mine ?? nothing };
}

export function applyRoomEvents(view: RoomView, events: ChannelEvent[], eyes: Eyes): RoomView {
  return events.reduce((now, event) => applyRoomEvent(now, event, eyes), view);
}

const nothing = { hand: false, invited: false };

type Apply = (view: RoomView, body: any, at: string, eyes: Eyes) => RoomView;

/** The twin of `Folding` in stage-service. Unknown events change nothing. */
const applies: Record<string, Apply> = {
  'meeting-started': (view, _, at) => started(view, at),
  'meeting-ended': ({ startedAt }, _, at) => roomView({ status: 'ended', startedAt, endedAt: at }),
  'hand-raised': (view, { person, name }, at, eyes) =>
    own(
      eyes.moderates ? { ...view, hands: [...without(view.hands, person), { person, name, at }] } : view,
      person,
      eyes,
      { hand: true },
    ),
  'hand-lowered': (view, { person }, _, eyes) =>
    own({ ...view, hands: without(view.hands, person) }, person, eyes, { hand: false }),
  'hands-cleared': (view) => ({ ...view, hands: [], mine: { ...view.mine, hand: false } }),
  'invited-to-stage': (view, { person, by }, _, eyes) =>
    own(
      eyes.moderates ? { ...view, invitations: [...without(view.invitations, person), { person, by }] } : view,
      person,
      eyes,
      { invited: true },
    ),
  'invitation-revoked': answered,
  'invitation-declined': answered,
  'stage-joined': (view, { on }, at, eyes) => joined(started(view, at), on, eyes),
  'stage-left': (view, { person }) => ({ ...view, stage: without(view.stage, person) }),
  'devices-changed': (view, { person, microphone, camera }) =>
    changed(view, (on) => (on.person === person ? { ...on, microphone, camera } : on)),
  'all-muted': (view, { except }) => changed(view, (on) => (on.person === except ? on : { ...on, microphone: false })),
  'cameras-turned-off': (view, { except }) =>
    changed(view, (on) => (on.person === except ? on : { ...on, camera: false })),
};

function applyRoomEvent(view: RoomView, { type, body, at }: ChannelEvent, eyes: Eyes): RoomView {
  return body === undefined ? view : (applies[type]?.(view, body, at, eyes) ?? view);
}

function started(view: RoomView, at: string): RoomView {
  return view.status === 'open' ? view : { ...view, status: 'open', startedAt: at, endedAt: undefined };
}

function answered(view: RoomView, { person }: { person: string }, _: string, eyes: Eyes): RoomView {
  return own({ ...view, invitations: without(view.invitations, person) }, person, eyes, { invited: false });
}

function joined(view: RoomView, on: OnStage, eyes: Eyes): RoomView {
  const known = view.stage.some(({ person }) => person === on.person);
  const stage = known ? view.stage.map((one) => (one.person === on.person ? on : one)) : [...view.stage, on];
  const left = { hands: without(view.hands, on.person), invitations: without(view.invitations, on.person) };
  return own({ ...view, stage, ...left }, on.person, eyes, nothing);
}

function changed(view: RoomView, change: (on: OnStage) => OnStage): RoomView {
  return { ...view, stage: view.stage.map(change) };
}

function own(view: RoomView, person: string, eyes: Eyes, change: Partial<RoomView['mine']>): RoomView {
  return person === eyes.person ? { ...view, mine: { ...view.mine, ...change } } : view;
}

function without<T extends { person: string }>(all: T[], person: string): T[] {
  return all.filter((one) => one.person !== person);
}
