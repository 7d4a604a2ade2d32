import type { ChannelEvent, Problem, Role, SessionView, You } from '../../client';

/** Someone who may join the test room. */
export interface Guest {
  name: string;
  role: Role;
}

export interface Entry extends ChannelEvent {
  audience: 'everyone' | { team: true; person: string };
}

const TEAM: Role[] = ['speaker', 'moderator', 'organizer', 'admin'];

/**
 * A small neighbour of the panel: a chat room in memory that answers as the gateway does. Its snapshots are counted
 * from the whole log each time, by rules written apart from the panel's, so that the panel's folding can be held to them.
 */
export class Room {
  readonly log: Entry[] = [];
  readonly reacted = new Map<string, Set<string>>();
  /** By clientId: sends that are repeated are answered, not executed again. */
  readonly once = new Map<string, number>();
  readonly blocked = new Map<string, string>();
  floor = 0;
  now: () => number = Date.now;

  constructor(readonly guests: Record<string, Guest>) {}

  you(person: string): You {
    const { name, role } = this.guests[person]!;
    return { person, name, role, team: TEAM.includes(role), moderates: role !== 'attendee' && role !== 'speaker' };
  }

  get head(): number {
    return this.log.length;
  }

  /** Executes a command: the sequence number of its event, or the problem. */
  execute(person: string, type: string, body: any, clientId = `${person}-${Math.random()}`): number | Problem {
    const before = this.once.get(clientId);
    if (before !== undefined) return before;
    const refusal = this.refusal(person, type, body);
    if (refusal) return refusal;
    const seq = this.commit(person, type, body);
    this.once.set(clientId, seq);
    return seq;
  }

  private refusal(person: string, type: string, body: any): Problem | undefined {
    const { moderates } = this.you(person);
    const taking = ['post-message', 'add-reaction', 'remove-reaction'].includes(type);
    if (taking && this.blocked.has(person)) return problem(403, 'blocked', 'You are blocked from this chat');
    if (type === 'post-message' && body.text.length > 2000) return problem(400, 'invalid', 'The message is too long');
    if (type === 'post-message' && /forbidden word/.test(body.text)) {
      return problem(400, 'invalid', 'The message contains a word that is not allowed here');
    }
    if (type === 'delete-message') {
      const target = this.posted(body.message);
      if (!target) return problem(404, 'not-found', 'That message does not exist');
      return moderates || target.actor === person ? undefined : problem(403, 'not-yours', 'That is not your message');
    }
    return taking || moderates ? undefined : problem(403, 'forbidden', 'Only moderators can do that');
  }

  private commit(actor: string, type: string, body: any): number {
    const author = (person: string) => ({ person, name: this.guests[person]!.name, role: this.guests[person]!.role });
    const target = this.posted(body.message);
    switch (type) {
      case 'post-message': {
        const quoted = this.posted(body.replyTo);
        const replyTo = quoted && { seq: quoted.seq, person: quoted.actor, name: this.guests[quoted.actor]!.name };
        return this.append(actor, 'message-posted', {
          text: body.text,
          author: author(actor),
          ...(replyTo && { replyTo }),
        });
      }
      case 'delete-message': {
        const seq = this.append(actor, 'message-deleted', {
          message: body.message,
          by: target!.actor === actor ? 'author' : 'moderator',
        });
        const { seq: at, at: when, actor: who, audience } = target!;
        this.log[body.message - 1] = {
          seq: at,
          at: when,
          actor: who,
          audience,
          type: 'message-posted',
          redacted: true,
        };
        return seq;
      }
      case 'pin-message':
        return this.append(actor, 'message-pinned', {
          message: body.message,
          text: target!.body.text,
          author: target!.body.author,
        });
      case 'unpin-message':
        return this.append(actor, 'message-unpinned', { message: body.message });
      case 'add-reaction':
      case 'remove-reaction':
        return this.react(actor, type === 'add-reaction', body);
      case 'block-user':
        this.blocked.set(body.person, this.guests[body.person]!.name);
        return this.append(
          actor,
          'user-blocked',
          { person: body.person, name: this.guests[body.person]!.name },
          body.person,
        );
      case 'unblock-user':
        this.blocked.delete(body.person);
        return this.append(actor, 'user-unblocked', { person: body.person }, body.person);
      default:
        this.floor = this.head + 1;
        this.append(actor, 'history-cleared', {});
        Object.assign(this.log.at(-1)!, { floor: this.floor, body: undefined });
        return this.head;
    }
  }

