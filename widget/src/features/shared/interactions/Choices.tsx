import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoicesProps {
  legend: ComponentChildren;
  options: string[];
  multiple: boolean;
  chosen: number[];
  disabled?: boolean;
  onChoose(chosen: number[]): void;
}

/** One or several of some options, with targets that a thumb can hit. */
export function Choices({ legend, options, multiple, chosen, disabled, onChoose }: ChoicesProps) {
  const name = useId();
  const toggle = (index: number, on: boolean) => {
    if (!multiple) return onChoose([index]);
    onChoose(on ? [...chosen, index].sort((a, b) => a - b) : chosen.filter((one) => one !== index));
  };
  return (
    <fieldset class="int-choices" disabled={disabled}>
      <legend>{legend}</legend>
      {options.map((option, index) => (
        <label class="int-choice" key={index}>
          <input
            type={multiple ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(index)}
            onChange={(event) => toggle(index, event.currentTarget.checked)}
          />
          <span dir="auto">{option}</span>
        </label>
      ))}
    </fieldset>
  );
}
