import type { OvationClient } from '../../client';
import type { Group, GroupId, ParticipantList } from './participant-types';

/** How many of a group are shown before somebody wants more. */
export const FEW = 10;
const PAGE = 100;

type Client = Pick<OvationClient, 'request'>;

/** The list with as much of each group as is wanted. */
export async function loadList(client: Client, typed: string, wanted: Map<GroupId, number>): Promise<ParticipantList> {
  const list = await client.request<ParticipantList>('GET', path(typed, { limit: FEW }));
  const groups = await Promise.all(list.groups.map((group) => more(client, typed, group, wanted.get(group.group) ?? FEW)));
  return { ...list, groups };
}

/** Page after page, since the server gives only so many at once. */
async function more(client: Client, typed: string, group: Group, wanted: number): Promise<Group> {
  let { participants, nextCursor } = group;
  while (nextCursor && participants.length < wanted) {
    const limit = Math.min(PAGE, wanted - participants.length);
    const asked = path(typed, { limit, group: group.group, cursor: nextCursor });
    const page: Group | undefined = (await client.request<ParticipantList>('GET', asked)).groups[0];
    if (!page) break;
    participants = [...participants, ...page.participants];
    nextCursor = page.nextCursor;
  }
  return { ...group, participants, ...(nextCursor ? { nextCursor } : {}) };
}

function path(typed: string, more: Record<string, string | number>): string {
  const query = new URLSearchParams(typed ? { query: typed } : {});
  for (const [name, value] of Object.entries(more)) query.set(name, String(value));
  return `/room/participants?${query}`;
}
