import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { useUi } from '../../ui/ui-context';

interface ReplyBannerProps {
  name: string;
  text: string;
  onCancel(): void;
}

/** Above a text field: what is being answered. */
export function ReplyBanner({ name, text, onCancel }: ReplyBannerProps) {
  const { t } = useUi();
  return (
    <div class="reply-banner">
      <Icon name="reply" />
      <span class="reply-words">
        <span class="reply-to">{t('write.replyingTo', { name })}</span>
        <span dir="auto">{text}</span>
      </span>
      <IconButton icon="close" size="small" label={t('write.replyCancel')} onClick={onCancel} />
    </div>
  );
}
