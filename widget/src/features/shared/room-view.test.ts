import { describe, expect, it } from 'vitest';
import type { ChannelEvent } from '../../client';
import { applyRoomEvents, roomView, type Eyes, type OnStage, type RoomView } from './room-view';

const at = (seq: number) => `2026-11-20T12:00:${String(seq).padStart(2, '0')}Z`;
const maya = { person: 'p_maya', name: 'Maya' };
const EYES: Record<string, Eyes> = {
  moderator: { person: 'p_maya', moderates: true },
  'the person it is about': { person: 'p_ada', moderates: false },
  'somebody else': { person: 'p_bob', moderates: false },
};

function on(person: string, name: string, more: Partial<OnStage> = {}): OnStage {
  return { person, name, role: 'attendee', peer: 'tab-of-them', microphone: true, camera: true, since: at(0), ...more };
}

/** One meeting in which everything happens once, and what of it those who watch see. */
const STORY: [string, object][] = [
  ['meeting-started', {}],
  ['hand-raised', { person: 'p_ada', name: 'Ada' }],
  ['hand-raised', { person: 'p_bob', name: 'Bob' }],
  ['hand-lowered', { person: 'p_ada' }],
  ['hand-raised', { person: 'p_ada', name: 'Ada' }],
  ['hands-cleared', {}],
  ['invited-to-stage', { person: 'p_ada', by: maya }],
  ['invitation-revoked', { person: 'p_ada' }],
  ['invited-to-stage', { person: 'p_ada', by: maya }],
  ['invitation-declined', { person: 'p_ada' }],
  ['hand-raised', { person: 'p_ada', name: 'Ada' }],
  ['invited-to-stage', { person: 'p_ada', by: maya }],
  ['stage-joined', { on: on('p_ada', 'Ada') }],
  ['stage-joined', { on: on('p_maya', 'Maya') }],
  ['devices-changed', { person: 'p_ada', microphone: false, camera: true }],
  ['unmute-asked', { person: 'p_ada', by: maya }],
  ['all-muted', { except: 'p_maya' }],
  ['cameras-turned-off', { except: 'p_maya' }],
  ['stage-question-submitted', { person: 'p_bob', name: 'Bob', text: 'Why?' }],
  ['stage-left', { person: 'p_ada', reason: 'removed' }],
  ['meeting-ended', {}],
  ['meeting-started', {}],
];
const PRIVATE = ['hand-raised', 'hand-lowered', 'invited-to-stage', 'invitation-revoked', 'invitation-declined'];

function storyFor({ person, moderates }: Eyes): ChannelEvent[] {
  return STORY.map(([type, body], index) => ({ seq: index + 1, type, body, at: at(index + 1), actor: 'p_maya' })).filter(
    (event) => !PRIVATE.includes(event.type) || moderates || (event.body as { person: string }).person === person,
  );
}

describe.each(Object.entries(EYES))('a room seen by %s', (_, eyes) => {
  it('is the same however much of it came as a snapshot', () => {
    const events = storyFor(eyes);
    const whole = applyRoomEvents(roomView(), events, eyes);
    for (let cut = 0; cut <= events.length; cut++) {
      const told = JSON.parse(JSON.stringify(applyRoomEvents(roomView(), events.slice(0, cut), eyes))) as RoomView;
      expect(applyRoomEvents(roomView(told), events.slice(cut), eyes)).toEqual(whole);
    }
  });

  it('does not change by what it does not know or what was redacted', () => {
    const view = applyRoomEvents(roomView(), storyFor(eyes), eyes);
    const unknown = { seq: 99, type: 'stage-painted', body: {}, at: at(50), actor: 'p_x' };
    const redacted = { seq: 99, type: 'stage-joined', at: at(50), actor: 'p_x', redacted: true } as const;
    expect(applyRoomEvents(view, [unknown, redacted], eyes)).toEqual(view);
  });
});

it('puts hands in the order of raising, and takes them down when their person comes onto the stage', () => {
  const eyes = EYES['moderator']!;
  const raised = storyFor(eyes).slice(0, 5);
  expect(applyRoomEvents(roomView(), raised, eyes).hands.map(({ name }) => name)).toEqual(['Bob', 'Ada']);
  const joined = { seq: 6, type: 'stage-joined', body: { on: on('p_bob', 'Bob') }, at: at(6), actor: 'p_bob' };
  expect(applyRoomEvents(roomView(), [...raised, joined], eyes).hands.map(({ name }) => name)).toEqual(['Ada']);
});

it('tells somebody that their own hand is up and that they are invited, and nobody else', () => {
  const events = storyFor(EYES['moderator']!).slice(0, 2);
  expect(applyRoomEvents(roomView(), events, { person: 'p_ada', moderates: false })).toMatchObject({
    hands: [],
    mine: { hand: true, invited: false },
  });
});
