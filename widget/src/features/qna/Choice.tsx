interface ChoiceProps<V extends string> {
  label: string;
  options: { value: V; label: string }[];
  chosen: V;
  onChoose(value: V): void;
}

/** One of a few, side by side: buttons of which one is pressed. */
export function Choice<V extends string>({ label, options, chosen, onChoose }: ChoiceProps<V>) {
  return (
    <div class="choice" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          type="button"
          key={option.value}
          aria-pressed={option.value === chosen}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
