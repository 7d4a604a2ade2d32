import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import type { PanelModel } from '../panel-model';
import { ConsentDialog } from './ConsentDialog';

/** What stands in the panel until the session's text is accepted, with the popup before it. */
export function ConsentGate({ model }: { model: PanelModel }) {
  const { t, consent, session } = model;
  const text = session.value?.consent;
  return (
    <div class="placeholder">
      <Icon name="consent" />
      <p class="placeholder-title">{t('consent.waiting')}</p>
      {consent.putOff.value ? (
        <Button tone="accent" onClick={() => (consent.putOff.value = false)}>
          {t('consent.read')}
        </Button>
      ) : (
        text && <ConsentDialog model={model} text={text} />
      )}
    </div>
  );
}
