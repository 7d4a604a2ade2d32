/** What an application sees of the client: options, events, channels, commands and problems. */
export interface ConnectOptions {
  /** The gateway's origin, such as https://live.example.org; '' means the page's own origin. */
  gateway: string;
  session: string;
  /** What this tab calls itself, 8 to 64 of A-Z a-z 0-9 _ -, for signals of calls to it. */
  peer?: string;
  /** Called before the first connection, 60 s before a token expires, and after the gateway refused one. */
  tokenProvider: (reason: TokenReason) => Promise<string>;
  /** Where sends without an answer wait over a reload. Default: sessionStorage, where there is one. */
  storage?: Storage;
  socketFactory?: (url: string) => WebSocket;
  fetch?: typeof fetch;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** A number in [0, 1). */
  random?: () => number;
}

export type TokenReason = 'initial' | 'expiring' | 'rejected';

export type ConnectionState =
  | 'connecting'
  | 'online'
  | 'reconnecting'
  | 'offline'
  | 'draining'
  | 'token-error'
  | 'closed';

/** One person's connection to one session: live channels, commands and REST requests. */
export interface OvationClient {
  readonly state: ConnectionState;
  readonly you?: You;
  readonly session?: SessionView;
  readonly limits?: Limits;
  /** Whether the session's text must be accepted before anything else; channels and sends wait meanwhile. */
  readonly consentNeeded: boolean;
  /** The returned function takes the listener off again; so does the one of subscribe. */
  on<K extends keyof ClientEvents>(type: K, listener: (value: ClientEvents[K]) => void): () => void;
  subscribe(channel: string, listener: ChannelListener): () => void;
  /** Never throws: what cannot go out waits, what is refused rejects the command's `done`. */
  send(channel: string, type: string, body: object, clientId?: string): PendingCommand;
  /** Sends a command now or never: what is not worth repeating, such as reactions. Nothing tells what became of it. */
  sendOnce(channel: string, type: string, body: object): void;
  /** Commands without an answer yet, in order; from the first `you` on with those an earlier page load left behind. */
  pending(channel: string): PendingCommand[];
  /** REST below /api/v1/sessions/{session}; the path starts with a slash. Rejects with a ProblemError. */
  request<T>(method: string, path: string, body?: object): Promise<T>;
  /** REST below /api/v1, such as /me/settings; otherwise as `request`. */
  requestAbsolute<T>(method: string, path: string, body?: object): Promise<T>;
  /**
   * Accepts the session's text in the wording of `version`. The channels start when this is done. Rejects with a
   * ProblemError; with `consent-changed` the session has another text by then.
   */
  acceptConsent(version: string): Promise<void>;
  /** Sends a signal of a call, or loses it: calls begin again by themselves. */
  signal(type: string, body: object): void;
  reconnectNow(): void;
  diagnostics(): Diagnostics;
  close(): void;
}

export interface ClientEvents {
  connection: ConnectionState;
  you: You;
  session: SessionView;
  limits: Limits;
  /** True when the session's text must be accepted before anything else, false when that is done. */
  'consent-needed': boolean;
  'token-error': Problem;
  /** A signal of a call for this tab. */
  signal: Signalled;
  /** A signal that this tab sent went nowhere. */
  'signal-refused': Problem;
  /** A problem that belongs to no command and no channel. */
  problem: Problem;
}

/** A signal of a call, from one tab of somebody. */
export interface Signalled {
  type: string;
  from: { person: string; peer: string };
  data?: any;
}

export interface ChannelListener {
  /** Forget what you had: this is the state at `seq`. */
  snapshot(view: unknown, seq: number): void;
  /** Follows what was given before without a hole or a repeat. */
  events(events: ChannelEvent[]): void;
  problem?(problem: Problem): void;
  /** These people are shown in another way now, wherever the channel names them. */
  names?(people: Person[]): void;
  /** The newest value of a channel that is no log, such as `reactions`. */
  value?(value: Record<string, unknown>): void;
  /** The newest sequence number the gateway has told of. */
  head?(head: number): void;
}

