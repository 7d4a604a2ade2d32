import { Icon, type IconName } from '../../ui/icons';
import { useUi } from '../../ui/ui-context';
import type { EntryMarks, Listing } from './qna-types';

const ICONS: Record<Listing, IconName> = { private: 'lock', waiting: 'clock', listed: 'globe', dismissed: 'block' };

interface QuestionBadgesProps {
  marks: EntryMarks;
  pinned?: boolean;
}

/** Who sees a question and how it was answered, for those who may act on that. */
export function QuestionBadges({ marks: { listing, answered }, pinned = false }: QuestionBadgesProps) {
  const { t } = useUi();
  return (
    <>
      {listing && (
        <span class="label" data-listing={listing}>
          <Icon name={ICONS[listing]} />
          {t(`qna.listing.${listing}`)}
        </span>
      )}
      {pinned && (
        <span class="label">
          <Icon name="pin" />
          {t('qna.pinned')}
        </span>
      )}
      {answered && (
        <span class="label" data-answered={answered}>
          <Icon name="check" />
          {t(`qna.answered.${answered}`)}
        </span>
      )}
    </>
  );
}
