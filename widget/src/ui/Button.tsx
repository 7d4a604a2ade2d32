import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icons';

interface ButtonProps {
  children: ComponentChildren;
  tone?: 'accent' | 'danger' | 'plain';
  icon?: IconName;
  disabled?: boolean;
  label?: string;
  tabIndex?: number;
  onClick(event: MouseEvent): void;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({ children, tone = 'plain', icon, disabled, label, tabIndex, onClick, buttonRef }: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-tone={tone}
      disabled={disabled}
      aria-label={label}
      tabIndex={tabIndex}
      onClick={onClick}
      ref={buttonRef}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  label: string;
  onClick(event: MouseEvent & { currentTarget: HTMLButtonElement }): void;
  tabIndex?: number;
  pressed?: boolean;
  expanded?: boolean;
  menu?: boolean;
  disabled?: boolean;
  /** 44 px (the default) for what stands alone, 32 px inside rows and bars. */
  size?: 'large' | 'small';
  buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-size={props.size ?? 'large'}
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-haspopup={props.menu ? 'menu' : undefined}
      disabled={props.disabled}
      tabIndex={props.tabIndex}
      onClick={props.onClick}
      ref={props.buttonRef}
    >
      <Icon name={props.icon} />
    </button>
  );
}
