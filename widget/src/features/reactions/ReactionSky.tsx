import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeFor } from './floats';
import { emojiOf, KINDS, type Counts } from './reaction-kinds';
import { useReactions, type ReactionsHost } from './reactions-state';
import type { Sprite } from './sprites';

/** What everybody sends, floating over the page; nothing in it can be touched, and screen readers leave it out. */
export function ReactionSky({ host }: { host: ReactionsHost }) {
  const reactions = useReactions(host);
  const box = useRef<HTMLDivElement>(null);
  const floating = reactions?.sprites.floating.value ?? [];
  const counted = reactions?.sprites.counted.value ?? {};
  const kinds = KINDS.filter(({ id }) => counted[id]);
  const empty = floating.length === 0 && kinds.length === 0;
  useLayoutEffect(() => {
    if (box.current) place(box.current);
  }, [empty]);
  if (empty) return null;
  return (
    <div class="reactions-sky" aria-hidden="true" ref={box}>
      {kinds.length > 0 && <Counter counted={counted} />}
      {floating.map((sprite) => (
        <FloatingReaction key={sprite.key} sprite={sprite} />
      ))}
    </div>
  );
}

function FloatingReaction({ sprite: { id, across, delay } }: { sprite: Sprite }) {
  const style = {
    '--reactions-across': across.toFixed(3),
    '--reactions-drift': `${Math.round((across - 0.5) * -40)}px`,
    animationDelay: `${Math.round(delay)}ms`,
  };
  return (
    <span class="reactions-sprite" data-reaction={id} style={style}>
      {emojiOf(id)}
    </span>
  );
}

/** For those who want no motion. */
function Counter({ counted }: { counted: Counts }) {
  return (
    <span class="reactions-counter">
      {KINDS.filter(({ id }) => counted[id]).map(({ id, emoji }) => (
        <span key={id} data-reaction={id}>
          <span class="reactions-emoji">{emoji}</span> {counted[id]}
        </span>
      ))}
    </span>
  );
}

/** Beside the panel, wherever the page has put it. */
function place(box: HTMLElement): void {
  const { host } = box.getRootNode() as ShadowRoot;
  const view = document.documentElement;
  const { left, width, bottom, height } = placeFor(host.getBoundingClientRect(), {
    width: view.clientWidth,
    height: innerHeight,
  });
  const { style } = box;
  style.left = `${left}px`;
  style.width = `${width}px`;
  style.bottom = `${bottom}px`;
  style.height = `${height}px`;
  style.setProperty('--reactions-height', `${height}px`);
}
