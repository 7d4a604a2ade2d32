/** Grey lines in place of messages while the first ones load. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{label}</span>
      {[0, 1, 2, 3, 4].map((row) => (
        <div class="skeleton-row" aria-hidden="true" key={row}>
          <span class="skeleton-avatar" />
          <span class="skeleton-lines">
            <span />
            <span />
          </span>
        </div>
      ))}
    </div>
  );
}
