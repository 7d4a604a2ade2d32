import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/Button';
import { Refusals } from '../fields/Refusals';
import { useOrganizer } from '../organizer-context';
import { ConflictNote } from './ConflictNote';
import type { SessionEditor } from './session-editor';

interface EditFormProps {
  editor: SessionEditor;
  /** The fields that this form shows. */
  shown: string[];
  children: ComponentChildren;
}

/** A part of the edit form, with what stands in the way of saving above it and the bar that saves below. */
export function EditForm({ editor, shown, children }: EditFormProps) {
  const { t, around } = useOrganizer();
  const { dirty, saving, problem, conflict } = editor;
  const save = async () => {
    if (await editor.save()) around.toasts.show({ text: t('console.saved'), tone: 'success' });
  };
  return (
    <form class="form" noValidate onSubmit={(event) => event.preventDefault()}>
      {conflict.value && <ConflictNote editor={editor} conflict={conflict.value} />}
      <Refusals problem={problem.value} shown={shown} />
      {children}
      <div class="form-bar" data-dirty={dirty.value}>
        <p class="form-state" role="status">
          {dirty.value ? t('console.unsaved') : ''}
        </p>
        <Button disabled={!dirty.value || saving.value} onClick={editor.discard}>
          {t('console.discard')}
        </Button>
        <Button tone="accent" disabled={!dirty.value || saving.value} onClick={() => void save()}>
          {saving.value ? t('console.saving') : t('console.save')}
        </Button>
      </div>
    </form>
  );
}
