import { errorsAt } from '../fields/errors';
import { RadioCards } from '../fields/RadioCards';
import { Switch } from '../fields/Switch';
import { TextField } from '../fields/TextField';
import { useOrganizer } from '../organizer-context';
import type { FieldsProps } from './BasicsFields';
import type { Draft } from './draft';
import { FormPart } from './FormPart';

/** How questions are asked and answered. */
export function QnaFields({ draft, problem, change }: FieldsProps<Draft>) {
  const { t } = useOrganizer();
  const rules = (part: Partial<Draft['qna']>) => change({ qna: { ...draft.qna, ...part } });
  return (
    <FormPart title={t('settings.qna')}>
      <RadioCards
        label={t('settings.threads')}
        errors={errorsAt(problem, 'qna.threads')}
        choices={(['single', 'multi'] as const).map((value) => ({
          value,
          label: t(`settings.threads.${value}`),
          hint: t(`settings.threadsHint.${value}`),
        }))}
        value={draft.qna.threads}
        onChange={(threads) => rules({ threads })}
      />
      <RadioCards
        label={t('settings.qnaVisibility')}
        errors={errorsAt(problem, 'qna.visibility')}
        choices={(['private', 'public'] as const).map((value) => ({
          value,
          label: t(`settings.qnaVisibility.${value}`),
        }))}
        value={draft.qna.visibility}
        onChange={(visibility) => rules({ visibility })}
      />
      <Switch
        label={t('settings.approval')}
        on={draft.qna.approval}
        onChange={(approval) => rules({ approval })}
      />
      <Switch
        label={t('settings.qnaAnonymous')}
        on={draft.qna.anonymous}
        onChange={(anonymous) => rules({ anonymous })}
      />
      <Switch
        label={t('settings.namesForTeam')}
        on={draft.qna.namesForTeam}
        onChange={(namesForTeam) => rules({ namesForTeam })}
      />
      <div class="field-row">
        <TextField
          label={t('settings.openPerAttendee')}
          type="number"
          errors={errorsAt(problem, 'qna.openPerAttendee')}
          value={draft.openPerAttendee}
          onChange={(openPerAttendee) => change({ openPerAttendee })}
        />
        <TextField
          label={t('settings.releaseAfter')}
          type="number"
          errors={errorsAt(problem, 'qna.releaseAfterMinutes')}
          value={draft.releaseAfter}
          onChange={(releaseAfter) => change({ releaseAfter })}
        />
      </div>
    </FormPart>
  );
}
