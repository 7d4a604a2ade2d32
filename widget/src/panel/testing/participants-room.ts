import type { ChannelEvent, Problem } from '../../client';
import type { Group, GroupId, Participant, ParticipantList } from '../../features/participants/participant-types';
import { problem } from './room';

const GROUPS: GroupId[] = ['raised-hands', 'on-stage', 'viewers', 'removed'];

/** Who is in the test room: tests put people into groups, and commands about them are kept. */
export class ParticipantsRoom {
  readonly groups: Record<GroupId, Participant[]> = { 'raised-hands': [], 'on-stage': [], viewers: [], removed: [] };
  readonly commands: { person: string; type: string; body: any }[] = [];
  /** The code with which commands are refused from now on. */
  refuses = '';
  readonly log: ChannelEvent[] = [];

  get head(): number {
    return this.log.length;
  }

  list(query: URLSearchParams): ParticipantList {
    const asked = GROUPS.filter((group) => !query.has('group') || query.get('group') === group);
    const here = GROUPS.filter((group) => group !== 'removed').map((group) => this.groups[group].length);
    return { total: here.reduce((sum, count) => sum + count, 0), groups: asked.map((group) => this.page(group, query)) };
  }

  private page(group: GroupId, query: URLSearchParams): Group {
    const all = this.groups[group];
    const typed = (query.get('query') ?? '').toLowerCase();
    const found = all.filter(({ name }) => name.toLowerCase().startsWith(typed));
    const from = Number(query.get('cursor') ?? 0);
    const to = from + Number(query.get('limit') ?? 20);
    const next = to < found.length ? { nextCursor: String(to) } : {};
    return { group, count: all.length, matches: found.length, participants: found.slice(from, to), ...next };
  }

  execute(person: string, type: string, body: object): number | Problem {
    if (this.refuses) return problem(409, this.refuses, 'That cannot be done now');
    this.commands.push({ person, type, body });
    this.happens(type);
    return this.head;
  }

  /** The list is another one. */
  happens(type: string): void {
    this.log.push({ seq: this.head + 1, type, at: new Date().toISOString(), actor: 'system', body: {} });
  }

  eventsFor(_person: string, after: number): ChannelEvent[] {
    return this.log.slice(after);
  }

  snapshotFor(): { seq: number; view: object } {
    return { seq: this.head, view: {} };
  }
}
