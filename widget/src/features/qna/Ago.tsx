import { useUi } from '../../ui/ui-context';

/** How long ago something was; the full date for machines and on hover. */
export function Ago({ at }: { at: string }) {
  const { times, clock } = useUi();
  return (
    <time class="time" dir="auto" dateTime={at} title={times.full(at)}>
      {times.ago(at, clock.value)}
    </time>
  );
}
