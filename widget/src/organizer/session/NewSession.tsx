import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Refusals } from '../fields/Refusals';
import { Head } from '../Head';
import { KIND_NAMES } from '../kinds';
import { useOrganizer } from '../organizer-context';
import { BASICS, BasicsFields } from './BasicsFields';
import { FormPart } from './FormPart';
import { ImageField } from './ImageField';
import { createNewSession } from './new-session';

/** The form that makes a session. */
export function NewSession({ kind }: { kind: string }) {
  const model = useOrganizer();
  const { t, go, around } = model;
  const type = KIND_NAMES.find((one) => one === kind) ?? 'interactive-room';
  const form = useMemo(() => createNewSession(model, type), [model, type]);
  const { draft, dirty, saving, problem } = form;
  useEffect(() => model.guard({ dirty: () => dirty.value, discard: form.discard }), [form]);
  useEffect(() => {
    if (form.restored) around.toasts.show({ text: t('form.restored') });
  }, [form]);

  const submit = async () => {
    const created = await form.create();
    if (!created) return;
    const { session, imageProblem } = created;
    around.toasts.show({ text: t('form.created', { name: session.name }), tone: 'success' });
    if (imageProblem) around.toasts.show({ text: imageProblem.detail ?? imageProblem.title, tone: 'warning' });
    go(`sessions/${encodeURIComponent(session.id)}/basics`);
  };

  return (
    <form class="form" noValidate onSubmit={(event) => event.preventDefault()}>
      <Head title={t('form.new')} lead={t(`kind.${draft.value.type}`)} back />
      <Refusals problem={problem.value} shown={BASICS} />
      <BasicsFields draft={draft.value} problem={problem.value} change={form.change} />
      <FormPart title={t('form.image')} hint={t('form.imageHint')}>
        <ImageField chosen={form.image.value} onChoose={form.setImage} onRemove={() => form.setImage(undefined)} />
      </FormPart>
      <div class="form-bar">
        <Button onClick={() => go('sessions')}>{t('form.cancel')}</Button>
        <Button tone="accent" disabled={!dirty.value || saving.value} onClick={() => void submit()}>
          {saving.value ? t('console.saving') : t('form.create')}
        </Button>
      </div>
    </form>
  );
}
