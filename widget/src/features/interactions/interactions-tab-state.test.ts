import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import type { FeatureHost } from '../feature';
import { startInteractionsTab } from './interactions-tab-state';

afterEach(() => sessionStorage.clear());

/** As much of a panel as a form needs. */
function tab() {
  const client = { subscribe: () => () => {}, request: () => Promise.reject(new Error('no server')) };
  const host = { client, sessionId: 'demo', session: signal({ name: 'Keynote' }), t: (key: string) => key };
  return startInteractionsTab(host as unknown as FeatureHost);
}

describe('the forms of interactions', () => {
  it('open with the words that another tab suggests, ready to be edited', () => {
    const state = tab();
    state.open!({ kind: 'poll', prefill: { question: 'More of this?', options: ['Yes', 'No'] } });
    expect(state.draft.value!.content).toEqual({ kind: 'poll', question: 'More of this?', options: ['Yes', 'No'], multiple: false });
  });

  it('keep what one was writing when a suggestion opens the same form', () => {
    const state = tab();
    state.create('open-ended');
    state.write({ kind: 'open-ended', question: 'My own words' });
    state.open!({ kind: 'open-ended', prefill: { question: 'Suggested words' } });
    state.leave();
    state.create('open-ended');
    expect(state.draft.value!.content).toEqual({ kind: 'open-ended', question: 'My own words' });
  });

  it('start over when one wants to', () => {
    const state = tab();
    state.create('open-ended');
    expect(state.begun()).toBe(false);
    state.write({ kind: 'open-ended', question: 'Never mind' });
    expect(state.begun()).toBe(true);
    state.restart();
    expect(state.draft.value!.content).toEqual({ kind: 'open-ended', question: '' });
  });

  it('open another suggestion instead of the one before', () => {
    const state = tab();
    state.open!({ kind: 'open-ended', prefill: { question: 'First' } });
    state.open!({ kind: 'open-ended', prefill: { question: 'Second' } });
    expect(state.draft.value!.content).toMatchObject({ question: 'Second' });
  });
});
