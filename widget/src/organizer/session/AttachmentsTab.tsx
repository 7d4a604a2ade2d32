/** Where the attachments of a session are edited. */
export function AttachmentsTab({ session }: { session: string }) {
  return <div data-session={session} />;
}
