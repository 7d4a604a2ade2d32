import type { SessionView } from '../../client/types';
import type { EventPerson, EventView } from '../event-types';

const HOUR = 3_600_000;

/** What the test event starts with: a live, an upcoming, an unlisted and a private session. */
export function sessions(now = Date.now()): SessionView[] {
  const keynote: SessionView = {
    id: 'keynote',
    event: 'demo',
    name: 'The opening keynote',
    description: 'Where we are, where we go, and what it takes. With time for your questions.',
    type: 'live-webcast',
    visibility: 'published',
    ...times(now - HOUR / 2, 60),
    tags: ['Strategy', 'Main stage'],
    speakers: [{ person: 'p_sam', name: 'Sam Rivera' }],
    moderators: [{ person: 'p_maya', name: 'Maya Lindqvist' }],
    modules: { chat: true, qna: true, interactions: true, reactions: true, privateChat: true, backchannel: true },
    chat: { opensBeforeMinutes: 525600, closesAfterMinutes: 525600, anonymousAllowed: true },
    qna: {
      threads: 'multi',
      visibility: 'private',
      approval: true,
      anonymous: true,
      namesForTeam: false,
      openPerAttendee: 10,
      releaseAfterMinutes: 10,
    },
    stage: { join: 'speakers' },
    assistant: false,
    version: 1,
  };
  return [
    keynote,
    {
      ...keynote,
      ...times(now + 2 * HOUR, 90),
      id: 'workshop',
      name: 'Workshop: Questions that people answer',
      type: 'interactive-room',
      tags: ['Workshop'],
    },
    {
      ...keynote,
      ...times(now + 26 * HOUR, 45),
      id: 'panel',
      name: 'Panel: Events without a stage',
      description: undefined,
      tags: ['Strategy'],
      visibility: 'unlisted',
      speakers: [],
    },
    { ...keynote, ...times(now + 3 * HOUR, 30), id: 'rehearsal', name: 'Rehearsal', tags: [], visibility: 'private' },
  ];
}

export function people(): EventPerson[] {
  return [
    { person: 'p_sam', user: 'sam', name: 'Sam Rivera', email: 'sam@example.com', roles: ['speaker'] },
    { person: 'p_maya', user: 'maya', name: 'Maya Lindqvist', email: 'maya@example.com', roles: ['moderator', 'speaker'] },
    { person: 'p_olga', user: 'olga', name: 'Olga Organizer', roles: ['organizer'] },
  ];
}

export function demoEvent(): EventView {
  return {
    id: 'demo',
    name: 'Ovation Days',
    description: 'Two days about live events.',
    timezone: 'Europe/Berlin',
    organizers: [{ person: 'p_olga', name: 'Olga Organizer' }],
    registrations: 0,
    version: 1,
  };
}

function times(start: number, minutes: number): Pick<SessionView, 'startDate' | 'endDate' | 'durationMinutes'> {
  const at = (millis: number) => new Date(Math.floor(millis / 60_000) * 60_000).toISOString();
  return { startDate: at(start), endDate: at(start + minutes * 60_000), durationMinutes: minutes };
}
