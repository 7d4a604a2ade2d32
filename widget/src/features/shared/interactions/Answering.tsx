import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { useUi } from '../../../ui/ui-context';
import { AnswerField } from './AnswerField';
import { Choices } from './Choices';
import { FACES, type Answer, type Interaction } from './interaction-types';
import type { Interactions } from './interactions-store';
import { Rating } from './Rating';
import { openSurvey } from './SurveyDialog';

interface AnsweringProps {
  state: Interactions;
  interaction: Interaction;
  /** After the answer is stored. */
  onDone(): void;
}

/** The way to answer an open interaction, in place. */
export function Answering({ state, interaction, onDone }: AnsweringProps) {
  const { t, overlays } = useUi();
  const { id, content } = interaction;
  const before = state.mine.value.get(id);
  const [answer, setAnswer] = useState<Answer>(() => ({ choices: before?.choices ?? [], rating: before?.rating, text: before?.text }));
  const busy = state.sending.value.has(id);
  const send = async (given: Answer) => {
    if (await state.answer(id, given)) onDone();
  };

  switch (content.kind) {
    case 'announcement':
      return null;
    case 'crowd-vote':
      return (
        <>
          <p class="int-question" dir="auto">{content.question}</p>
          <button type="button" class="vote-face" disabled={busy} onClick={() => void send({})}>
            <span aria-hidden="true">{FACES[content.emoji]}</span>
            {t('int.vote')}
          </button>
        </>
      );
    case 'survey':
      return (
        <>
          <p class="int-question" dir="auto">{content.name}</p>
          <p dir="auto">{content.intro}</p>
          <Button tone="accent" onClick={() => openSurvey(overlays, state, interaction)}>
            {content.startLabel}
          </Button>
        </>
      );
    case 'rating-scale':
      return (
        <>
          <Rating
            legend={content.question}
            emoji={content.emoji}
            rating={answer.rating}
            disabled={busy}
            onRate={(rating) => setAnswer({ rating })}
          />
          <Send ready={answer.rating !== undefined} busy={busy} onSend={() => void send({ rating: answer.rating! })} />
        </>
      );
    case 'open-ended':
      return (
        <>
          <AnswerField label={content.question} text={answer.text ?? ''} onWrite={(text) => setAnswer({ text })} />
          <Send ready={!!answer.text?.trim()} busy={busy} onSend={() => void send({ text: answer.text!.trim() })} />
        </>
      );
    default:
      return (
        <>
          <Choices
            legend={content.question}
            options={content.options}
            multiple={content.multiple ?? false}
            chosen={answer.choices ?? []}
            disabled={busy}
            onChoose={(choices) => setAnswer({ choices })}
          />
          <Send ready={!!answer.choices?.length} busy={busy} onSend={() => void send({ choices: answer.choices! })} />
        </>
      );
  }
}

function Send({ ready, busy, onSend }: { ready: boolean; busy: boolean; onSend(): void }) {
  const { t } = useUi();
  return (
    <Button tone="accent" disabled={!ready || busy} onClick={onSend}>
      {t('int.send')}
    </Button>
  );
}
