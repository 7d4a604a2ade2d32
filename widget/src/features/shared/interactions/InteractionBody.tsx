import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { useUi } from '../../../ui/ui-context';
import { Refusal } from '../Refusal';
import { Announcement } from './Announcement';
import { Answered } from './Answered';
import { Answering } from './Answering';
import { headingOf, type Interaction } from './interaction-types';
import type { Interactions } from './interactions-store';
import { Results } from './Results';
import { Words } from './Words';

/** A published interaction: to be answered, one's answer, and what people answered where one may see it. */
export function InteractionBody({ state, interaction }: { state: Interactions; interaction: Interaction }) {
  const { t } = useUi();
  const [changing, setChanging] = useState(false);
  const { id, content, status, results, changeable } = interaction;
  if (content.kind === 'announcement') return <Announcement content={content} />;
  const mine = state.mine.value.get(id);
  const open = status === 'open';
  const problem = state.refusals.byKey.value.get(id);
  const answering = open && (!mine || changing);
  return (
    <div class="int-body">
      {answering ? (
        <Answering state={state} interaction={interaction} onDone={() => setChanging(false)} />
      ) : (
        <p class="int-question" dir="auto">
          {headingOf(content)}
        </p>
      )}
      {!answering && mine && <Answered content={content} mine={mine} />}
      {open && mine && changeable && !changing && <Button onClick={() => setChanging(true)}>{t('int.change')}</Button>}
      {results && <Results content={content} results={results} mine={mine} />}
      {results && content.kind === 'open-ended' && <Words state={state} interaction={id} people={results.people} />}
      {problem && <Refusal problem={problem} onDismiss={() => state.refusals.dismiss(id)} />}
    </div>
  );
}
