import { Icon } from '../../ui/icons';
import { KIND_NAMES, KINDS } from '../kinds';
import { useOrganizer } from '../organizer-context';
import { Head } from '../Head';

/** The four kinds of session as cards, before the form. */
export function KindChoice() {
  const { t, go } = useOrganizer();
  return (
    <>
      <Head title={t('kinds.title')} lead={t('kinds.lead')} back />
      <ul class="kinds">
        {KIND_NAMES.map((kind) => (
          <li key={kind}>
            <button type="button" class="kind" onClick={() => go(`sessions/new/${kind}`)}>
              <Icon name={KINDS[kind]} />
              <strong>{t(`kind.${kind}`)}</strong>
              <span>{t(`kinds.${kind}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
