import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface PictureProps {
  stream: MediaStream;
  visible: boolean;
  /** Whether the server lets this person be heard; everybody else's browser silences them otherwise. */
  heard: boolean;
  /** Mirrored, as people know themselves. */
  own: boolean;
  silent: Signal<boolean>;
}

/** The picture and sound of one person. */
export function Picture({ stream, visible, heard, own, silent }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  const quiet = !heard || silent.value;
  useLayoutEffect(() => {
    const element = video.current!;
    element.srcObject = stream;
    return () => {
      element.srcObject = null;
    };
  }, [stream]);
  useLayoutEffect(() => {
    const element = video.current!;
    element.muted = quiet;
    // Browsers let pictures begin by themselves, and sound only after somebody has touched the page.
    element.play?.().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') silent.value = true;
    });
  }, [stream, quiet]);
  return <video ref={video} class="picture" playsInline autoPlay hidden={!visible} data-own={own || undefined} />;
}
