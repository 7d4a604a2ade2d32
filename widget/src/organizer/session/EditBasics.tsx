import { useState } from 'preact/hooks';
import { problemOf } from '../../client/problem';
import { imageAddress } from '../../event/addresses';
import { errorsAt } from '../fields/errors';
import { useOrganizer } from '../organizer-context';
import { BasicsFields } from './BasicsFields';
import { FormPart } from './FormPart';
import { ImageField } from './ImageField';
import type { SessionEditor } from './session-editor';

/** The basics of an existing session; the image is saved as soon as it is chosen. */
export function EditBasics({ editor }: { editor: SessionEditor }) {
  const { t } = useOrganizer();
  const { draft, problem, change } = editor;
  return (
    <>
      <BasicsFields draft={draft.value} problem={problem.value} change={change} />
      <FormPart title={t('form.image')} hint={t('form.imageHint')}>
        <SavedImage editor={editor} />
      </FormPart>
    </>
  );
}

function SavedImage({ editor }: { editor: SessionEditor }) {
  const { t, api, around, sessions } = useOrganizer();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const { id, image, version } = editor.base.value;
  const run = async (done: string, work: () => Promise<unknown>) => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
      editor.rebase(await api.getSession(id));
      void sessions.load();
      around.toasts.show({ text: done, tone: 'success' });
    } catch (failure) {
      const found = problemOf(failure);
      setError(found.errors?.[0]?.message ?? found.detail ?? found.title);
    } finally {
      setBusy(false);
    }
  };
  return (
    <ImageField
      current={imageAddress(around.gateway, image)}
      busy={busy}
      error={error ?? errorsAt(editor.problem.value, 'image')[0]}
      onChoose={(file) => void run(t('form.imageSaved'), () => api.setImage(id, file))}
      onRemove={() => void run(t('form.imageRemoved'), () => api.updateSession(id, { image: null, version }))}
    />
  );
}
