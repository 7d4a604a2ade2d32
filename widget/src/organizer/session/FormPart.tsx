import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A card of a form: fields that belong together. */
export function FormPart({ title, hint, children }: { title?: string; hint?: string; children: ComponentChildren }) {
  const id = useId();
  if (title === undefined) return <div class="form-part">{children}</div>;
  return (
    <section class="form-part" aria-labelledby={id}>
      <div class="form-part-head">
        <h3 id={id}>{title}</h3>
        {hint && <p class="field-hint">{hint}</p>}
      </div>
      {children}
    </section>
  );
}
