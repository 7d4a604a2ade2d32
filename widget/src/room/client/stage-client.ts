import { apiAddress } from '../../client/addresses';
import { connect, type ConnectOptions, type OvationClient } from '../../client';
import { Rest } from '../../client/rest';
import { Tokens } from '../../client/tokens';
import { joined, type JoinedCall } from './joined-call';

export interface RoomPolicy {
  /** Whether a few speak and others watch; left out, everyone may come onto the stage. */
  stageMode?: boolean;
  /** Whether nobody comes onto the stage before a moderator has started the meeting. */
  requireHost?: boolean;
}

export interface CreatedRoom {
  roomId: string;
  name: string;
  policy: Required<RoomPolicy>;
}

export type CallRole = 'SPEAKER' | 'AUDIENCE';

/** What happens in a call. */
export type GroupCallEvent =
  /** Somebody raised their hand; hosts are told. The payload is their person id. */
  | { type: 'GROUP_CALL_STAGE_HAND_RAISED'; callId: string; payload: string }
  /** Somebody speaks from now on, or does not any more. */
  | { type: 'GROUP_CALL_ROLE_CHANGED'; callId: string; payload: { userId: string; role: CallRole } }
  /** A question; speakers and the team are told. */
  | { type: 'GROUP_CALL_STAGE_QUESTION'; callId: string; payload: { userId: string; name: string; text: string } }
  | { type: 'GROUP_CALL_STARTED' | 'GROUP_CALL_ENDED'; callId: string; payload: undefined };

export type StageClientOptions = Pick<ConnectOptions, 'gateway' | 'tokenProvider' | 'fetch' | 'socketFactory'>;

/** The stage of any number of rooms, without pictures: those are the program's own, by what the events say. */
export interface StageClient {
  /** For admins and organizers. */
  createRoom(wish: { name: string; event?: string; policy?: RoomPolicy }): Promise<CreatedRoom>;
  /** Comes into a room: hosts start its meeting and are speakers, others are audience. Resolves with the call's id. */
  joinRoom(roomId: string): Promise<string>;
  leaveRoom(callId: string): void;
  raiseHand(callId: string): Promise<void>;
  promoteToSpeaker(callId: string, userId: string): Promise<void>;
  demoteToAudience(callId: string, userId: string): Promise<void>;
  submitStageQuestion(callId: string, text: string): Promise<void>;
  /** The returned function takes the listener off again. */
  onGroupCallEvent(listener: (event: GroupCallEvent) => void): () => void;
  /** The role that somebody has in a call now. */
  roleOf(callId: string, userId: string): CallRole;
  /** Leaves every room. */
  close(): void;
}

export function createStageClient(options: StageClientOptions): StageClient {
  const fetcher = options.fetch ?? ((...request: Parameters<typeof fetch>) => fetch(...request));
  const rest = new Rest(apiAddress(options.gateway), new Tokens(options.tokenProvider, Date.now), fetcher);
  const calls = new Map<string, JoinedCall>();
  const listeners = new Set<(event: GroupCallEvent) => void>();
  const tell = (event: GroupCallEvent) => listeners.forEach((listener) => listener(event));
  const call = (callId: string): JoinedCall => {
    const found = calls.get(callId);
    if (!found) throw new Error(`Not in the call ${callId}: joinRoom comes first.`);
    return found;
  };
  return {
    createRoom: (wish) => rest.request<CreatedRoom>('POST', '/rooms', wish),
    joinRoom: async (roomId) => {
      calls.get(roomId)?.leave();
      const client: OvationClient = connect({ ...options, session: roomId });
      const entered = await joined(client, roomId, tell);
      calls.set(roomId, entered);
      return roomId;
    },
    leaveRoom: (callId) => {
      calls.get(callId)?.leave();
      calls.delete(callId);
    },
    raiseHand: async (callId) => void (await call(callId).api.raiseHand().done),
    promoteToSpeaker: async (callId, userId) => void (await call(callId).api.promoteToSpeaker(userId).done),
    demoteToAudience: async (callId, userId) => void (await call(callId).api.demoteToAudience(userId).done),
    submitStageQuestion: async (callId, text) => void (await call(callId).api.submitStageQuestion(text).done),
    onGroupCallEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    roleOf: (callId, userId) => (call(callId).speaks(userId) ? 'SPEAKER' : 'AUDIENCE'),
    close: () => {
      calls.forEach((each) => each.leave());
      calls.clear();
    },
  };
}
