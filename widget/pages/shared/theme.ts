/** Lets the page wear the theme that an element wears: each tells by an event which one that is. */
export function followTheme(element: HTMLElement): void {
  element.addEventListener('ovation-theme', (event) => {
    document.documentElement.dataset['theme'] = (event as CustomEvent<{ theme: string }>).detail.theme;
  });
  const worn = element.dataset['theme'];
  if (worn) document.documentElement.dataset['theme'] = worn;
}
