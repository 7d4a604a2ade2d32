import { describe, expect, it } from 'vitest';
import { QnaRoom } from '../../panel/testing/qna-room';
import { applyQnaEvent, applyQnaEvents } from './apply-qna-event';
import { qnaView, type ToldQna } from './qna-types';

const guests = {
  p_maya: { name: 'Maya', role: 'moderator' },
  p_dana: { name: 'Dana', role: 'moderator' },
  p_ada: { name: 'Ada', role: 'attendee' },
  p_lin: { name: 'Lin', role: 'attendee' },
} as const;

/** Asks by Ada (1) and Lin (2), which is listed. */
function newRoom(): QnaRoom {
  const room = new QnaRoom(guests);
  room.now = () => Date.parse('2026-11-20T12:00:00Z');
  room.execute('p_ada', 'ask-question', { text: 'When do we start?', anonymous: false });
  room.execute('p_lin', 'ask-question', { text: 'Where are the slides?', anonymous: true });
  room.execute('p_maya', 'approve-question', { question: 2 });
  return room;
}

/** The law: the snapshot at any earlier point, folded with the events after it, is the snapshot of now. */
function expectLaw(person: string, ...steps: [string, string, object][]): void {
  const room = newRoom();
  const snapshots = [room.snapshotFor(person)];
  for (const [actor, type, body] of steps) {
    expect(room.execute(actor, type, body)).toEqual(expect.any(Number));
    snapshots.push(room.snapshotFor(person));
  }
  const now = qnaView(room.snapshotFor(person).view as unknown as ToldQna);
  for (const { seq, view } of snapshots) {
    const folded = applyQnaEvents(qnaView(view as unknown as ToldQna), room.eventsFor(person, seq));
    expect(folded).toEqual(now);
  }
}

const answered: [string, string, object] = ['p_maya', 'reply-to-thread', { thread: 1, text: 'At ten' }];

describe.each(['p_maya', 'p_ada', 'p_lin'])(
  'a snapshot folded with later events equals a later snapshot, for %s',
  (person) => {
    const law = (...steps: [string, string, object][]) => expectLaw(person, ...steps);

    it('when a question is asked', () => law(['p_ada', 'ask-question', { text: 'Another one', anonymous: true }]));
    it('when its asker adds something', () => law(['p_ada', 'reply-to-thread', { thread: 1, text: 'Please' }]));
    it('when a moderator answers', () => law(answered));
    it('when a moderator answers publicly', () =>
      law(['p_maya', 'reply-to-thread', { thread: 1, text: 'At ten', publicly: true }]));
    it('when a thread is claimed, handed on and sent back', () =>
      law(
        ['p_maya', 'claim-thread', { thread: 1 }],
        ['p_maya', 'hand-thread', { thread: 1, person: 'p_dana' }],
        ['p_maya', 'release-thread', { thread: 1 }],
      ));
    it('when a moderator begins to answer', () => law(['p_maya', 'start-answering', { thread: 1 }]));
    it('when a thread is seen', () => law(['p_maya', 'see-thread', { thread: 1 }]));
    it('when a question is approved', () => law(['p_maya', 'approve-question', { question: 1 }]));
    it('when a listed question is declined with a reason', () =>
      law(['p_maya', 'dismiss-question', { question: 2, reason: 'Off topic' }]));
    it('when an answer is published and the question taken off the list again', () =>
      law(answered, ['p_maya', 'publish-answer', { question: 1 }], ['p_maya', 'unpublish-question', { question: 1 }]));
    it('when a question is answered live', () => law(['p_maya', 'mark-answered-live', { question: 2 }]));
    it('when a thread is answered and opened again', () =>
      law(answered, ['p_maya', 'mark-answered', { thread: 1 }], ['p_maya', 'reopen-thread', { thread: 1 }]));
    it('when a listed question is deleted', () => law(['p_lin', 'delete-entry', { entry: 2 }]));
    it('when a question comes and is deleted before it is read', () =>
      law(['p_ada', 'ask-question', { text: 'Oops', anonymous: false }], ['p_ada', 'delete-entry', { entry: 4 }]));
    it('when a public answer is deleted', () =>
      law(
        ['p_maya', 'reply-to-thread', { thread: 2, text: 'Here', publicly: true }],
        ['p_dana', 'delete-entry', { entry: 4 }],
      ));
    it('when a question is pinned and unpinned', () =>
      law(['p_maya', 'pin-question', { question: 2 }], ['p_maya', 'unpin-question', { question: 2 }]));
    it('when an asker is blocked and unblocked', () =>
      law(['p_maya', 'block-asker', { thread: 1 }], ['p_maya', 'unblock-asker', { thread: 1 }]));
    it('when votes and likes are counted up and down', () =>
      law(
        ['p_ada', 'upvote-question', { question: 2 }],
        ['p_maya', 'like-entry', { entry: 1 }],
        ['p_ada', 'take-back-upvote', { question: 2 }],
      ));
  },
);

