import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { Refusal } from '../shared/Refusal';
import { AdviceButton } from './AdviceButton';
import type { AssistantState } from './assistant-state';
import { signalWords, toneOf } from './signal-words';
import type { Signal } from './signal-types';

/** What moderators should know now, each with what they could do about it at once. */
export function SignalCards({ state }: { state: AssistantState }) {
  const { t, ui } = state.host;
  const news = (state.signals.view.value?.signals ?? []).filter(({ until }) => Date.parse(until) > ui.clock.value);
  if (news.length === 0) return null;
  return (
    <section class="assistant-part" aria-label={t('signal.label')}>
      <h3 class="assistant-title">{t('signal.label')}</h3>
      <ul class="signals">
        {news.map((signal) => (
          <SignalCard key={signal.id} state={state} signal={signal} />
        ))}
      </ul>
    </section>
  );
}

function SignalCard({ state, signal }: { state: AssistantState; signal: Signal }) {
  const { t } = state.host;
  const { title, hint } = signalWords(signal, t);
  const { refusals, dismiss } = state.signals;
  const refused = refusals.byKey.value.get(signal.id);
  return (
    <li class="signal" data-tone={toneOf(signal)}>
      <div class="signal-head">
        <Icon name="assistant" />
        <p class="signal-title">{title}</p>
        <IconButton icon="close" size="small" label={t('signal.dismiss', { title })} onClick={() => dismiss(signal.id)} />
      </div>
      <p class="signal-hint">{hint}</p>
      {signal.advice.length > 0 && (
        <div class="signal-advice">
          {signal.advice.map((idea) => (
            <AdviceButton key={idea.id} host={state.host} idea={idea} />
          ))}
        </div>
      )}
      {refused && <Refusal problem={refused} onDismiss={() => refusals.dismiss(signal.id)} />}
    </li>
  );
}
