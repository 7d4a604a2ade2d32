import { useRef, useState } from 'preact/hooks';

/** Takes files that are dropped on an element; `over` while some are held above it. */
export function useFileDrop(take: (files: File[]) => void) {
  const [over, setOver] = useState(false);
  // Entering a child comes before leaving its parent, so what counts is how many were entered.
  const depth = useRef(0);
  const moved = (by: number) => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const handlers = {
    onDragEnter: (event: DragEvent) => carriesFiles(event) && moved(1),
    onDragLeave: (event: DragEvent) => carriesFiles(event) && moved(-1),
    onDragOver: (event: DragEvent) => carriesFiles(event) && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    },
  };
  return { over, handlers };
}
