import type { ChannelEvent, Problem } from '../../client';
import { problem, type Guest } from './room';

type Side = 'everyone' | 'team' | 'mine';
interface LogEntry extends Omit<ChannelEvent, 'body'> {
  asker: string | undefined;
  parts: Partial<Record<Side, Record<string, unknown>>>;
}

interface Written {
  id: number;
  kind: 'question' | 'message' | 'answer';
  at: string;
  text: string | undefined;
  by: string;
  replyTo: number | undefined;
  deleted: 'author' | 'moderator' | undefined;
  publicly: boolean;
  listing: 'private' | 'waiting' | 'listed' | 'dismissed' | undefined;
  answered: 'privately' | 'publicly' | 'live' | undefined;
  reason: string | undefined;
}

interface Conversation {
  id: number;
  asker: string;
  anonymous: boolean;
  state: 'pending' | 'claimed' | 'answered' | 'dismissed';
  owner: string | undefined;
  since: string | undefined;
  seenAt: string | undefined;
  answering: { by: string; until: string } | undefined;
  entries: Written[];
}

/** How the test room's Q&A is set. */
export interface QnaSettings {
  single: boolean;
  approval: boolean;
  namesForTeam: boolean;
}

const TEAM = ['speaker', 'moderator', 'organizer', 'admin'];

/** Q&A in memory, answering as the gateway does; views are counted from its own state, by rules apart from the panel's. */
export class QnaRoom {
  readonly log: LogEntry[] = [];
  readonly threads: Conversation[] = [];
  readonly votes = new Map<number, Set<string>>();
  readonly likes = new Map<number, Set<string>>();
  readonly pins = new Map<number, number>();
  readonly blocked: number[] = [];
  readonly settings: QnaSettings = { single: false, approval: true, namesForTeam: true };
  now: () => number = Date.now;

  constructor(readonly guests: Record<string, Guest>) {}

  get head(): number {
    return this.log.length;
  }

  execute(person: string, type: string, body: any): number | Problem {
    const thread = this.threadOf(body);
    const refusal = this.refusal(person, type, thread);
    if (refusal) return refusal;
    const before = new Set(this.listed().map(({ id }) => id));
    const seq = this.head + 1;
    const change = this.change(person, type, body, thread, seq);
    this.record(person, change.type, change, before);
    return seq;
  }

  private refusal(person: string, type: string, thread: Conversation | undefined): Problem | undefined {
    const moderates = this.moderates(person);
    const blocked = this.threads.some(({ id, asker }) => asker === person && this.blocked.includes(id));
    if (type === 'ask-question') return blocked ? problem(403, 'blocked', 'You are blocked from Q&A') : undefined;
    if (!thread) return problem(404, 'not-found', 'That does not exist');
    const taking = ['claim-thread', 'reply-to-thread'].includes(type) && moderates;
    if (taking && thread.owner && thread.owner !== person)
      return problem(409, 'thread-claimed', 'Another moderator has this thread.');
    const open = [
      'upvote-question',
      'take-back-upvote',
      'like-entry',
      'unlike-entry',
      'reply-to-thread',
      'delete-entry',
    ];
    return moderates || open.includes(type) ? undefined : problem(403, 'forbidden', 'Only moderators can do that');
  }

  private change(person: string, type: string, body: any, thread: Conversation | undefined, seq: number): Change {
    if (type === 'ask-question') return this.ask(person, body, seq);
    if (type === 'reply-to-thread') return this.reply(person, body, thread!, seq);
    const simple = this.simple(person, type, thread!);
    if (simple) return { type: simple, thread: thread!, entries: [] };
    return this.about(person, type, body, thread!, seq);
  }

  private ask(person: string, { text, anonymous }: any, seq: number): Change {
    const { single, approval } = this.settings;
    let thread = this.threads.find((one) => single && one.asker === person && one.anonymous === anonymous);
    if (!thread) {
      thread = { ...NEW, id: seq, asker: person, anonymous: anonymous === true, entries: [] };
      this.threads.push(thread);
    }
    if (thread.state !== 'claimed') Object.assign(thread, { state: 'pending', owner: undefined, since: undefined });
    const entry = this.entry(person, 'question', text, seq);
    entry.listing = approval ? 'waiting' : 'listed';
    thread.entries.push(entry);
    return { type: 'question-asked', thread, entries: [entry] };
  }

