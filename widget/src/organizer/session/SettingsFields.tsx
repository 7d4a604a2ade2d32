import type { Modules } from '../../client/types';
import { errorsAt } from '../fields/errors';
import { RadioCards } from '../fields/RadioCards';
import { Switch } from '../fields/Switch';
import { TextField } from '../fields/TextField';
import { useOrganizer } from '../organizer-context';
import type { FieldsProps } from './BasicsFields';
import type { Draft } from './draft';
import { FormPart } from './FormPart';
import { QnaFields } from './QnaFields';

const MODULES: (keyof Modules)[] = ['chat', 'qna', 'interactions', 'reactions', 'privateChat', 'backchannel'];
const JOINING = ['nobody', 'speakers', 'everyone'] as const;

/** The fields that the settings tab shows. */
export const SETTINGS = ['modules', 'chat', 'qna', 'stage', 'consent'];

/** How a session works: modules, times of the chat, questions, stage, consent. */
export function SettingsFields(props: FieldsProps<Draft>) {
  const { draft, problem, change } = props;
  const { t } = useOrganizer();
  return (
    <>
      <FormPart title={t('settings.modules')} hint={t('settings.modulesHint')}>
        {MODULES.map((module) => (
          <Switch
            key={module}
            label={t(`settings.module.${module}`)}
            on={draft.modules[module]}
            onChange={(on) => change({ modules: { ...draft.modules, [module]: on } })}
          />
        ))}
      </FormPart>
      <ChatFields {...props} />
      <QnaFields {...props} />
      <FormPart title={t('settings.stage')}>
        <RadioCards
          label={t('settings.join')}
          errors={errorsAt(problem, 'stage')}
          choices={JOINING.map((value) => ({ value, label: t(`settings.join.${value}`) }))}
          value={draft.join}
          onChange={(join) => change({ join })}
        />
        <Switch
          label={t('settings.requireHost')}
          on={draft.requireHost}
          onChange={(requireHost) => change({ requireHost })}
        />
      </FormPart>
      <FormPart title={t('settings.consent')}>
        <TextField
          label={t('settings.consentText')}
          hint={t('settings.consentHint')}
          multiline
          errors={errorsAt(problem, 'consent')}
          value={draft.consent}
          onChange={(consent) => change({ consent })}
        />
      </FormPart>
    </>
  );
}

function ChatFields({ draft, problem, change }: FieldsProps<Draft>) {
  const { t } = useOrganizer();
  return (
    <FormPart title={t('settings.chat')}>
      <div class="field-row">
        <TextField
          label={t('settings.opens')}
          type="number"
          errors={errorsAt(problem, 'chat.opensBeforeMinutes')}
          value={draft.opensBefore}
          onChange={(opensBefore) => change({ opensBefore })}
        />
        <TextField
          label={t('settings.closes')}
          type="number"
          errors={errorsAt(problem, 'chat.closesAfterMinutes')}
          value={draft.closesAfter}
          onChange={(closesAfter) => change({ closesAfter })}
        />
      </div>
      <Switch
        label={t('settings.anonymous')}
        on={draft.anonymousAllowed}
        onChange={(anonymousAllowed) => change({ anonymousAllowed })}
      />
    </FormPart>
  );
}
