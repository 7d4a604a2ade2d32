import { describe, expect, it } from 'vitest';
import { Room } from '../../panel/testing/room';
import { applyChatEvent, applyChatEvents, withNames, withNewest, withOlder } from './apply-chat-event';
import { chatView, type ChatMessage, type ChatView } from './chat-types';

const people = ['p_maya', 'p_ada', 'p_lin'] as const;

function newRoom(): Room {
  return new Room({
    p_maya: { name: 'Maya', role: 'moderator' },
    p_ada: { name: 'Ada', role: 'attendee' },
    p_lin: { name: 'Lin', role: 'attendee' },
  });
}

/** What a newcomer would be given, in the bounds of a snapshot; a tombstone's author is not part of it. */
function comparable(view: ChatView): ChatView {
  const messages = view.messages
    .slice(-50)
    .map((message) => (message.deleted ? ({ seq: message.seq, deleted: message.deleted } as ChatMessage) : message));
  return { ...view, messages, more: view.more || view.messages.length > 50 };
}

/** The law: the snapshot at any earlier point, folded with the events after it, is the snapshot of now. */
function expectLaw(act: (room: Room) => void, person: string, prepare: (room: Room) => void = () => undefined): void {
  const room = newRoom();
  prepare(room);
  const before = room.snapshotFor(person);
  act(room);
  const folded = applyChatEvents(chatView(before.view), room.eventsFor(person, before.seq));
  expect(comparable(folded)).toEqual(comparable(chatView(room.snapshotFor(person).view)));
}

const post = (room: Room, person: string, text = 'hello', replyTo?: number) =>
  room.execute(person, 'post-message', { text, replyTo }) as number;

describe.each(['p_maya', 'p_ada'])('a snapshot folded with later events equals a later snapshot, for %s', (person) => {
  it('when a message is posted', () => expectLaw((room) => post(room, 'p_lin'), person));

  it('when a message answers another', () =>
    expectLaw(
      (room) => post(room, 'p_ada', 'yes', 1),
      person,
      (room) => post(room, 'p_lin'),
    ));

  it('when a message is deleted by its author', () =>
    expectLaw(
      (room) => room.execute('p_lin', 'delete-message', { message: 1 }),
      person,
      (room) => post(room, 'p_lin'),
    ));

  it('when a pinned message is deleted by a moderator', () =>
    expectLaw(
      (room) => room.execute('p_maya', 'delete-message', { message: 1 }),
      person,
      (room) => {
        post(room, 'p_lin');
        room.execute('p_maya', 'pin-message', { message: 1 });
      },
    ));

  it('when a message comes and is deleted before it is read, so that only its tombstone travels', () =>
    expectLaw((room) => {
      post(room, 'p_lin');
      room.execute('p_maya', 'delete-message', { message: 1 });
    }, person));

  it('when messages are pinned, pinned again and unpinned', () =>
    expectLaw(
      (room) => {
        room.execute('p_maya', 'pin-message', { message: 1 });
        room.execute('p_maya', 'pin-message', { message: 2 });
        room.execute('p_maya', 'pin-message', { message: 1 });
        room.execute('p_maya', 'unpin-message', { message: 2 });
      },
      person,
      (room) => {
        post(room, 'p_lin');
        post(room, 'p_ada');
      },
    ));

  it('when reactions are counted up and down', () =>
    expectLaw(
      (room) => {
        room.execute('p_ada', 'add-reaction', { message: 1, reaction: 'like' });
        room.execute('p_maya', 'add-reaction', { message: 1, reaction: '🎉' });
        room.execute('p_ada', 'remove-reaction', { message: 1, reaction: 'like' });
      },
      person,
      (room) => post(room, 'p_lin'),
    ));

  it('when people are blocked and unblocked', () =>
    expectLaw(
      (room) => {
        room.execute('p_maya', 'block-user', { person: 'p_lin' });
        room.execute('p_maya', 'block-user', { person: 'p_ada' });
        room.execute('p_maya', 'unblock-user', { person: 'p_lin' });
      },
      person === 'p_ada' ? 'p_maya' : person,
    ));

  it('when the history is cleared and the talk goes on', () =>
    expectLaw(
      (room) => {
        room.execute('p_maya', 'clear-history', {});
        post(room, 'p_ada', 'a new start');
      },
      person,
      (room) => {
        for (let i = 0; i < 60; i++) post(room, 'p_lin');
        room.execute('p_maya', 'pin-message', { message: 3 });
      },
    ));
});

