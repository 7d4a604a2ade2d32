import { Avatar } from '../../ui/Avatar';
import { Button, IconButton } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { NameMark } from '../../ui/NameMark';
import { camera, hand, microphone, muted } from '../shared/stage-icons';
import type { GroupId, Participant } from './participant-types';
import type { ParticipantsState } from './participants-state';
import { personMenu } from './person-menu';

interface RowProps {
  state: ParticipantsState;
  group: GroupId;
  one: Participant;
}

/** Somebody: name, what they are, hand and microphone, and for moderators what can be done. */
export function PersonRow({ state, group, one }: RowProps) {
  const { t, you } = state.host;
  const name = one.name || t('participants.unnamed');
  const moderates = you.value?.moderates === true;
  return (
    <li class="participant" data-here={one.here}>
      <Avatar person={one.person} name={name} />
      <span class="participant-words">
        <span class="participant-name">
          <bdi>{name}</bdi>
          {one.lastNameHidden && <NameMark />}
          {one.person === you.value?.person && <span class="participant-you">{t('participants.you')}</span>}
        </span>
        <Labels state={state} group={group} one={one} />
      </span>
      {group === 'raised-hands' && <Hand state={state} one={one} name={name} />}
      {group === 'on-stage' && <Devices state={state} one={one} name={name} moderates={moderates} />}
      {group === 'removed' && (
        <Button
          label={t('participants.readmitName', { name })}
          onClick={() => state.attempt(state.people.readmit(one.person))}
        >
          {t('participants.readmit')}
        </Button>
      )}
      {moderates && group !== 'removed' && <More state={state} group={group} one={one} name={name} />}
    </li>
  );
}

function Labels({ state: { host }, group, one }: RowProps) {
  const { t } = host;
  const labels = [
    one.role !== 'attendee' && { role: one.role, text: t(`role.${one.role}`) },
    one.permissions && { text: t('participants.custom') },
    one.invited && { text: t('participants.invited') },
    !one.here && group !== 'removed' && { text: t('participants.away') },
  ].filter((each) => !!each);
  if (labels.length === 0) return null;
  return (
    <span class="participant-labels">
      {labels.map(({ text, ...more }) => (
        <span key={text} class="badge" data-role={'role' in more ? more.role : undefined}>
          {text}
        </span>
      ))}
    </span>
  );
}

function Hand({ state, one, name }: { state: ParticipantsState; one: Participant; name: string }) {
  const { t } = state.host;
  return (
    <IconButton
      icon={hand}
      size="small"
      label={t('participants.lowerName', { name })}
      onClick={() => state.attempt(state.stage.lowerHand(one.person))}
    />
  );
}

interface DevicesProps {
  state: ParticipantsState;
  one: Participant;
  name: string;
  moderates: boolean;
}

/** Moderators close microphones, and ask to open them; others see how they are. */
function Devices({ state, one, name, moderates }: DevicesProps) {
  const { t } = state.host;
  const icon = one.microphone ? microphone : muted;
  return (
    <>
      {one.camera && (
        <span class="participant-device">
          <Icon name={camera} />
          <span class="unseen">{t('participants.cameraOn')}</span>
        </span>
      )}
      {moderates ? (
        <IconButton
          icon={icon}
          size="small"
          label={t(one.microphone ? 'participants.muteName' : 'participants.unmuteName', { name })}
          onClick={() => state.attempt(one.microphone ? state.stage.mute(one.person) : state.stage.unmute(one.person))}
        />
      ) : (
        <span class="participant-device">
          <Icon name={icon} />
          <span class="unseen">{t(one.microphone ? 'participants.heard' : 'participants.notHeard')}</span>
        </span>
      )}
    </>
  );
}

function More({ state, group, one, name }: RowProps & { name: string }) {
  const { t, ui } = state.host;
  return (
    <IconButton
      icon="more"
      size="small"
      menu
      label={t('participants.actions', { name })}
      onClick={(event) => {
        const request = personMenu(state, group, one, event.currentTarget);
        if (request.groups.length > 0) ui.overlays.openMenu(request);
      }}
    />
  );
}