  private reply(person: string, { text, replyTo, publicly = false }: any, thread: Conversation, seq: number): Change {
    const answers = person !== thread.asker && this.moderates(person);
    const entry = this.entry(person, answers ? 'answer' : 'message', text, seq);
    Object.assign(entry, { replyTo, publicly });
    thread.entries.push(entry);
    if (!answers) return { type: 'message-added', thread, entries: [entry] };
    if (!thread.owner) this.claim(person, thread);
    thread.answering = undefined;
    const question = thread.entries.filter(({ kind, deleted }) => kind === 'question' && !deleted).at(-1);
    if (question) question.answered = publicly ? 'publicly' : 'privately';
    if (question && publicly) question.listing = 'listed';
    return { type: 'answer-posted', thread, entries: question ? [question, entry] : [entry] };
  }

  /** What changes the thread alone: the type of its event. */
  private simple(person: string, type: string, thread: Conversation): string | undefined {
    const at = this.at();
    const steps: Record<string, () => string> = {
      'see-thread': () => (Object.assign(thread, { seenAt: at }), 'thread-seen'),
      'claim-thread': () => (this.claim(person, thread), 'thread-claimed'),
      'release-thread': () => (
        Object.assign(thread, { state: 'pending', owner: undefined, since: undefined }),
        'thread-released'
      ),
      'start-answering': () => (
        Object.assign(thread, { answering: { by: person, until: new Date(this.now() + 20_000).toISOString() } }),
        'answering-started'
      ),
      'mark-answered': () => (Object.assign(thread, { state: 'answered' }), 'thread-answered'),
      'reopen-thread': () => (
        Object.assign(thread, { state: 'pending', owner: undefined, since: undefined }),
        'thread-reopened'
      ),
    };
    return steps[type]?.();
  }

  private about(person: string, type: string, body: any, thread: Conversation, seq: number): Change {
    const id = body.question ?? body.entry;
    const entry = thread.entries.find((one) => one.id === id)!;
    const done = (name: string, entries = [entry]) => ({ type: name, thread, entries });
    switch (type) {
      case 'hand-thread':
        this.claim(body.person, thread);
        return done('thread-handed', []);
      case 'approve-question':
        entry.listing = 'listed';
        if (thread.state === 'dismissed') thread.state = 'pending';
        return done('question-approved');
      case 'dismiss-question':
        Object.assign(entry, { listing: 'dismissed', reason: body.reason });
        Object.assign(thread, { state: 'dismissed', owner: undefined, since: undefined });
        return done('question-dismissed');
      case 'publish-answer':
        Object.assign(entry, { listing: 'listed', answered: 'publicly' });
        thread.entries.filter(({ kind }) => kind === 'answer').at(-1)!.publicly = true;
        return done('answer-published');
      case 'unpublish-question':
        entry.listing = 'private';
        return done('question-unpublished');
      case 'mark-answered-live':
        Object.assign(entry, { answered: 'live' });
        thread.state = 'answered';
        return done('question-answered-live');
      case 'delete-entry':
        return this.delete(person, thread, entry);
      case 'pin-question':
      case 'unpin-question':
        if (type === 'pin-question') this.pins.set(id, seq);
        else this.pins.delete(id);
        return { ...done(type === 'pin-question' ? 'question-pinned' : 'question-unpinned', []), marks: [id] };
      case 'block-asker':
      case 'unblock-asker':
        return this.block(type === 'block-asker', thread);
      default:
        return this.count(person, type, thread, id);
    }
  }

  private delete(person: string, thread: Conversation, entry: Written): Change {
    Object.assign(entry, { text: undefined, deleted: entry.by === person ? 'author' : 'moderator', reason: undefined });
    if (entry.kind === 'question') {
      entry.listing = 'dismissed';
      this.pins.delete(entry.id);
      if (!thread.entries.some(({ kind, deleted }) => kind === 'question' && !deleted)) thread.state = 'dismissed';
    }
    for (const event of this.log) redact(event, entry.id);
    // All of them: what was in the same event as the deleted words is told again.
    return { type: 'entry-deleted', thread, entries: thread.entries };
  }

  private block(on: boolean, thread: Conversation): Change {
    if (on) this.blocked.push(thread.id);
    else this.blocked.splice(this.blocked.indexOf(thread.id), 1);
    const team = on ? { blocked: this.blockedView(thread.id) } : { unblocked: thread.id };
    const name = on ? 'asker-blocked' : 'asker-unblocked';
    return { type: name, thread, entries: [], only: { team, mine: { myBlocked: on } } };
  }

  private count(person: string, type: string, thread: Conversation, id: number): Change {
    const counts = type.endsWith('upvote-question') || type.endsWith('back-upvote') ? this.votes : this.likes;
    const people = counts.get(id) ?? new Set();
    if (type === 'upvote-question' || type === 'like-entry') people.add(person);
    else people.delete(person);
    counts.set(id, people);
    const entry = thread.entries.find((one) => one.id === id)!;
    const marks = [{ id, marks: this.marksOf(entry) }];
    const question = this.listed().find(
      (one) => one.id === id || this.answersOf(one).some((answer) => answer.id === id),
    );
    const everyone = question && { questionMarks: [{ id: question.id, marks: this.questionMarks(question) }] };
    const only = { ...(everyone && { everyone }), team: { entryMarks: marks }, mine: { myMarks: marks } };
    return { type: 'totals-counted', thread, entries: [], only };
  }

