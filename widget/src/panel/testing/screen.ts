/** Finds things in a shadow root as people with assistive technology do: by role and name. */
export interface Screen {
  get(role: string, name: string | RegExp): HTMLElement;
  all(role: string, name?: string | RegExp): HTMLElement[];
  /** Waits until something is there. */
  find(role: string, name: string | RegExp): Promise<HTMLElement>;
  text(): string;
}

/** A search field has a role of its own. */
const isSearch = (element: Element) => element instanceof HTMLInputElement && element.type === 'search';

const ROLES: Record<string, string> = {
  BUTTON: 'button',
  TEXTAREA: 'textbox',
  A: 'link',
  LI: 'listitem',
  OL: 'list',
  UL: 'list',
  DIALOG: 'dialog',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  TR: 'row',
  SECTION: 'region',
};

export function screenOf(root: ShadowRoot): Screen {
  const all = (role: string, name: string | RegExp = /.*/s) =>
    [...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) => roleOf(element) === role && matches(nameOf(element, root), name),
    );
  const get = (role: string, name: string | RegExp) => {
    const [first] = all(role, name);
    if (!first) throw new Error(`No ${role} "${name}" in:\n${textOf(root)}`);
    return first;
  };
  return { get, all, find: (role, name) => eventually(() => get(role, name)), text: () => textOf(root) };
}

/** Repeats a check until it holds, for at most five seconds. */
export async function eventually<T>(check: () => T): Promise<T> {
  const until = Date.now() + 5000;
  for (;;) {
    try {
      return check();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

function roleOf(element: Element): string | undefined {
  return element.getAttribute('role') ?? (isSearch(element) ? 'searchbox' : ROLES[element.tagName]);
}

function nameOf(element: Element, root: ShadowRoot): string {
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled)
    return labelled
      .split(' ')
      .map((id) => root.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  return element.getAttribute('aria-label') ?? textOf(element);
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  const block = node instanceof Element && /^(LI|P|DIV|BUTTON|TIME|H2)$/.test(node.tagName) ? ' ' : '';
  return [...node.childNodes].map(textOf).join(block).replace(/\s+/g, ' ').trim();
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
