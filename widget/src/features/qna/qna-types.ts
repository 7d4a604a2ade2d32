import type { Person, Role } from '../../client';

/** Q&A as one person sees it: the snapshot, changed by every event. */
export interface QnaView {
  /** What is listed for everyone, in the order in which it was asked. */
  questions: Question[];
  /** All threads, in the order in which they were opened; the team alone is told. */
  threads: Thread[];
  blocked: BlockedAsker[];
  mine: Mine;
}

/** What only this person sees. */
export interface Mine {
  threads: OwnThread[];
  blocked: boolean;
}

/** A question that is listed for everyone. */
export interface Question {
  id: number;
  text: string;
  at: string;
  /** Absent when it stands there without a name. */
  author?: Author;
  answers: PublicAnswer[];
  marks: QuestionMarks;
}

export interface Author extends Person {
  role: Role;
}

export interface PublicAnswer {
  id: number;
  text: string;
  at: string;
}

export interface QuestionMarks {
  votes: number;
  likes: Record<string, number>;
  answered?: Answered;
  /** The larger, the later it was put at the top. */
  pinned?: number;
}

export type Answered = 'privately' | 'publicly' | 'live';
export type Listing = 'private' | 'waiting' | 'listed' | 'dismissed';

/** Something written in a thread. */
export interface Entry {
  id: number;
  kind: 'question' | 'message' | 'answer';
  at: string;
  /** Absent when it was deleted. */
  text?: string;
  /** Which moderator wrote an answer; the team alone is told. */
  author?: Author;
  replyTo?: number;
  deleted?: 'author' | 'moderator';
  marks: EntryMarks;
}

export interface EntryMarks {
  listing?: Listing;
  answered?: Answered;
  /** Why a question was declined. */
  reason?: string;
  likes: number;
}

/** A thread as the team sees it. */
export interface Thread {
  thread: ThreadHeader;
  /** The newest, oldest first; from `thread.from` on none is missing. */
  entries: Entry[];
}

export type ThreadState = 'pending' | 'claimed' | 'answered' | 'dismissed';

export interface ThreadHeader {
  /** The sequence number of the question that opened it. */
  id: number;
  askedAt: string;
  /** Without `author` when not even the team may know. */
  asker: { anonymous: boolean; author?: Author };
  state: ThreadState;
  owner?: Person;
  since?: string;
  waitingSince?: string;
  seenAt?: string;
  answering?: Person & { until: string };
  from: number;
}

/** A thread as its asker sees it. */
export interface OwnThread {
  thread: OwnHeader;
  entries: Entry[];
}

export type AskerStatus = 'waiting' | 'seen' | 'being-answered' | 'answered' | 'declined';

export interface OwnHeader {
  id: number;
  askedAt: string;
  anonymous: boolean;
  status: AskerStatus;
  from: number;
}

/** A block, by the thread by way of which it was made. */
export interface BlockedAsker {
  thread: number;
  name?: string;
}

/** The body of every Q&A event: what is new, as it stands afterwards. */
export interface QnaChange {
  listed?: Question;
  /** An answer to a listed question, new or in place of the one with its id. */
  publicAnswer?: { question: number; answer: PublicAnswer; marks: QuestionMarks };
  questionMarks?: { id: number; marks: QuestionMarks }[];
  unlisted?: number[];
  thread?: ThreadHeader;
  entries?: Entry[];
  entryMarks?: { id: number; marks: EntryMarks }[];
  left?: number[];
  blocked?: BlockedAsker;
  unblocked?: number;
  myThread?: OwnHeader;
  myEntries?: Entry[];
  myMarks?: { id: number; marks: EntryMarks }[];
  myLeft?: number[];
  myBlocked?: boolean;
}

/** A snapshot's view, which leaves out what this person has nothing of. */
export type ToldQna = Partial<QnaView>;

/** The whole view, with the defaults for what a snapshot leaves out. */
export function qnaView(told: ToldQna = {}): QnaView {
  return { questions: [], threads: [], blocked: [], mine: { threads: [], blocked: false }, ...told };
}
