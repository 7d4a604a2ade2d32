import { h } from 'preact';
import { lazily } from '../../ui/lazily';
import type { ChatState } from './chat-state';
import type { ChatMessage } from './chat-types';

// Dialogs are a chunk of their own: attendees load it at most when they delete a message of theirs.
const dialogs = lazily(() => import('./moderation/dialogs'));

export async function askToDelete(state: ChatState, message: ChatMessage): Promise<void> {
  const { DeleteDialog } = await dialogs();
  state.host.ui.overlays.openDialog(h(DeleteDialog, { state, message }));
}

export async function askToBlock(state: ChatState, message: ChatMessage): Promise<void> {
  const { BlockDialog } = await dialogs();
  state.host.ui.overlays.openDialog(h(BlockDialog, { state, message }));
}

export async function askToClear(state: ChatState): Promise<void> {
  const { ClearDialog } = await dialogs();
  state.host.ui.overlays.openDialog(h(ClearDialog, { state }));
}

export async function showBlockedPeople(state: ChatState): Promise<void> {
  const { BlockedPeopleDialog } = await dialogs();
  state.host.ui.overlays.openDialog(h(BlockedPeopleDialog, { state }));
}
