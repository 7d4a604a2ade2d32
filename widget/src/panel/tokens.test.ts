import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const ui = readFileSync(join(import.meta.dirname, '../ui/ui.css'), 'utf8');

const colours = new Map(
  [...css.matchAll(/--ovation-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

const TEXT = [
  ['text', 'surface'],
  ['text', 'surface-raised'],
  ['text', 'surface-sunken'],
  ['text', 'accent-soft'],
  ['text-muted', 'surface'],
  ['text-muted', 'surface-raised'],
  ['text-muted', 'surface-sunken'],
  ['accent-text', 'surface'],
  ['accent-text', 'surface-sunken'],
  ['accent-text', 'accent-soft'],
  ['on-accent', 'accent'],
  ['danger', 'surface-raised'],
  ['danger', 'danger-soft'],
  ['danger', 'surface-sunken'],
  ['success', 'success-soft'],
  ['warning', 'warning-soft'],
] as const;
const EDGES = [
  ['border-strong', 'surface'],
  ['border-strong', 'surface-raised'],
  ['focus', 'surface'],
  ['focus', 'surface-sunken'],
  ['focus', 'accent-soft'],
  ['accent', 'surface'],
  ['accent-text', 'surface-raised'],
] as const;

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const of = (name: string) => colours.get(name)![theme];

  it.each(TEXT)('has readable %s on %s', (text, ground) =>
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(EDGES)('has visible %s on %s', (edge, ground) =>
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3),
  );

  it('has white words on the danger button', () =>
    expect(contrast('#ffffff', of('danger-fill'))).toBeGreaterThanOrEqual(4.5));
});

it('has readable initials on every avatar', () => {
  const hues = [...ui.matchAll(/--hue: (#\w{6})/g)].map(([, hue]) => hue!);
  expect(hues).toHaveLength(8);
  for (const hue of hues) expect(contrast('#ffffff', hue)).toBeGreaterThanOrEqual(4.5);
});

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
