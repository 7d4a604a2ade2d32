import { addIcons } from '../../ui/icons';
import { laterIcons } from '../../ui/icons-later';
import { enChat } from '../../ui/texts/en-chat';
import { enInteractions } from '../../ui/texts/en-interactions';
import { addTexts } from '../../ui/texts/translate';
import type { ChatState } from './chat-state';
import { PinnedBar } from './PinnedBar';
import { Shortcuts } from './Shortcuts';

addTexts('en', enChat);
addTexts('en', enInteractions);
addIcons(laterIcons);

/** What stands above the log: the moderator's cards and the pinned messages. Most people see neither at first. */
export function ChatTop({ state, moderates }: { state: ChatState; moderates: boolean }) {
  return (
    <>
      {moderates && <Shortcuts state={state} />}
      <PinnedBar state={state} />
    </>
  );
}
