import { Picker, type Option } from '../fields/Picker';
import { useOrganizer } from '../organizer-context';

/** Tags: those that other sessions have are offered while typing, a new one is one choice away. */
export function TagsField(props: { tags: string[]; errors: string[]; onChange(tags: string[]): void }) {
  const { t, api, event } = useOrganizer();
  const { tags, errors, onChange } = props;
  const suggest = async (text: string): Promise<Option[]> => {
    const known = await api.listTags(event.value!, text).catch(() => []);
    const options: Option[] = known.map(({ tag, sessions }) => ({
      id: tag,
      label: tag,
      note: t('form.tagUses', { count: sessions }),
    }));
    const isNew = text !== '' && ![...tags, ...known.map(({ tag }) => tag)].some((tag) => tag === text);
    return isNew ? [...options, { id: text, label: t('form.createTag', { tag: text }) }] : options;
  };
  return (
    <Picker
      label={t('form.tags')}
      hint={t('form.tagsHint')}
      placeholder={t('form.tagsPlaceholder')}
      errors={errors}
      chosen={tags.map((tag) => ({ id: tag, label: tag }))}
      suggest={suggest}
      onChoose={({ id }) => onChange([...tags, id])}
      onRemove={(id) => onChange(tags.filter((tag) => tag !== id))}
    />
  );
}
