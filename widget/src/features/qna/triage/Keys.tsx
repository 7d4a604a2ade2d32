import { useUi } from '../../../ui/ui-context';

const KEYS = [
  ['↑ ↓', 'move'],
  ['Enter', 'answer'],
  ['C', 'claim'],
  ['A', 'approve'],
  ['D', 'decline'],
  ['H', 'show'],
] as const;

/** The help line below the lists; phones have no keys to press. */
export function Keys() {
  const { t } = useUi();
  return (
    <dl class="keys" aria-label={t('qna.keys')}>
      {KEYS.map(([key, name]) => (
        <div key={name}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(`qna.key.${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
