import type { Person } from '../../client/types';
import { Picker, type Option } from '../fields/Picker';
import { useOrganizer } from '../organizer-context';
import { inviteSomebody } from '../people/invite-dialog';

interface PeopleFieldProps {
  role: 'speaker' | 'moderator';
  label: string;
  hint?: string;
  required?: boolean;
  errors: string[];
  people: Person[];
  onChange(people: Person[]): void;
}

const INVITE = 'invite';

/** Speakers or moderators, by name among the people who have that role in the event; or an invitation. */
export function PeopleField({ role, people, onChange, ...field }: PeopleFieldProps) {
  const model = useOrganizer();
  const { t, api, event } = model;
  const suggest = async (text: string): Promise<Option[]> => {
    const known = await api.listPeople(event.value!, role, text);
    const options = known.map(({ person, name, email, user }) => ({ id: person, label: name, note: email ?? user }));
    return [...options, { id: INVITE, label: t(`form.invite.${role}`), action: true, note: noteFor(known.length) }];
  };
  const noteFor = (count: number) => (count === 0 ? t(`form.nobody.${role}`) : undefined);
  const choose = (option: Option, text: string) => {
    if (option.action) inviteSomebody(model, role, text);
    else onChange([...people, { person: option.id, name: option.label }]);
  };
  return (
    <Picker
      {...field}
      placeholder={t('form.peoplePlaceholder')}
      chosen={people.map(({ person, name }) => ({ id: person, label: name }))}
      suggest={suggest}
      onChoose={choose}
      onRemove={(id) => onChange(people.filter(({ person }) => person !== id))}
    />
  );
}