export interface ChannelEvent {
  seq: number;
  type: string;
  at: string;
  actor: string;
  /** Absent when the event has been redacted. */
  body?: any;
  /** The bodies of these events are gone from now on. */
  redacts?: number[];
  floor?: number;
  redacted?: true;
}

export interface PendingCommand {
  clientId: string;
  channel: string;
  type: string;
  body: any;
  /** When it was sent first, milliseconds since 1970. */
  at: number;
  /** Rejects with a ProblemError when the command is refused. Ignoring it is safe. */
  done: Promise<Ack>;
}

export interface Ack {
  clientId: string;
  channel: string;
  seq: number;
  at: string;
  repeated: boolean;
}

/** An RFC 9457 problem with Ovation's members. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  errors?: FieldError[];
  requestId?: string;
  retryAfterMillis?: number;
}

export interface FieldError {
  field: string;
  rule: string;
  message: string;
}

export type Role = 'attendee' | 'speaker' | 'moderator' | 'organizer' | 'admin';

export interface You {
  person: string;
  name: string;
  role: Role;
  team: boolean;
  moderates: boolean;
  consentNeeded?: boolean;
  settings?: PersonalSettings;
  /** What a moderator let one do, or does not let one do, besides what the role says. */
  permissions?: { granted: string[]; denied: string[] };
}

/** What somebody chose for themselves, in every session of the account. */
export interface PersonalSettings {
  toasts: boolean;
  privateChat: boolean;
  showLastName: boolean;
}

export interface Limits {
  messageCharacters: number;
  frameBytes: number;
  pingSeconds: number;
}

export interface Person {
  person: string;
  name: string;
  /** Told to the team only: others see the first name alone. */
  lastNameHidden?: true;
}

export type SessionType = 'interactive-room' | 'live-webcast' | 'pre-recorded' | 'diy-live-webcast';

export interface SessionView {
  id: string;
  event?: string;
  name: string;
  description?: string;
  type: SessionType;
  visibility: 'private' | 'unlisted' | 'published';
  startDate: string;
  durationMinutes: number;
  endDate: string;
  tags: string[];
  speakers: Person[];
  moderators: Person[];
  modules: Modules;
  chat: { opensBeforeMinutes: number; closesAfterMinutes: number; anonymousAllowed: boolean };
  qna: QnaRules;
  /** Who comes onto the stage alone, and whether nobody does before a moderator has started the meeting. */
  stage: { join: 'nobody' | 'speakers' | 'everyone'; requireHost?: boolean };
  assistant: boolean;
  image?: string;
  /** Where the video of a live webcast or a pre-recorded session is. */
  media?: SessionMedia;
  /** What a participant must accept before taking part. */
  consent?: { version: string; text: string };
  version: number;
}

/** Addresses, https or a path of the gateway: of an HLS playlist or a file, and of the picture before it plays. */
export interface SessionMedia {
  address: string;
  poster?: string;
}

/** How questions are asked and answered. */
export interface QnaRules {
  /** One conversation for all that a person asks, or one for each question. */
  threads: 'single' | 'multi';
  /** Whether questions may be listed for everyone. */
  visibility: 'private' | 'public';
  /** Whether a public question is listed only once a moderator approved it. */
  approval: boolean;
  anonymous: boolean;
  namesForTeam: boolean;
  openPerAttendee: number;
  releaseAfterMinutes: number;
}

export interface Modules {
  chat: boolean;
  qna: boolean;
  interactions: boolean;
  reactions: boolean;
  privateChat: boolean;
  backchannel: boolean;
}

/** What a support person asks for; safe to copy: no token, no message text. */
export interface Diagnostics {
  state: ConnectionState;
  transport: 'socket' | 'stream';
  gateway: string;
  session: string;
  /** Of the last ping, in milliseconds. */
  roundTripMillis?: number;
  /** Server clock minus this clock, in milliseconds. */
  clockOffsetMillis?: number;
  reconnects: number;
  framesReceived: number;
  framesSent: number;
  /** Frames from the server that could not be understood. */
  framesIgnored: number;
  pending: number;
  channels: Record<string, { epoch?: string; last: number; head: number; resubscribes: number }>;
}
