import { useRef } from 'preact/hooks';
import { Icon, type IconName } from './icons';
import { TabMark } from './TabMark';

export interface Tab {
  id: string;
  label: string;
  icon?: IconName;
  unread: number;
  /** Something is new there that is not counted. */
  activity?: boolean;
}

interface TabBarProps {
  label: string;
  tabs: Tab[];
  selected: string;
  onSelect(id: string): void;
  /** Ids of tab and panel elements start with it, unique in the shadow root. */
  idPrefix: string;
  look: 'bottom' | 'sub' | 'rail';
}

/** A tab list after the WAI-ARIA pattern, with manual activation: arrows move, Enter or Space opens. */
export function TabBar({ label, tabs, selected, onSelect, idPrefix, look }: TabBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const focusTab = (index: number) => {
    const buttons = bar.current!.querySelectorAll<HTMLElement>('[role=tab]');
    buttons[(index + buttons.length) % buttons.length]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const rtl = getComputedStyle(bar.current!).direction === 'rtl';
    const forward = look === 'rail' ? 'ArrowDown' : rtl ? 'ArrowLeft' : 'ArrowRight';
    const back = look === 'rail' ? 'ArrowUp' : rtl ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward) focusTab(index + 1);
    else if (event.key === back) focusTab(index - 1);
    else if (event.key === 'Home') focusTab(0);
    else if (event.key === 'End') focusTab(-1);
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={label}
      aria-orientation={look === 'rail' ? 'vertical' : 'horizontal'}
      data-look={look}
      ref={bar}
    >
      {tabs.map((tab, index) => (
        <button
          type="button"
          role="tab"
          part="tab"
          id={`${idPrefix}-tab-${tab.id}`}
          aria-controls={`${idPrefix}-panel-${tab.id}`}
          aria-selected={tab.id === selected}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {tab.icon && <Icon name={tab.icon} />}
          <span>{tab.label}</span>
          <TabMark {...tab} />
        </button>
      ))}
    </div>
  );
}
