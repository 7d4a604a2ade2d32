import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { picture } from '../icons';
import { useOrganizer } from '../organizer-context';

interface ImageFieldProps {
  /** The address of the image that the session has. */
  current?: string;
  /** A file that waits for the session to exist. */
  chosen?: File;
  busy?: boolean;
  error?: string;
  onChoose(file: File): void;
  onRemove(): void;
}

const TYPES = 'image/png,image/jpeg,image/webp,image/gif';

/** The header image: what there is, and a way to choose another. */
export function ImageField({ current, chosen, busy, error, onChoose, onRemove }: ImageFieldProps) {
  const { t } = useOrganizer();
  const input = useRef<HTMLInputElement>(null);
  const shown = usePreview(chosen) ?? current;
  return (
    <div class="image-field">
      <div class="image-frame">
        {shown ? <img src={shown} alt={t('form.imageNow')} /> : <Icon name={picture} />}
      </div>
      <div class="image-actions">
        <Button disabled={busy} onClick={() => input.current!.click()}>
          {busy ? t('console.saving') : shown ? t('form.imageReplace') : t('form.imageAdd')}
        </Button>
        {shown && (
          <Button disabled={busy} onClick={onRemove}>
            {t('form.imageRemove')}
          </Button>
        )}
        {chosen && <p class="field-hint">{t('form.imageLater')}</p>}
        <p class="field-error" role="alert">
          {error}
        </p>
      </div>
      <input
        ref={input}
        type="file"
        accept={TYPES}
        hidden
        aria-label={t('form.image')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // So that the same file can be chosen again after a refusal.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** A data address, since policies of pages allow those for images and no blobs. */
function usePreview(file: File | undefined): string | undefined {
  const [preview, setPreview] = useState<string>();
  useEffect(() => {
    setPreview(undefined);
    if (!file) return undefined;
    const reader = new FileReader();
    reader.onload = () => setPreview(String(reader.result));
    reader.readAsDataURL(file);
    return () => reader.abort();
  }, [file]);
  return preview;
}
