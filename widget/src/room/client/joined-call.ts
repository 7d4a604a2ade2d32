import type { ChannelEvent, OvationClient } from '../../client';
import { applyRoomEvents, roomView, type RoomView } from '../../features/shared/room-view';
import { createStageApi, type StageApi } from '../../features/shared/stage-api';
import type { GroupCallEvent } from './stage-client';

/** A call that one is in. */
export interface JoinedCall {
  api: StageApi;
  /** Whether somebody is on the stage. */
  speaks(person: string): boolean;
  leave(): void;
}

/** Comes in as one's role says: hosts start the meeting where that is still to be done, and are speakers. */
export async function joined(
  client: OvationClient,
  callId: string,
  tell: (event: GroupCallEvent) => void,
): Promise<JoinedCall> {
  const api = createStageApi(client);
  let view: RoomView = roomView();
  const call: JoinedCall = {
    api,
    speaks: (person) => view.stage.some((on) => on.person === person),
    leave: () => client.close(),
  };
  await new Promise<void>((resolve, reject) => {
    client.on('token-error', reject);
    client.subscribe('room', {
      snapshot: (told) => {
        view = roomView(told as Partial<RoomView>);
        resolve();
      },
      events: (events) => {
        const eyes = { person: client.you?.person ?? '', moderates: client.you?.moderates === true };
        view = applyRoomEvents(view, events, eyes);
        events.forEach((event) => toldOf(callId, event, eyes.moderates).forEach(tell));
      },
      problem: reject,
    });
  }).catch((problem: unknown) => {
    client.close();
    throw problem;
  });
  if (client.you?.moderates) {
    if (view.status !== 'open') await api.startMeeting().done;
    await client.send('room', 'join-stage', {}).done;
  }
  return call;
}

/** A row of the log in the words of calls. */
function toldOf(callId: string, { type, body }: ChannelEvent, hosts: boolean): GroupCallEvent[] {
  if (body === undefined) return [];
  const role = (userId: string, now: 'SPEAKER' | 'AUDIENCE'): GroupCallEvent[] => [
    { type: 'GROUP_CALL_ROLE_CHANGED', callId, payload: { userId, role: now } },
  ];
  // Whoever raised it sees it too, and knows already.
  if (type === 'hand-raised' && hosts) return [{ type: 'GROUP_CALL_STAGE_HAND_RAISED', callId, payload: body.person }];
  if (type === 'stage-joined') return role(body.on.person, 'SPEAKER');
  if (type === 'stage-left') return role(body.person, 'AUDIENCE');
  if (type === 'meeting-started') return [{ type: 'GROUP_CALL_STARTED', callId, payload: undefined }];
  if (type === 'meeting-ended') return [{ type: 'GROUP_CALL_ENDED', callId, payload: undefined }];
  if (type !== 'stage-question-submitted') return [];
  const { person, name, text } = body;
  return [{ type: 'GROUP_CALL_STAGE_QUESTION', callId, payload: { userId: person, name, text } }];
}
