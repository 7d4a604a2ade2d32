import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { useUi } from '../../../ui/ui-context';
import { Refusal } from '../Refusal';
import { Announcement } from './Announcement';
import { Answered } from './Answered';
import { Answering } from './Answering';
import { headingOf, type Interaction } from './interaction-types';
import type { Interactions } from './interactions-store';
import { Marked, Results } from './Results';
import { Words } from './Words';

interface InteractionBodyProps {
  state: Interactions;
  interaction: Interaction;
  watched: boolean;
}

/** A published interaction: to be answered, one's answer, and what people answered where one may see it. */
export function InteractionBody({ state, interaction, watched }: InteractionBodyProps) {
  const { t } = useUi();
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState(false);
  const { id, content, status, results, changeable } = interaction;
  if (content.kind === 'announcement') return <Announcement content={content} />;
  const mine = watched ? undefined : state.mine.value.get(id);
  const open = status === 'open' && !watched;
  const problem = state.refusals.byKey.value.get(id);
  const answering = open && (!mine || changing);
  const waiting = state.sending.value.has(id) && state.host.connection.value !== 'online';
  const finish = () => {
    setChanging(false);
    setDone(true);
  };
  return (
    <div class="int-body">
      {answering ? (
        <Answering state={state} interaction={interaction} onDone={finish} />
      ) : (
        <p class="int-question" dir="auto">
          {headingOf(content)}
        </p>
      )}
      {waiting && (
        <p class="int-people" role="status">
          {t('write.waiting')}
        </p>
      )}
      {!answering && mine && <Answered content={content} mine={mine} focused={done} />}
      {!answering && !results && content.kind === 'quiz' && <Marked content={content} mine={mine} />}
      {open && mine && changeable && !changing && <Button onClick={() => setChanging(true)}>{t('int.change')}</Button>}
      {results && <Results content={content} results={results} mine={mine} />}
      {results && content.kind === 'open-ended' && <Words state={state} interaction={id} people={results.people} />}
      {problem && <Refusal problem={problem} onDismiss={() => state.refusals.dismiss(id)} />}
    </div>
  );
}