  private record(actor: string, type: string, change: Change, before: Set<number>): void {
    const { thread, entries } = change;
    const parts = change.only ?? {
      everyone: this.everyone(change, before),
      team: { thread: this.header(thread), entries: entries.map((one) => this.entryView(one, true)) },
      mine: { myThread: this.ownHeader(thread), myEntries: entries.map((one) => this.entryView(one, false)) },
    };
    this.log.push({ seq: this.head + 1, type, at: this.at(), actor, asker: thread.asker, parts });
  }

  private everyone({ thread, entries, marks = [] }: Change, before: Set<number>): Record<string, unknown> {
    const now = this.listed();
    const listed = now.find(({ id }) => thread.entries.some((one) => one.id === id));
    const unlisted = [...before].filter((id) => !now.some((one) => one.id === id));
    const answer = entries.find(({ kind, publicly, deleted }) => kind === 'answer' && publicly && !deleted);
    if (listed && before.has(listed.id) && entries.length === 2 && answer) {
      const { id, text, at } = answer;
      return { publicAnswer: { question: listed.id, answer: { id, text, at }, marks: this.questionMarks(listed) } };
    }
    if (marks.length > 0 && listed) return { questionMarks: [{ id: listed.id, marks: this.questionMarks(listed) }] };
    return { ...(listed && { listed: this.questionView(listed) }), ...(unlisted.length > 0 && { unlisted }) };
  }

  eventsFor(person: string, after: number): ChannelEvent[] {
    return this.log.slice(after).flatMap(({ parts, asker, ...event }) => {
      const body = {
        ...parts.everyone,
        ...(this.isTeam(person) && parts.team),
        ...(asker === person && parts.mine),
      };
      return Object.keys(body).length > 0 || event.redacted ? [{ ...event, body: structuredClone(body) }] : [];
    });
  }

  snapshotFor(person: string) {
    const mine = this.threads.filter(({ asker }) => asker === person);
    const view = {
      questions: this.listed().map((one) => this.questionView(one)),
      ...(this.isTeam(person) && {
        threads: this.threads.map((one) => ({
          thread: this.header(one),
          entries: one.entries.map((entry) => this.entryView(entry, true)),
        })),
        blocked: [...this.blocked].sort((a, b) => a - b).map((id) => this.blockedView(id)),
      }),
      ...(mine.length > 0 && {
        mine: {
          threads: mine.map((one) => ({
            thread: this.ownHeader(one),
            entries: one.entries.map((entry) => this.entryView(entry, false)),
          })),
          blocked: mine.some(({ id }) => this.blocked.includes(id)),
        },
      }),
    };
    return { seq: this.head, view: structuredClone(view) };
  }

  /** Everything as a table. */
  table(): string {
    const rows = this.threads.flatMap(({ entries }) => entries.map(({ id, text }) => `${id},"${text}"`));
    return ['id,text', ...rows].join('\r\n');
  }

