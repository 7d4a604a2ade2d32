import type { OvationClient, PendingCommand } from '../../client/types';

export interface Devices {
  microphone: boolean;
  camera: boolean;
}

/** The commands of the channel `room`. */
export function createStageApi(client: Pick<OvationClient, 'send'>) {
  const give = (type: string, body: object = {}): PendingCommand => client.send('room', type, body);
  const about = (type: string) => (person: string) => give(type, { person });
  return {
    startMeeting: () => give('start-meeting'),
    endMeeting: () => give('end-meeting'),
    raiseHand: () => give('raise-hand'),
    /** One's own, or somebody's for moderators. */
    lowerHand: (person?: string) => give('lower-hand', person ? { person } : {}),
    clearHands: () => give('clear-hands'),
    inviteToStage: about('invite-to-stage'),
    revokeInvitation: about('revoke-stage-invitation'),
    acceptInvitation: (peer: string, devices: Devices) => give('accept-stage-invitation', { peer, ...devices }),
    declineInvitation: () => give('decline-stage-invitation'),
    joinStage: (peer: string, devices: Devices) => give('join-stage', { peer, ...devices }),
    leaveStage: () => give('leave-stage'),
    removeFromStage: about('remove-from-stage'),
    setDevices: ({ microphone, camera }: Devices) => give('set-devices', { microphone, camera }),
    mute: about('mute'),
    /** Asks them: nobody's microphone is opened by somebody else. */
    unmute: about('unmute'),
    turnOffCamera: about('turn-off-camera'),
    muteAll: () => give('mute-all'),
    camerasOff: () => give('cameras-off'),
    promoteToSpeaker: about('promote-to-speaker'),
    demoteToAudience: about('demote-to-audience'),
    submitStageQuestion: (text: string) => give('submit-stage-question', { text }),
  };
}

export type StageApi = ReturnType<typeof createStageApi>;
