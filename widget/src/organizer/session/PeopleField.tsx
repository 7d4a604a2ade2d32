import { useRef } from 'preact/hooks';
import type { EventPerson } from '../../event/event-types';
import { Picker, type Option } from '../fields/Picker';
import { useOrganizer } from '../organizer-context';
import { inviteSomebody } from '../people/invite-dialog';
import type { Picked } from './draft';

interface PeopleFieldProps {
  role: 'speaker' | 'moderator';
  label: string;
  hint?: string;
  required?: boolean;
  errors: string[];
  people: Picked[];
  onChange(people: Picked[]): void;
}

const INVITE = 'invite';

/** Speakers or moderators, by name among the people who have that role in the event; or an invitation. */
export function PeopleField({ role, people, onChange, ...field }: PeopleFieldProps) {
  const model = useOrganizer();
  const { t, api, event } = model;
  const offered = useRef<EventPerson[]>([]);
  const suggest = async (text: string): Promise<Option[]> => {
    const known = await api.listPeople(event.value!, role, text);
    offered.current = known;
    const options = known.map(({ person, name, email, user }) => ({ id: person, label: name, note: email ?? user }));
    return [...options, { id: INVITE, label: t(`form.invite.${role}`), action: true, note: noteFor(known.length) }];
  };
  const noteFor = (count: number) => (count === 0 ? t(`form.nobody.${role}`) : undefined);
  const choose = (option: Option, text: string) => {
    if (option.action) return inviteSomebody(model, role, text);
    const user = offered.current.find(({ person }) => person === option.id)?.user;
    onChange([...people, { person: option.id, name: option.label, user }]);
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
