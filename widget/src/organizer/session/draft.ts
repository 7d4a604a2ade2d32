import type { Modules, Person, QnaRules, SessionView } from '../../client/types';
import type { Participant, SessionWish } from '../../event/event-types';
import { instantOf, wallTime } from './wall-time';

/** Somebody picked for a session; `user` is there when they were picked just now, among the event's people. */
export interface Picked extends Person {
  user?: string;
}

/** What one fills in to create a session: what was typed, as it was typed. */
export interface BlankDraft {
  type: SessionView['type'];
  name: string;
  description: string;
  tags: string[];
  date: string;
  time: string;
  minutes: string;
  speakers: Picked[];
  moderators: Picked[];
  assistant: boolean;
  visibility: SessionView['visibility'];
  /** Addresses of the video and of its poster; kept while a kind without a video is chosen. */
  media: string;
  poster: string;
}

/** A session in the edit form, with its settings. */
export interface Draft extends BlankDraft {
  modules: Modules;
  opensBefore: string;
  closesAfter: string;
  anonymousAllowed: boolean;
  qna: Omit<QnaRules, 'openPerAttendee' | 'releaseAfterMinutes'>;
  openPerAttendee: string;
  releaseAfter: string;
  join: SessionView['stage']['join'];
  requireHost: boolean;
  consent: string;
}

const USUAL_MINUTES = '60';

export function blankDraft(type: SessionView['type']): BlankDraft {
  const nothing = { media: '', poster: '', name: '', description: '', date: '', time: '', tags: [], speakers: [], moderators: [] };
  return { type, ...nothing, minutes: USUAL_MINUTES, assistant: false, visibility: 'published' };
}

export function draftOf(session: SessionView, zone: string): Draft {
  const { openPerAttendee, releaseAfterMinutes, ...qna } = session.qna;
  return {
    type: session.type,
    name: session.name,
    description: session.description ?? '',
    tags: session.tags,
    ...wallTime(Date.parse(session.startDate), zone),
    minutes: String(session.durationMinutes),
    speakers: session.speakers,
    moderators: session.moderators,
    assistant: session.assistant,
    visibility: session.visibility,
    media: session.media?.address ?? '',
    poster: session.media?.poster ?? '',
    modules: session.modules,
    opensBefore: String(session.chat.opensBeforeMinutes),
    closesAfter: String(session.chat.closesAfterMinutes),
    anonymousAllowed: session.chat.anonymousAllowed,
    qna,
    openPerAttendee: String(openPerAttendee),
    releaseAfter: String(releaseAfterMinutes),
    join: session.stage.join,
    requireHost: session.stage.requireHost !== false,
    consent: session.consent?.text ?? '',
  };
}

/** What the server is asked for. What is missing is left out or null, so that it is the server that says so. */
export function wishOf(draft: BlankDraft, zone: string): Partial<SessionWish> {
  const start = instantOf(draft, zone);
  return {
    type: draft.type,
    name: draft.name,
    description: draft.description.trim() === '' ? null : draft.description,
    tags: draft.tags,
    ...(start !== undefined && { startDate: new Date(start).toISOString() }),
    durationMinutes: numberOf(draft.minutes),
    speakers: draft.speakers.map(participant),
    moderators: draft.moderators.map(participant),
    assistant: draft.assistant,
    visibility: draft.visibility,
    media: mediaOf(draft),
  };
}

/** Kinds whose picture comes from an address. */
export function showsMedia({ type }: Pick<BlankDraft, 'type'>): boolean {
  return type === 'live-webcast' || type === 'pre-recorded';
}

/** A poster alone is sent too: it is the server that asks for its video. */
function mediaOf(draft: BlankDraft): SessionWish['media'] {
  const [address, poster] = [draft.media.trim(), draft.poster.trim()];
  if (!showsMedia(draft) || address + poster === '') return null;
  return { address, ...(poster !== '' && { poster }) };
}

/** The same with the settings that only the edit page shows. */
export function wholeWishOf(draft: Draft, zone: string): Partial<SessionWish> {
  return {
    ...wishOf(draft, zone),
    modules: draft.modules,
    chat: {
      opensBeforeMinutes: numberOf(draft.opensBefore) as number,
      closesAfterMinutes: numberOf(draft.closesAfter) as number,
      anonymousAllowed: draft.anonymousAllowed,
    },
    qna: {
      ...draft.qna,
      openPerAttendee: numberOf(draft.openPerAttendee) as number,
      releaseAfterMinutes: numberOf(draft.releaseAfter) as number,
    },
    stage: { join: draft.join, requireHost: draft.requireHost },
    consent: draft.consent.trim() === '' ? null : draft.consent,
  };
}

/** The parts of a wish that differ from another. */
export function changedParts(before: Partial<SessionWish>, after: Partial<SessionWish>): Partial<SessionWish> {
  const changed = Object.entries(after).filter(([key, value]) => !same(value, before[key as keyof SessionWish]));
  return Object.fromEntries(changed);
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function participant({ person, name, user }: Picked): Participant {
  return user === undefined ? { person } : { user, name };
}

function numberOf(text: string): number | null {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? null : number;
}