  private react(actor: string, on: boolean, { message, reaction }: { message: number; reaction: string }): number {
    const people = this.reacted.get(`${message} ${reaction}`) ?? new Set();
    if (on) people.add(actor);
    else people.delete(actor);
    this.reacted.set(`${message} ${reaction}`, people);
    return this.append('p_system', 'reactions-counted', { counts: { [message]: this.counts(message) } });
  }

  counts(message: number): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const [key, people] of this.reacted) {
      const [of, reaction] = key.split(' ') as [string, string];
      if (Number(of) === message && people.size > 0) counts[reaction] = people.size;
    }
    return counts;
  }

  private append(actor: string, type: string, body: object, person?: string): number {
    const at = new Date(this.now()).toISOString();
    const audience = person === undefined ? ('everyone' as const) : { team: true as const, person };
    this.log.push({ seq: this.head + 1, type, at, actor, body, audience });
    return this.head;
  }

  private posted(seq: number): Entry | undefined {
    const entry = this.log[seq - 1];
    return entry?.type === 'message-posted' && !entry.redacted ? entry : undefined;
  }

  eventsFor(person: string, after: number): ChannelEvent[] {
    const { team } = this.you(person);
    const mine = ({ audience }: Entry) => audience === 'everyone' || team || audience.person === person;
    return this.log
      .slice(after)
      .filter(mine)
      .map(({ audience: _, ...event }) => event);
  }

  messagesBefore(before: number, limit: number) {
    const floor = this.floor;
    const all = this.log.filter(({ type, seq }) => type === 'message-posted' && seq > floor && seq < before);
    return { messages: all.slice(-limit).map((entry) => this.asMessage(entry)), more: all.length > limit };
  }

  snapshotFor(person: string) {
    const { messages, more } = this.messagesBefore(Infinity, 50);
    const { team } = this.you(person);
    const blocked = team ? [...this.blocked].map(([one, name]) => ({ person: one, name })) : [];
    return { seq: this.head, view: { messages, more, pinned: this.pinned(), blocked, floor: this.floor } };
  }

  private asMessage({ seq, at, body, redacted }: Entry) {
    if (!redacted) return { seq, at, ...body, reactions: this.counts(seq) };
    const deletion = this.log.find(({ type, body: about }) => type === 'message-deleted' && about.message === seq)!;
    return { seq, at, reactions: {}, deleted: deletion.body.by };
  }

  private pinned() {
    const pins = this.log.filter(({ type, seq, body }, index) => {
      const over = this.log
        .slice(index + 1)
        .some((later) => later.type.startsWith('message-') && later.body?.message === body?.message);
      return type === 'message-pinned' && !over && seq > this.floor && body.message > this.floor;
    });
    return pins.map(({ body, at }) => ({ ...body, at }));
  }
}

export function problem(status: number, code: string, title: string): Problem {
  return { type: `/problems/${code}`, title, status, code };
}

export function testSession(change: Partial<SessionView> = {}): SessionView {
  return {
    id: 'demo',
    event: 'e1',
    name: 'Designing calm software',
    type: 'live-webcast',
    visibility: 'published',
    startDate: new Date(Date.now() - 20 * 60_000).toISOString(),
    endDate: new Date(Date.now() + 40 * 60_000).toISOString(),
    durationMinutes: 60,
    tags: [],
    speakers: [],
    moderators: [],
    modules: { chat: true, qna: true, interactions: true, reactions: true, privateChat: true, backchannel: true },
    chat: { opensBeforeMinutes: 15, closesAfterMinutes: 60, anonymousAllowed: false },
    qna: {
      threads: 'multi',
      visibility: 'public',
      approval: true,
      anonymous: false,
      namesForTeam: true,
      openPerAttendee: 20,
      releaseAfterMinutes: 15,
    },
    stage: { join: 'speakers' },
    assistant: false,
    version: 1,
    ...change,
  };
}
