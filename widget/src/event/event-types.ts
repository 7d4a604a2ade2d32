import type { Modules, Person, QnaRules, SessionMedia, SessionView } from '../client/types';

/** What a program and the pages of an event exchange with the REST API. */
export interface EventView {
  id: string;
  name: string;
  description?: string;
  startDate?: string;
  endDate?: string;
  timezone?: string;
  organizers: Person[];
  registrations: number;
  version: number;
}

export type EventRole = 'speaker' | 'moderator' | 'organizer';

/** Somebody with a role in the event; only organizers see `user` and `email`. */
export interface EventPerson extends Person {
  user: string;
  email?: string;
  roles: EventRole[];
}

/** Who speaks or moderates: a new user, or somebody the event knows. */
export type Participant = { user: string; name: string } | { person: string };

/** What createSession takes; updateSession takes any part of it. Null takes a value away. */
export interface SessionWish {
  event: string;
  type: SessionView['type'];
  name: string;
  description: string | null;
  startDate: string;
  durationMinutes: number | null;
  tags: string[];
  speakers: Participant[];
  moderators: Participant[];
  visibility: SessionView['visibility'];
  assistant: boolean;
  image: string | null;
  media: SessionMedia | null;
  modules: Modules;
  chat: SessionView['chat'];
  qna: QnaRules;
  stage: SessionView['stage'];
  consent: string | null;
  version: number;
}

export interface Invitation {
  id: string;
  email: string;
  name: string;
  role: EventRole;
  session?: string;
  status: 'pending' | 'accepted' | 'revoked' | 'expired';
  createdAt: string;
  expiresAt: string;
  /** The path that lets its holder in; given once, to who made the invitation. */
  link?: string;
}

export interface InvitationWish {
  email: string;
  name: string;
  role: EventRole;
  session?: string;
}

/** What the holder of an invitation's code is told. */
export interface InvitedTo {
  event: string;
  eventName: string;
  role: EventRole;
  name: string;
  status: Invitation['status'];
  session?: string;
}

export interface Registration {
  id: string;
  email: string;
  firstName?: string;
  lastName?: string;
  company?: string;
  status: string;
  origin: 'registration' | 'import' | 'invite' | 'admin';
  registeredAt: string;
}

export interface ImportReport {
  added: number;
  updated: number;
  /** The first refused lines; `refusedTotal` counts all. */
  refused: { line: number; field: string; rule: string; message: string }[];
  refusedTotal: number;
}

export interface Page<T> {
  items: T[];
  nextCursor?: string;
}
