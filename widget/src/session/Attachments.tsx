import type { SessionModel } from './session-model';

/** Where the attachments of a session are listed. */
export function Attachments({ model }: { model: SessionModel }) {
  return <div data-session={model.id} />;
}