  similarTo(text: string) {
    const words = text
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => word.length > 3);
    return this.listed()
      .filter((one) => words.some((word) => one.text!.toLowerCase().includes(word)))
      .map((one) => ({
        id: one.id,
        text: one.text,
        listed: true,
        votes: this.votes.get(one.id)?.size ?? 0,
        likeness: 0.8,
      }));
  }

  me(person: string) {
    const of = (map: Map<number, Set<string>>) => [...map].filter(([, people]) => people.has(person)).map(([id]) => id);
    return { votes: of(this.votes), likes: of(this.likes) };
  }

  private claim(person: string, thread: Conversation): void {
    Object.assign(thread, { state: 'claimed', owner: person, since: this.at() });
  }

  private entry(by: string, kind: Written['kind'], text: string, id: number): Written {
    return { ...BLANK, id, kind, at: this.at(), text, by };
  }

  private listed(): Written[] {
    const all = this.threads.flatMap(({ entries }) => entries);
    return all.filter(({ listing, deleted }) => listing === 'listed' && !deleted).sort((a, b) => a.id - b.id);
  }

  private answersOf(question: Written): Written[] {
    const { entries } = this.threads.find((one) => one.entries.includes(question))!;
    return entries.filter(({ kind, publicly, deleted }) => kind === 'answer' && publicly && !deleted);
  }

  private questionView(question: Written) {
    const { id, text, at, by } = question;
    const thread = this.threads.find((one) => one.entries.includes(question))!;
    const answers = this.answersOf(question).map((answer) => ({ id: answer.id, text: answer.text, at: answer.at }));
    const author = thread.anonymous ? {} : { author: this.author(by) };
    return { id, text, at, ...author, answers, marks: this.questionMarks(question) };
  }

  private questionMarks(question: Written) {
    const liked = [question, ...this.answersOf(question)].map(({ id }) => [id, this.likes.get(id)?.size ?? 0] as const);
    const pinned = this.pins.get(question.id);
    const answered = question.answered === 'privately' ? undefined : question.answered;
    return {
      votes: this.votes.get(question.id)?.size ?? 0,
      likes: Object.fromEntries(liked.filter(([, count]) => count > 0)),
      ...(answered && { answered }),
      ...(pinned !== undefined && { pinned }),
    };
  }

  private header({ id, asker, anonymous, state, owner, since, seenAt, answering, entries }: Conversation) {
    const known = !anonymous || this.settings.namesForTeam;
    return plain({
      id,
      askedAt: entries[0]?.at,
      asker: plain({ anonymous, author: known ? this.author(asker) : undefined }),
      state,
      owner: owner && { person: owner, name: this.guests[owner]!.name },
      since,
      seenAt,
      answering: answering && { person: answering.by, name: this.guests[answering.by]!.name, until: answering.until },
      from: id,
    });
  }

  private ownHeader({ id, anonymous, state, seenAt, entries }: Conversation) {
    const waiting = seenAt ? 'seen' : 'waiting';
    const status = { pending: waiting, claimed: 'being-answered', answered: 'answered', dismissed: 'declined' }[state];
    return { id, askedAt: entries[0]?.at, anonymous, status, from: id };
  }

  private entryView(entry: Written, team: boolean) {
    const { id, kind, at, text, by, replyTo, deleted } = entry;
    const author = team && kind === 'answer' ? this.author(by) : undefined;
    return plain({ id, kind, at, text, author, replyTo, deleted, marks: this.marksOf(entry) });
  }

  private marksOf({ id, listing, answered, reason }: Written) {
    return plain({ listing, answered, reason, likes: this.likes.get(id)?.size ?? 0 });
  }

  private blockedView(id: number) {
    const { asker } = this.threads.find((one) => one.id === id)!;
    return { thread: id, name: this.guests[asker]!.name };
  }

  private threadOf({ thread, question, entry }: any): Conversation | undefined {
    const id = thread ?? question ?? entry;
    return this.threads.find((one) => one.id === id || one.entries.some((written) => written.id === id));
  }

  private author(person: string) {
    return { person, name: this.guests[person]!.name, role: this.guests[person]!.role };
  }

  private isTeam(person: string): boolean {
    return TEAM.includes(this.guests[person]!.role);
  }

  private moderates(person: string): boolean {
    return this.isTeam(person) && this.guests[person]!.role !== 'speaker';
  }

  private at(): string {
    return new Date(this.now()).toISOString();
  }
}

interface Change {
  type: string;
  thread: Conversation;
  entries: Written[];
  /** Questions of which only the marks are told. */
  marks?: number[];
  /** Exactly these parts. */
  only?: LogEntry['parts'];
}

const NEW = {
  state: 'pending' as const,
  owner: undefined,
  since: undefined,
  seenAt: undefined,
  answering: undefined,
};
const BLANK = {
  replyTo: undefined,
  deleted: undefined,
  publicly: false,
  listing: undefined,
  answered: undefined,
  reason: undefined,
};

/** What is undefined does not travel. */
function plain<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

/** A deletion blanks every event that holds the text; the headers stay. */
function redact(event: LogEntry, entry: number): void {
  const { everyone, team, mine } = event.parts;
  const holds = (list: unknown) => (list as { id: number }[] | undefined)?.some(({ id }) => id === entry);
  const listed = everyone?.['listed'] as { id: number; answers: { id: number }[] } | undefined;
  const answered = everyone?.['publicAnswer'] as { question: number; answer: { id: number } } | undefined;
  const inList = (listed && (listed.id === entry || holds(listed.answers))) || answered?.answer.id === entry;
  if (!holds(team?.['entries']) && !inList) return;
  event.redacted = true;
  event.parts = {
    ...(everyone?.['unlisted'] !== undefined && { everyone: { unlisted: everyone['unlisted'] } }),
    ...(team?.['thread'] !== undefined && { team: { thread: team['thread'] } }),
    ...(mine?.['myThread'] !== undefined && { mine: { myThread: mine['myThread'] } }),
  };
}
