import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  hint?: string;
  poster?: string;
  children?: ComponentChildren;
}

/** What stands in place of the video, before a darkened poster. */
export function Notice({ title, hint, poster, children }: NoticeProps) {
  return (
    <div class="player-notice" role="status">
      {poster && <img class="player-backdrop" src={poster} alt="" />}
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