describe('the law under chance', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('holds for a random afternoon, seed %i', (seed) => {
    const random = mulberry(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const room = newRoom();
    const step = () => {
      const message = 1 + Math.floor(random() * Math.max(1, room.head));
      const commands: [string, object][] = [
        ...Array.from({ length: 8 }, () => ['post-message', { text: `text ${random()}` }] as [string, object]),
        ['post-message', { text: 'answer', replyTo: message }],
        ['delete-message', { message }],
        ['add-reaction', { message, reaction: pick(['like', '🎉']) }],
        ['remove-reaction', { message, reaction: 'like' }],
        ['block-user', { person: 'p_lin' }],
        ['unblock-user', { person: 'p_lin' }],
      ];
      if (random() < 0.01) commands.push(['clear-history', {}]);
      const [type, body] = pick(commands);
      if (
        random() < 0.1 &&
        room.snapshotFor('p_maya').view.messages.some(({ seq, deleted }) => seq === message && !deleted)
      ) {
        room.execute('p_maya', pick(['pin-message', 'unpin-message']), { message });
      }
      room.execute(pick(people), type, body);
    };
    for (let i = 0; i < 120; i++) step();
    const before = room.snapshotFor('p_maya');
    for (let i = 0; i < 80; i++) step();
    const folded = applyChatEvents(chatView(before.view), room.eventsFor('p_maya', before.seq));
    expect(comparable(folded)).toEqual(comparable(chatView(room.snapshotFor('p_maya').view)));
  });
});

describe('applying one event', () => {
  const view = chatView({ messages: [message(1), message(2)], more: true });

  it('leaves the view it was given alone', () => {
    const kept = structuredClone(view);
    applyChatEvent(view, { seq: 3, type: 'message-deleted', at: '', actor: 'p_x', body: { message: 1, by: 'author' } });
    expect(view).toEqual(kept);
  });

  it('ignores a type that it does not know', () => {
    expect(applyChatEvent(view, { seq: 3, type: 'poll-published', at: '', actor: 'p_x', body: {} })).toBe(view);
  });

  it('takes a deleted message out of the pinned ones', () => {
    const pinned = chatView({
      ...view,
      pinned: [{ message: 1, text: 'a', author: { person: 'p', name: 'P' }, at: '' }],
    });
    const event = { seq: 3, type: 'message-deleted', at: '', actor: 'p_x', body: { message: 1, by: 'moderator' } };
    expect(applyChatEvent(pinned, event)).toMatchObject({
      pinned: [],
      messages: [{ deleted: 'moderator', text: '' }, {}],
    });
  });
});

describe('older messages', () => {
  it('come before the known ones, in order and once', () => {
    const joined = withOlder(
      chatView({ messages: [message(5), message(6)], more: true }),
      [message(4), message(3), message(5)],
      false,
    );
    expect(joined.messages.map(({ seq }) => seq)).toEqual([3, 4, 5, 6]);
    expect(joined.more).toBe(false);
  });

  it('stay away when the history was cleared while they were on their way', () => {
    expect(withOlder(chatView({ floor: 4 }), [message(3), message(5)], false).messages.map(({ seq }) => seq)).toEqual([
      5,
    ]);
  });

  it('are forgotten beyond the bound, which says that there are more', () => {
    const trimmed = withNewest(chatView({ messages: [1, 2, 3].map(message) }), 2);
    expect(trimmed).toMatchObject({ more: true, messages: [{ seq: 2 }, { seq: 3 }] });
  });
});

function message(seq: number): ChatMessage {
  return {
    seq,
    text: `text ${seq}`,
    author: { person: 'p', name: 'P', role: 'attendee' },
    at: '2026-11-20T12:00:00Z',
    reactions: {},
  };
}

function mulberry(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('people who are shown in another way', () => {
  const shownAs = (name: string, room = newRoom()) => {
    room.guests['p_ada']!.name = name;
    const question = post(room, 'p_ada', 'a question');
    post(room, 'p_lin', 'an answer', question);
    room.execute('p_maya', 'pin-message', { message: question });
    room.execute('p_maya', 'block-user', { person: 'p_ada' });
    return chatView(room.snapshotFor('p_maya').view);
  };
  const untimed = (view: ChatView) => JSON.parse(JSON.stringify(view, (key, value) => (key === 'at' ? 0 : value)));

  it('are so wherever the chat names them, as in a fresh snapshot, and nobody else is', () => {
    const renamed = withNames(shownAs('Ada Lovelace'), [{ person: 'p_ada', name: 'Ada' }]);
    expect(untimed(renamed)).toEqual(untimed(shownAs('Ada')));
  });

  it('carry the mark for the team, and lose it again', () => {
    const view = shownAs('Ada Lovelace');
    const marked = withNames(view, [{ person: 'p_ada', name: 'Ada Lovelace', lastNameHidden: true }]);
    expect(marked.messages[0]!.author).toMatchObject({ name: 'Ada Lovelace', lastNameHidden: true });
    expect(marked.messages[1]!.replyTo).toMatchObject({ lastNameHidden: true });
    expect(untimed(withNames(marked, [{ person: 'p_ada', name: 'Ada Lovelace' }]))).toEqual(untimed(view));
  });
});
