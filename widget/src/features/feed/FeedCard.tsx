import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { LinkedText } from '../../ui/LinkedText';
import { Time } from '../../ui/Time';
import { Refusal } from '../shared/Refusal';
import { KINDS } from './feed-kinds';
import type { FeedState } from './feed-state';
import type { FeedItem } from './feed-types';

/** One thing in the feed: whose words, what they are, and for moderators the way to take it off. */
export function FeedCard({ state, item }: { state: FeedState; item: FeedItem }) {
  const { t, you } = state.host;
  const problem = state.refusals.byKey.value.get(item.id);
  const { icon, title, signed, off } = KINDS[item.kind];
  return (
    <li class="feed-card" data-kind={item.kind}>
      <div class="feed-head">
        <span class="feed-kind">
          <Icon name={icon} />
          {t(title)}
        </span>
        <Time at={item.at} />
        {you.value?.moderates && (
          <IconButton
            icon={off.icon}
            size="small"
            label={t(off.label)}
            onClick={() => state.withdraw(item)}
          />
        )}
      </div>
      <p class="feed-text" dir="auto">
        <LinkedText text={item.text} />
      </p>
      {signed && <p class="feed-author">{item.author ? <bdi>{item.author.name}</bdi> : t('feed.anonymous')}</p>}
      {item.answers.map((answer) => (
        <Answer key={answer.at} state={state} text={answer.text} />
      ))}
      {problem && <Refusal problem={problem} onDismiss={() => state.refusals.dismiss(item.id)} />}
    </li>
  );
}

function Answer({ state: { host }, text }: { state: FeedState; text: string }) {
  return (
    <div class="feed-answer">
      <span class="feed-answer-by">{host.t('feed.answer', { name: host.session.value?.name ?? '' })}</span>
      <p dir="auto">
        <LinkedText text={text} />
      </p>
    </div>
  );
}
