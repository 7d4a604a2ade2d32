import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Suggestion } from '../features/assistant/signal-types';
import { eventually } from './testing/screen';
import { enter, newRoom, type, type Stage } from './testing/stage';

let stage: Stage;
afterEach(() => stage.leave());

const poll: Suggestion = {
  id: 'pace',
  kind: 'poll',
  prefill: { question: 'How is the pace for you?', options: ['Just right', 'Too fast'] },
  reason: 'Asking about the pace brings people back.',
};
const message: Suggestion = {
  id: 'ask',
  kind: 'chat-message',
  prefill: { text: 'What would you like to ask?' },
  reason: 'An invitation gets the first questions out.',
};
const vote: Suggestion = {
  id: 'applause',
  kind: 'crowd-vote',
  prefill: { question: 'Applause!', emoji: 'clap' },
  reason: 'Take the momentum along.',
};
const rating: Suggestion = {
  id: 'rate',
  kind: 'rating-scale',
  prefill: { question: 'How useful is this?', emoji: 'star' },
  reason: 'There is still time to change course.',
};

async function visit(tab = 'Assistant'): Promise<void> {
  stage = await enter('p_maya', newRoom(), { open: '' }, { assistant: true });
  stage.server.signals.ideas = [poll, vote, message, rating];
  (await stage.screen.find('tab', tab)).click();
}

function drop(): void {
  stage.server.signals.raise({ kind: 'engagement-dropping', value: 47, before: 62, advice: [poll, message] });
  stage.server.publish();
}

const chatField = () => stage.screen.find('textbox', 'Write your message').then((field) => field as HTMLTextAreaElement);

describe('signals', () => {
  it('stand in the Assistant tab with what to do, until a moderator has seen to them', async () => {
    await visit();
    drop();
    await stage.screen.find('button', 'Poll: How is the pace for you?');
    expect(stage.screen.text()).toContain('Engagement has dropped from 62% to 47%');
    expect((await axe.run(stage.panel as unknown as axe.ElementContext)).violations).toEqual([]);
    stage.screen.get('button', /^Done: Engagement/).click();
    await eventually(() => expect(stage.screen.text()).not.toContain('Engagement has dropped'));
  });

  it('are told of while another tab is in front', async () => {
    await visit('Live stage');
    await eventually(() => expect(stage.server.seats.size).toBe(1));
    await eventually(() => expect([...stage.server.seats][0]!.given.has('signals')).toBe(true));
    drop();
    await eventually(() => expect(stage.screen.text()).toContain('Engagement has dropped from 62% to 47%'));
  });

  it('open the chat with a message in its field, behind what was begun', async () => {
    await visit('Live stage');
    type(await chatField(), 'By the way:');
    (await stage.screen.find('tab', 'Assistant')).click();
    drop();
    (await stage.screen.find('button', 'Chat message: What would you like to ask?')).click();
    const field = await chatField();
    await eventually(() => expect(field.value).toBe('By the way: What would you like to ask?'));
  });
});

describe('ideas', () => {
  it('open their form filled in', async () => {
    await visit();
    (await stage.screen.find('button', 'Select poll: How is the pace for you?')).click();
    await stage.screen.find('heading', /Poll/);
    const values = () => stage.screen.all('textbox').map((field) => (field as HTMLTextAreaElement).value);
    await eventually(() => expect(values()).toContain('How is the pace for you?'));
  });

  it('are other ones when more are asked for, and begin again after the last', async () => {
    await visit();
    await stage.screen.find('button', 'Select vote: Applause!');
    const generate = stage.screen.get('button', 'Generate interactions');
    generate.click();
    await stage.screen.find('button', 'Select: How useful is this?');
    expect(stage.screen.all('button', /^Select vote/)).toHaveLength(0);
    stage.screen.get('button', 'Generate interactions').click();
    await stage.screen.find('button', 'Select vote: Applause!');
    expect(stage.screen.text()).toContain('they begin again');
    expect((await axe.run(stage.panel as unknown as axe.ElementContext)).violations).toEqual([]);
  });
});
