import { IconButton } from '../ui/Button';
import { Icon, type IconName } from '../ui/icons';
import { EventBasics } from './event/EventBasics';
import { EventPicker } from './event/EventPicker';
import { calendar, flag, list, people } from './icons';
import { OrganizerContext } from './organizer-context';
import type { OrganizerModel, OrganizerText } from './organizer-model';
import { People } from './people/People';
import { RegistrationsPage } from './registrations/Registrations';
import { EditSession } from './session/EditSession';
import { NewSession } from './session/NewSession';
import { KindChoice } from './sessions/KindChoice';
import { SessionList } from './sessions/SessionList';

const AREAS: { view: string; label: Parameters<OrganizerText>[0]; icon: IconName }[] = [
  { view: 'sessions', label: 'console.sessions', icon: calendar },
  { view: 'people', label: 'console.people', icon: people },
  { view: 'registrations', label: 'console.registrations', icon: list },
  { view: 'event', label: 'console.event', icon: flag },
];

/** Everything inside the console's shadow root. */
export function Organizer({ model }: { model: OrganizerModel }) {
  const { t, event } = model;
  return (
    <OrganizerContext.Provider value={model}>
      <section class="console" aria-label={t('console.label')}>
        {event.value === undefined ? (
          <EventPicker />
        ) : (
          <>
            <Navigation model={model} />
            <div class="console-view">
              <View key={event.value} view={model.view.value} />
            </div>
          </>
        )}
      </section>
    </OrganizerContext.Provider>
  );
}

function Navigation({ model }: { model: OrganizerModel }) {
  const { t, about, view, around } = model;
  const [area] = view.value.split('/');
  return (
    <nav class="console-nav" aria-label={t('console.areas')}>
      <div class="console-event">
        <p class="console-event-name" dir="auto">
          {about.value.value?.name ?? '\u00a0'}
        </p>
        {around.attribute('event') === null && (
          <IconButton
            icon="expand"
            size="small"
            label={t('events.other')}
            onClick={() => model.chooseEvent(undefined)}
          />
        )}
      </div>
      <ul>
        {AREAS.map((one) => (
          <li key={one.view}>
            <button
              type="button"
              aria-current={one.view === area ? 'page' : undefined}
              onClick={() => model.go(one.view)}
            >
              <Icon name={one.icon} />
              {t(one.label)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function View({ view }: { view: string }) {
  const [area, id, part] = view.split('/');
  if (area === 'people') return <People />;
  if (area === 'registrations') return <RegistrationsPage />;
  if (area === 'event') return <EventBasics />;
  if (id === 'new') return part ? <NewSession kind={part} /> : <KindChoice />;
  return id ? <EditSession key={id} id={decodeURIComponent(id)} tab={part ?? 'basics'} /> : <SessionList />;
}
