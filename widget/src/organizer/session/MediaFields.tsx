import type { Problem } from '../../client/types';
import { errorsAt } from '../fields/errors';
import { TextField } from '../fields/TextField';
import { useOrganizer } from '../organizer-context';
import type { FieldsProps } from './BasicsFields';
import { showsMedia } from './draft';
import { FormPart } from './FormPart';

/** Where the video is, for the kinds that show one. */
export function MediaFields({ draft, problem, change }: FieldsProps) {
  const { t } = useOrganizer();
  if (!showsMedia(draft)) return null;
  return (
    <FormPart title={t('form.media')} hint={t(`form.mediaHint.${draft.type as 'live-webcast' | 'pre-recorded'}`)}>
      <TextField
        label={t('form.mediaAddress')}
        hint={t('form.mediaAddressHint')}
        errors={addressErrors(problem, { required: t('form.mediaNeeded'), 'min-length': t('form.mediaNeeded') })}
        value={draft.media}
        onChange={(media) => change({ media })}
      />
      <TextField
        label={t('form.poster')}
        hint={t('form.posterHint')}
        errors={errorsAt(problem, 'media.poster')}
        value={draft.poster}
        onChange={(poster) => change({ poster })}
      />
    </FormPart>
  );
}

/** Those of the video as a whole stand with its address. */
function addressErrors(problem: Problem | undefined, words: Record<string, string>): string[] {
  const errors = (problem?.errors ?? []).filter(({ field }) => field === 'media' || field === 'media.address');
  return [...new Set(errors.map(({ rule, message }) => words[rule] ?? message))];
}
