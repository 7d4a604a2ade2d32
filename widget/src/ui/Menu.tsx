import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons';
import { placeBeside } from './place';
import { useUi } from './ui-context';
import type { MenuItem, MenuRequest } from './overlays';

/** A menu in the browser's top layer: beside its opener, or a sheet on a phone. */
export function Menu({ request }: { request: MenuRequest }) {
  const { overlays, narrow } = useUi();
  const box = useRef<HTMLDivElement>(null);
  const sheet = narrow.value;

  const close = (refocus: boolean) => {
    overlays.menu.value = null;
    if (refocus) request.anchor.focus();
  };

  useLayoutEffect(() => {
    const element = box.current!;
    element.showPopover?.();
    if (!sheet) placeBeside(element, request.anchor);
    items(element)[0]?.focus({ preventScroll: true });
    const outside = (event: Event) => {
      if (!event.composedPath().includes(element)) close(false);
    };
    const moved = () => close(false);
    document.addEventListener('pointerdown', outside, true);
    window.addEventListener('resize', moved);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('resize', moved);
    };
  }, [request]);

  const choose = (item: MenuItem) => {
    close(true);
    item.onSelect();
  };

  return (
    <div
      class="menu"
      part="menu"
      role="menu"
      popover="manual"
      aria-label={request.label}
      data-sheet={sheet}
      ref={box}
      onKeyDown={(event) => moveInMenu(event, box.current!, close)}
    >
      {request.groups.map((group) => (
        <div role="group" aria-label={group.label} data-emoji={group.items[0]?.kind === 'emoji'}>
          {group.label && group.items[0]?.kind !== 'emoji' && (
            <div class="menu-label" aria-hidden="true">
              {group.label}
            </div>
          )}
          {group.items.map((item) => (
            <Item item={item} onChoose={() => choose(item)} />
          ))}
        </div>
      ))}
    </div>
  );
}

const CHOICE_ROLES = { radio: 'menuitemradio', check: 'menuitemcheckbox' } as const;

function Item({ item, onChoose }: { item: MenuItem; onChoose(): void }) {
  if (item.kind === 'emoji') {
    return (
      <button
        type="button"
        class="menu-emoji"
        role="menuitemcheckbox"
        tabIndex={-1}
        aria-checked={item.checked}
        aria-label={item.label}
        title={item.label}
        onClick={onChoose}
      >
        {item.emoji}
      </button>
    );
  }
  const choice = item.kind === 'radio' || item.kind === 'check';
  return (
    <button
      type="button"
      class="menu-item"
      role={choice ? CHOICE_ROLES[item.kind] : 'menuitem'}
      tabIndex={-1}
      aria-checked={choice ? item.checked : undefined}
      data-danger={!choice && item.danger}
      onClick={onChoose}
    >
      {choice ? (
        <span class="menu-check">{item.checked && <Icon name="check" />}</span>
      ) : (
        item.icon && <Icon name={item.icon} />
      )}
      <span>{item.label}</span>
    </button>
  );
}

function items(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('[role^=menuitem]')];
}

function moveInMenu(event: KeyboardEvent, box: HTMLElement, close: (refocus: boolean) => void) {
  const all = items(box);
  const at = all.indexOf(event.target as HTMLElement);
  const steps: Record<string, number> = {
    ArrowDown: (at + 1) % all.length,
    ArrowUp: (at - 1 + all.length) % all.length,
    ArrowRight: (at + 1) % all.length,
    ArrowLeft: (at - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  if (event.key === 'Escape' || event.key === 'Tab') close(true);
  else if (steps[event.key] !== undefined) all[steps[event.key]!]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
