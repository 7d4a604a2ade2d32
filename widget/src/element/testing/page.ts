import axe from 'axe-core';
import { expect } from 'vitest';
import { EventServer } from '../../event/testing/event-server';
import { screenOf, type Screen } from '../../panel/testing/screen';
import { nodeFetch } from '../../panel/testing/stage';
import { network, type OvationElement } from '../ovation-element';

/** An element on a page, and the test event on the other end of real HTTP. */
export interface Page<E extends OvationElement<any>> {
  element: E;
  screen: Screen;
  server: EventServer;
  /** The first field with this label, or one that starts so. */
  field(label: string): HTMLInputElement;
  leave(): Promise<void>;
}

interface Opening {
  who?: string;
  server?: EventServer;
  attributes?: Record<string, string>;
}

export async function open<E extends OvationElement<any>>(element: E, opening: Opening = {}): Promise<Page<E>> {
  const { who = 'olga', server = new EventServer(), attributes = {} } = opening;
  network.fetch = nodeFetch;
  element.setAttribute('gateway', await server.start());
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.tokenProvider = () => Promise.resolve(who);
  document.body.append(element);
  const root = element.shadowRoot!;
  const leave = async () => {
    element.remove();
    await server.stop();
  };
  return { element, screen: screenOf(root), server, field: (label) => fieldOf(root, label), leave };
}

function fieldOf(root: ShadowRoot, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent!.startsWith(label));
  if (!found) throw new Error(`No field "${label}" in: ${[...root.querySelectorAll('label')].map((l) => l.textContent)}`);
  return root.getElementById(found.htmlFor) as HTMLInputElement;
}

/** Colours and sizes need a real browser; roles, names and structure do not. */
export async function expectNoViolations(element: HTMLElement): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
}
