/** Grey cards in place of sessions while the first ones load, of the same size. */
export function AgendaSkeleton({ label }: { label: string }) {
  return (
    <div class="cards" role="status">
      <span class="unseen">{label}</span>
      {[0, 1, 2].map((card) => (
        <div class="card" data-skeleton aria-hidden="true" key={card}>
          <span class="card-picture" />
          <span class="skeleton-lines">
            <span />
            <span />
            <span />
          </span>
        </div>
      ))}
    </div>
  );
}