describe('the law under chance', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('holds for a random afternoon, seed %i', (seed) => {
    const random = mulberry(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const room = newRoom();
    room.settings.single = seed % 2 === 1;
    const step = () => {
      const thread = pick(room.threads);
      const question = pick(thread.entries.filter(({ kind }) => kind === 'question')).id;
      const entry = pick(thread.entries).id;
      room.execute(pick(Object.keys(guests)), pick(['ask-question', 'reply-to-thread', 'reply-to-thread', ...TYPES]), {
        text: `text ${random()}`,
        anonymous: random() < 0.5,
        thread: thread.id,
        person: 'p_dana',
        ...aboutOne(question, entry, random),
      });
    };
    for (let i = 0; i < 40; i++) step();
    const before = Object.keys(guests).map((person) => [person, room.snapshotFor(person)] as const);
    for (let i = 0; i < 40; i++) step();
    for (const [person, { seq, view }] of before) {
      const folded = applyQnaEvents(qnaView(view as unknown as ToldQna), room.eventsFor(person, seq));
      expect(folded).toEqual(qnaView(room.snapshotFor(person).view as unknown as ToldQna));
    }
  });
});

const TYPES = [
  'claim-thread',
  'release-thread',
  'see-thread',
  'start-answering',
  'mark-answered',
  'reopen-thread',
  'approve-question',
  'dismiss-question',
  'mark-answered-live',
  'unpublish-question',
  'pin-question',
  'unpin-question',
  'upvote-question',
  'take-back-upvote',
  'like-entry',
  'unlike-entry',
  'delete-entry',
];

function aboutOne(question: number, entry: number, random: () => number) {
  return random() < 0.8 ? { question } : { entry };
}

describe('applying one event', () => {
  const view = qnaView();

  it('leaves the view it was given alone', () => {
    const kept = structuredClone(view);
    applyQnaEvent(view, { seq: 1, type: 'asker-blocked', at: '', actor: '', body: { myBlocked: true } });
    expect(view).toEqual(kept);
  });

  it('changes nothing when there is nothing to tell', () => {
    expect(applyQnaEvent(view, { seq: 3, type: 'question-asked', at: '', actor: 'p_x', redacted: true })).toBe(view);
  });

  it('drops the entries that views no longer hold', () => {
    const entry = (id: number) => ({ id, kind: 'message' as const, at: '', text: 'x', marks: { likes: 0 } });
    const header = { id: 1, askedAt: '', asker: { anonymous: false }, state: 'pending' as const, from: 1 };
    const full = qnaView({ threads: [{ thread: header, entries: [entry(1), entry(2)] }] });
    const body = { thread: { ...header, from: 2 }, entries: [entry(3)] };
    const after = applyQnaEvent(full, { seq: 3, type: 'message-added', at: '', actor: '', body });
    expect(after.threads[0]!.entries.map(({ id }) => id)).toEqual([2, 3]);
  });
});

function mulberry(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
