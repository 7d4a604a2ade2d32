import { Button } from '../../ui/Button';
import { useUi } from '../../ui/ui-context';
import type { ContentOf } from '../shared/interactions/interaction-types';
import { errorAt, type FieldError } from './errors';
import { Text } from './fields';

type Announcement = ContentOf<'announcement'>;

interface AnnouncementFieldsProps {
  content: Announcement;
  errors: FieldError[];
  onWrite(content: Announcement): void;
}

const LIMITS = { title: 100, text: 1000, label: 40, url: 2000 };

export function AnnouncementFields({ content, errors, onWrite }: AnnouncementFieldsProps) {
  const { t } = useUi();
  const { button, ...words } = content;
  return (
    <>
      <Text
        label={t('intTab.title')}
        value={content.title ?? ''}
        limit={LIMITS.title}
        error={errorAt(errors, 'title')}
        onWrite={(title) => onWrite({ ...content, title })}
      />
      <Text
        label={t('intTab.text')}
        value={content.text}
        limit={LIMITS.text}
        rows={3}
        error={errorAt(errors, 'text')}
        onWrite={(text) => onWrite({ ...content, text })}
      />
      {button ? (
        <>
          <Text
            label={t('intTab.buttonLabel')}
            value={button.label}
            limit={LIMITS.label}
            error={errorAt(errors, 'button.label')}
            onWrite={(label) => onWrite({ ...content, button: { ...button, label } })}
          />
          <Text
            label={t('intTab.buttonUrl')}
            type="url"
            value={button.url}
            limit={LIMITS.url}
            error={errorAt(errors, 'button.url')}
            onWrite={(url) => onWrite({ ...content, button: { ...button, url } })}
          />
          <Button icon="trash" onClick={() => onWrite(words)}>
            {t('intTab.removeButton')}
          </Button>
        </>
      ) : (
        <Button onClick={() => onWrite({ ...content, button: { label: '', url: 'https://' } })}>+ {t('intTab.addButton')}</Button>
      )}
    </>
  );
}
