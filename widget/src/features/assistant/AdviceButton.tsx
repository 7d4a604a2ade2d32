import { Button } from '../../ui/Button';
import type { FeatureHost } from '../feature';
import { chooseSuggestion, kindOf } from './choose-suggestion';
import type { Suggestion } from './signal-types';

/** Does what is advised, as far as opening it: the form or the chat with the words in it. */
export function AdviceButton({ host, idea }: { host: FeatureHost; idea: Suggestion }) {
  const { t } = host;
  const { label, icon } = kindOf(idea);
  const words = idea.prefill.question ?? idea.prefill.text ?? '';
  return (
    <Button icon={icon} label={t('suggest.do', { kind: t(label), words })} onClick={() => chooseSuggestion(host, idea)}>
      {t(label)}
    </Button>
  );
}
