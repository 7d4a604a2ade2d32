import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { Icon } from '../../ui/icons';
import { useUi } from '../../ui/ui-context';
import type { KeptText } from './kept-text';

/** The counter shows when this share of the limit is used. */
const COUNT_FROM = 0.8;

interface WritingFieldProps {
  label: string;
  sendLabel: string;
  limit: number;
  draft: KeptText;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Ids of hint and counter start with it, unique in the shadow root. */
  idPrefix: string;
  /** Changes when something was put back into the draft. */
  returned?: number;
  onSend(words: string): void;
  onEscape?(): void;
  onWrite?(text: string): void;
}

/** A text field that grows with its text, counts near the limit, keeps its draft, and sends with Enter. */
export function WritingField(props: WritingFieldProps) {
  const { label, sendLabel, limit, draft, field, idPrefix } = props;
  const { t } = useUi();
  const [text, setText] = useState(() => draft.read());
  const left = limit - text.trim().length;
  const sendable = (words: string) => words !== '' && words.length <= limit;

  const write = (next: string) => {
    setText(next);
    draft.write(next);
    props.onWrite?.(next);
  };
  const send = () => {
    // What stands in the field, which may be newer than the last drawing of it.
    const area = field.current!;
    const words = area.value.trim();
    if (!sendable(words)) return;
    props.onSend(words);
    area.value = '';
    write('');
    area.focus();
  };

  useLayoutEffect(() => setText(draft.read()), [props.returned]);

  useLayoutEffect(() => {
    const area = field.current!;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight}px`;
  }, [text]);

  return (
    <>
      <div class="field" data-over={left < 0}>
        <textarea
          rows={1}
          dir="auto"
          aria-label={label}
          aria-describedby={`${idPrefix}-hint ${idPrefix}-count`}
          aria-invalid={left < 0}
          placeholder={label}
          enterkeyhint="send"
          value={text}
          ref={field}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onEscape?.();
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button
          type="button"
          class="send"
          aria-label={sendLabel}
          title={sendLabel}
          disabled={!sendable(text.trim())}
          onClick={send}
        >
          <Icon name="send" />
        </button>
      </div>
      <span id={`${idPrefix}-hint`} class="unseen">
        {t('write.enterHint')}
      </span>
      <span id={`${idPrefix}-count`} class="counter" data-over={left < 0}>
        {left < limit * (1 - COUNT_FROM) &&
          (left < 0 ? t('write.over', { count: -left }) : t('write.left', { count: left }))}
      </span>
    </>
  );
}
