import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../../ui/icons';
import { keptText } from '../../shared/kept-text';
import { WritingField } from '../../shared/WritingField';
import { TEXT_LIMIT } from '../qna-api';
import type { QnaState } from '../qna-state';

interface AskFieldProps {
  state: QnaState;
  field: RefObject<HTMLTextAreaElement | null>;
  onWrite?(text: string): void;
  onLeave?(): void;
}

/** The question's field with what becomes of it: who sees it, and under which name. */
export function AskField({ state, field, onWrite, onLeave }: AskFieldProps) {
  const { t, session, sessionId } = state.host;
  const draft = useMemo(() => keptText(sessionId, 'qna-ask'), [sessionId]);
  const kept = useMemo(() => keptText(sessionId, 'qna-anonymous'), [sessionId]);
  const rules = session.value?.qna;
  const [chosen, setChosen] = useState(() => kept.read() === 'yes');
  const anonymous = chosen && rules?.anonymous === true;
  const choose = (on: boolean) => {
    setChosen(on);
    kept.write(on ? 'yes' : '');
  };
  return (
    <>
      <WritingField
        label={t('qna.askLabel')}
        sendLabel={t('qna.askSend')}
        limit={TEXT_LIMIT}
        draft={draft}
        field={field}
        idPrefix="qna-ask"
        onSend={(words) => state.ask(words, anonymous)}
        {...(onWrite && { onWrite })}
        {...(onLeave && { onEscape: onLeave })}
      />
      {rules?.anonymous && (
        <label class="check">
          <input type="checkbox" checked={anonymous} onChange={(event) => choose(event.currentTarget.checked)} />
          <span>
            {t('qna.askAnonymously')}
            {anonymous && <small>{t(rules.namesForTeam ? 'qna.askNamesForTeam' : 'qna.askNamesForNobody')}</small>}
          </span>
        </label>
      )}
      <p class="ask-note">
        <Icon name={rules?.visibility === 'public' ? 'globe' : 'lock'} />
        {t(noteOf(rules))}
      </p>
    </>
  );
}

function noteOf(rules: { visibility: string; approval: boolean } | undefined) {
  if (rules?.visibility !== 'public') return 'qna.askPrivate';
  return rules.approval ? 'qna.askApproval' : 'qna.askPublic';
}
