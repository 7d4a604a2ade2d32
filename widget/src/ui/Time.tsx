import { useUi } from './ui-context';

/** A point in time: the clock in view, the full date for machines and on hover. */
export function Time({ at }: { at: string }) {
  const { times } = useUi();
  return (
    <time
      class="time"
      dir="auto"
      dateTime={at}
      // On demand: formatting a full date costs more than the rest of a message.
      onPointerEnter={(event) => (event.currentTarget.title = times.full(at))}
    >
      {times.clock(at)}
    </time>
  );
}
