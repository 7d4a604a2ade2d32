import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonalSettings, SessionView } from '../../client';
import { ProblemError } from '../../client';
import { Button } from '../../ui/Button';
import { addIcons } from '../../ui/icons';
import { laterIcons } from '../../ui/icons-later';
import { enPersonal } from '../../ui/texts/en-personal';
import { addTexts, type TextKey } from '../../ui/texts/translate';
import type { PanelModel } from '../panel-model';
import { CHOICES, saveChoices, USUAL } from './personal-settings';

addTexts('en', enPersonal);
addIcons(laterIcons);

interface ConsentDialogProps {
  model: PanelModel;
  text: NonNullable<SessionView['consent']>;
}

/** The organizer's text, one's own choices, and the button that lets one in. The server refuses everything until then. */
export function ConsentDialog({ model, text }: ConsentDialogProps) {
  const { t, client, consent } = model;
  const heading = useId();
  const box = useDialog(() => (consent.putOff.value = true));
  const choices = useSignal<PersonalSettings>(model.you.value?.settings ?? USUAL);
  const [trouble, setTrouble] = useState<TextKey>();
  const [busy, setBusy] = useState(false);

  const accept = async () => {
    setBusy(true);
    setTrouble(undefined);
    try {
      await saveChoices(client, choices.value); // First, so that nobody sees a last name that shall be hidden.
      await client.acceptConsent(text.version);
    } catch (error) {
      const changed = error instanceof ProblemError && error.problem.code === 'consent-changed';
      setTrouble(changed ? 'consent.changed' : 'consent.failed');
      setBusy(false);
    }
  };

  return (
    <dialog class="dialog consent" part="dialog" aria-labelledby={heading} ref={box}>
      <div class="dialog-inside">
        <header class="dialog-head">
          <h2 id={heading}>{t('consent.title')}</h2>
        </header>
        <div class="dialog-body">
          <section class="consent-text" aria-labelledby={heading} tabIndex={0} dir="auto">
            {text.text}
          </section>
          <fieldset class="choices">
            <legend>{t('consent.choices')}</legend>
            {CHOICES.map((name) => (
              <Choice
                key={name}
                model={model}
                name={name}
                on={choices.value[name]}
                onChange={(on) => (choices.value = { ...choices.value, [name]: on })}
              />
            ))}
          </fieldset>
          <p class="quiet">{t('consent.changeLater')}</p>
          {trouble && (
            <p class="refusal" role="alert">
              {t(trouble)}
            </p>
          )}
        </div>
        <footer class="dialog-actions">
          <Button onClick={() => (consent.putOff.value = true)}>{t('consent.later')}</Button>
          <Button tone="accent" disabled={busy} onClick={() => void accept()}>
            {t('consent.accept')}
          </Button>
        </footer>
      </div>
    </dialog>
  );
}

interface ChoiceProps {
  model: PanelModel;
  name: keyof PersonalSettings;
  on: boolean;
  onChange(on: boolean): void;
}

function Choice({ model: { t }, name, on, onChange }: ChoiceProps) {
  const hint = useId();
  const hinted = name === 'showLastName';
  return (
    <label class="choice">
      <span class="choice-words">
        <span class="choice-name">{t(`settings.${name}`)}</span>
        {hinted && (
          <span class="quiet" id={hint}>
            {t('consent.lastNameHint')}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-label={t(`settings.${name}`)}
        aria-describedby={hinted ? hint : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

/** Modal, with the focus kept in by the browser; Escape leads nowhere but to "not now". */
function useDialog(onPutOff: () => void) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current!;
    let over = false;
    const cancel = (event: Event) => event.preventDefault();
    // A browser closes a dialog at the second Escape whatever the page says.
    const closed = () => !over && onPutOff();
    dialog.addEventListener('cancel', cancel);
    dialog.addEventListener('close', closed);
    dialog.showModal?.();
    return () => {
      over = true;
      dialog.close?.();
      dialog.removeEventListener('cancel', cancel);
      dialog.removeEventListener('close', closed);
    };
  }, []);
  return box;
}
