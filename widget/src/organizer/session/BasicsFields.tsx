import type { Problem } from '../../client/types';
import { errorsAt } from '../fields/errors';
import { RadioCards } from '../fields/RadioCards';
import { Switch } from '../fields/Switch';
import { TextField } from '../fields/TextField';
import { KIND_NAMES, KINDS } from '../kinds';
import { useOrganizer } from '../organizer-context';
import { askForAssistant } from './assistant-dialog';
import type { BlankDraft } from './draft';
import { FormPart } from './FormPart';
import { MediaFields } from './MediaFields';
import { PeopleField } from './PeopleField';
import { TagsField } from './TagsField';
import { WhenFields } from './WhenFields';

export const NAME_CHARACTERS = 120;
const VISIBILITIES = ['published', 'unlisted', 'private'] as const;

/** The fields that the forms of new and existing sessions show here; a refusal of any other is told above them. */
export const BASICS = [
  'type',
  'name',
  'description',
  'tags',
  'startDate',
  'durationMinutes',
  'speakers',
  'moderators',
  'visibility',
  'media',
];

export interface FieldsProps<D extends BlankDraft = BlankDraft> {
  draft: D;
  problem: Problem | undefined;
  change(part: Partial<D>): void;
}

/** What a session is: title, times, people, visibility. */
export function BasicsFields(props: FieldsProps) {
  return (
    <>
      <About {...props} />
      <WhenFields {...props} />
      <MediaFields {...props} />
      <Who {...props} />
      <Options {...props} />
    </>
  );
}

function About({ draft, problem, change }: FieldsProps) {
  const { t } = useOrganizer();
  return (
    <FormPart>
      <TextField
        label={t('form.name')}
        hint={t('form.nameHint')}
        required
        characters={NAME_CHARACTERS}
        errors={errorsAt(problem, 'name', {
          'min-length': t('form.nameNeeded'),
          'max-length': t('form.nameTooLong'),
          pattern: t('form.nameCharacters'),
        })}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t('form.description')}
        multiline
        errors={errorsAt(problem, 'description')}
        value={draft.description}
        onChange={(description) => change({ description })}
      />
      <TagsField tags={draft.tags} errors={errorsAt(problem, 'tags')} onChange={(tags) => change({ tags })} />
    </FormPart>
  );
}

function Who({ draft, problem, change }: FieldsProps) {
  const { t } = useOrganizer();
  return (
    <FormPart title={t('form.who')}>
      <PeopleField
        role="speaker"
        label={t('form.speakers')}
        errors={errorsAt(problem, 'speakers')}
        people={draft.speakers}
        onChange={(speakers) => change({ speakers })}
      />
      <PeopleField
        role="moderator"
        label={t('form.moderators')}
        hint={t('form.moderatorsHint')}
        required
        errors={errorsAt(problem, 'moderators')}
        people={draft.moderators}
        onChange={(moderators) => change({ moderators })}
      />
    </FormPart>
  );
}

function Options({ draft, problem, change }: FieldsProps) {
  const { t, around } = useOrganizer();
  const activate = () => askForAssistant(around, () => change({ assistant: true }));
  return (
    <FormPart title={t('form.options')}>
      <Switch
        label={t('form.assistant')}
        hint={t('form.assistantHint')}
        on={draft.assistant}
        onChange={(on) => (on ? activate() : change({ assistant: false }))}
      />
      <RadioCards
        label={t('form.visibility')}
        errors={errorsAt(problem, 'visibility')}
        choices={VISIBILITIES.map((value) => ({
          value,
          label: t(`form.visibility.${value}`),
          hint: t(`form.visibilityHint.${value}`),
        }))}
        value={draft.visibility}
        onChange={(visibility) => change({ visibility })}
      />
      <RadioCards
        label={t('form.kind')}
        errors={errorsAt(problem, 'type')}
        choices={KIND_NAMES.map((value) => ({ value, label: t(`kind.${value}`), hint: t(`kinds.${value}`), icon: KINDS[value] }))}
        value={draft.type}
        onChange={(type) => change({ type })}
      />
    </FormPart>
  );
}
