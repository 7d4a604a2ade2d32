import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './testing/screen';
import { enter, newRoom, press, type as write, type Stage } from './testing/stage';

let stage: Stage;
afterEach(() => stage.leave());

/** Opens Q&A in a room where Lin has asked two public questions and Ada one that waits for approval. */
async function visit(person: string, prepare: (stage: Stage) => void = () => undefined): Promise<void> {
  stage = await enter(person, newRoom());
  const { qna } = stage.server;
  qna.execute('p_lin', 'ask-question', { text: 'Where are the slides?', anonymous: false });
  qna.execute('p_lin', 'ask-question', { text: 'Is there a recording?', anonymous: true });
  qna.execute('p_ada', 'ask-question', { text: 'When is the break?', anonymous: false });
  for (const question of [1, 2]) qna.execute('p_maya', 'approve-question', { question });
  prepare(stage);
  (await stage.screen.find('tab', /^Q&A/)).click();
  await eventually(() => expect(stage.panel.shadowRoot!.querySelector('.qna')).not.toBeNull());
}

const act = (person: string, type: string, body: object) => stage.server.act(person, type, body, 'qna');
const card = (text: RegExp) => stage.screen.find('listitem', text);
const openThread = async (text: RegExp) => {
  (await card(text)).querySelector<HTMLElement>('.question-open')!.click();
  await stage.screen.find('button', 'Back to all questions');
};

describe('an attendee', () => {
  it('asks a question, reads it in its own thread, and finds it on top of the list with its status', async () => {
    await visit('p_ada');
    (await stage.screen.find('button', 'Ask new question')).click();
    const field = await stage.screen.find('textbox', 'Write your question');
    write(field, 'Will there be tea?');
    press(field, 'Enter');
    await stage.screen.find('log', 'Conversation: Will there be tea?');
    stage.screen.get('button', 'Back to all questions').click();
    await eventually(() => expect(stage.screen.all('listitem')[0]!.textContent).toMatch(/Waiting.*Will there be tea/));
  });

  it('is told at every step what becomes of the question', async () => {
    await visit('p_ada');
    await card(/Waiting.*When is the break/);
    act('p_maya', 'see-thread', { thread: 3 });
    await card(/Seen by the team.*When is the break/);
    act('p_maya', 'claim-thread', { thread: 3 });
    await card(/Being answered.*When is the break/);
    act('p_maya', 'dismiss-question', { question: 3, reason: 'It is on the agenda' });
    await card(/Declined.*When is the break.*It is on the agenda/);
    expect(stage.panel.shadowRoot!.querySelector('.unseen[role=status]')!.textContent).toContain('was declined');
  });

  it('finds the answer in the thread, from the session and not from a person', async () => {
    await visit('p_ada', () => act('p_maya', 'reply-to-thread', { thread: 3, text: 'At eleven' }));
    await openThread(/When is the break/);
    const row = await stage.screen.find('listitem', /At eleven/);
    expect(row.textContent).toContain('Designing calm software');
    expect(stage.screen.text()).not.toContain('Maya');
  });

  it('replies, likes and deletes in the thread', async () => {
    await visit('p_ada', () => act('p_maya', 'reply-to-thread', { thread: 3, text: 'At eleven' }));
    await openThread(/When is the break/);
    const row = await stage.screen.find('listitem', /At eleven/);
    press(row, 'l');
    await stage.screen.find('button', /^1 ?like/);
    press(row, 'r');
    const field = stage.screen.get('textbox', 'Write your message');
    write(field, 'Thank you');
    press(field, 'Enter');
    const mine = await eventually(() => {
      const found = stage.screen.get('listitem', /You.*Thank you/);
      expect(found.dataset['row']).toBeDefined(); // No longer on its way.
      return found;
    });
    press(mine, 'Enter');
    (await stage.screen.find('menuitem', 'Delete')).click();
    (await stage.screen.find('button', 'Delete')).click();
    await stage.screen.find('listitem', /deleted by its author/);
  });

  it('upvotes once and takes it back', async () => {
    await visit('p_ada');
    const vote = () => stage.screen.get('listitem', /slides/).querySelector<HTMLElement>('.vote')!;
    await card(/slides/);
    vote().click();
    await eventually(() => expect(stage.server.qna.votes.get(1)!.size).toBe(1));
    expect(vote().getAttribute('aria-pressed')).toBe('true');
    vote().click();
    await eventually(() => expect(stage.server.qna.votes.get(1)!.size).toBe(0));
  });

  it('sorts the list for everyone, the pinned question always first', async () => {
    await visit('p_ada', () => {
      act('p_sam', 'upvote-question', { question: 1 });
      act('p_ada', 'ask-question', { text: 'Newest of all', anonymous: false });
      act('p_maya', 'approve-question', { question: stage.server.qna.threads[3]!.id });
    });
    const listed = () =>
      [...stage.panel.shadowRoot!.querySelectorAll('[data-question] .question-text')].map((one) => one.textContent);
    await eventually(() => expect(listed()[0]).toBe('Where are the slides?'));
    stage.screen.get('button', 'Newest').click();
    await eventually(() => expect(listed()[0]).toBe('Newest of all'));
    act('p_maya', 'pin-question', { question: 2 });
    await eventually(() => expect(listed()[0]).toBe('Is there a recording?'));
    stage.screen.get('button', 'Mine').click();
    await eventually(() => expect(listed()).toEqual(['Newest of all']));
    stage.screen.get('button', 'Answered').click();
    await eventually(() => expect(listed()).toEqual([]));
    act('p_maya', 'reply-to-thread', { thread: 1, text: 'On the wiki', publicly: true });
    await card(/slides.*Answer from Designing calm software.*On the wiki/);
  });

  it('never reads who asked anonymously', async () => {
    await visit('p_ada');
    expect((await card(/recording/)).textContent).toMatch(/^0.*Anonymous/);
  });

  it('is offered like questions while typing, to be upvoted instead', async () => {
    await visit('p_ada');
    (await stage.screen.find('button', 'Ask new question')).click();
    write(await stage.screen.find('textbox', 'Write your question'), 'Can I have the slides?');
    await eventually(() => expect(stage.screen.text()).toContain('Already asked? Upvote it instead.'));
    const similar = await card(/Where are the slides/);
    similar.querySelector<HTMLElement>('.vote')!.click();
    await eventually(() => expect(stage.server.qna.votes.get(1)!.size).toBe(1));
  });

  it('keeps the draft over a reload, and what was asked offline is asked once later', async () => {
    await visit('p_ada');
    (await stage.screen.find('button', 'Ask new question')).click();
    write(await stage.screen.find('textbox', 'Write your question'), 'half a thou');
    stage.screen.get('button', 'Back to all questions').click();
    (await stage.screen.find('button', 'Ask new question')).click();
    const field = await stage.screen.find('textbox', 'Write your question');
    expect((field as HTMLTextAreaElement).value).toBe('half a thou');
    stage.server.drop();
    write(field, 'Through the tunnel?');
    press(field, 'Enter');
    await eventually(() => expect(stage.server.qna.threads).toHaveLength(4));
    await eventually(() => expect(stage.screen.all('listitem', /Through the tunnel/)).toHaveLength(1));
  }, 10_000);

  it('is told when blocked, in the place of the button', async () => {
    await visit('p_ada');
    await stage.screen.find('button', 'Ask new question');
    act('p_maya', 'block-asker', { thread: 3 });
    await eventually(() => expect(stage.screen.all('button', 'Ask new question')).toHaveLength(0));
    expect(stage.screen.text()).toContain('blocked you from writing in Q&A');
  });

  it('has one conversation where the session says so, and everyone’s questions beside it', async () => {
    await visit('p_ada', ({ server }) => {
      server.qna.settings.single = true;
      server.session = { ...server.session, qna: { ...server.session.qna, threads: 'single' } };
      server.tellSession({});
    });
    const field = await stage.screen.find('textbox', 'Write your question');
    write(field, 'And lunch?');
    press(field, 'Enter');
    await eventually(() => expect(stage.server.qna.threads[2]!.entries).toHaveLength(2));
    const log = await stage.screen.find('log', 'Your conversation with the team');
    await eventually(() => expect(log.textContent).toMatch(/When is the break.*And lunch/));
    stage.screen.get('button', 'Everyone').click();
    await card(/slides/);
  });
});

describe('a moderator', () => {
  it('saves all questions as a table', async () => {
    const saved: { name: string; content: Promise<string> }[] = [];
    const contents: Blob[] = [];
    const { click } = HTMLAnchorElement.prototype;
    const { createObjectURL } = URL;
    URL.createObjectURL = (content) => `blob:${contents.push(content as Blob)}`;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, content: contents.at(-1)!.text() });
    };
    try {
      await visit('p_maya');
      stage.screen.get('button', 'Panel options').click();
      (await stage.screen.find('menuitem', 'Export questions')).click();
      await eventually(() => expect(saved).toHaveLength(1));
      expect(saved[0]!.name).toBe('questions-demo.csv');
      expect(await saved[0]!.content).toContain('"When is the break?"');
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
  });

  it('finds pending and claimed questions with counts, and folds them for good', async () => {
    await visit('p_maya', () => act('p_maya', 'claim-thread', { thread: 1 }));
    (await stage.screen.find('button', /^Pending ?2/)).click();
    await eventually(() => expect(stage.screen.get('button', /^Pending/).getAttribute('aria-expanded')).toBe('false'));
    stage.screen.get('button', /^Claimed ?1/);
    expect(stage.screen.get('button', /^Answered/).getAttribute('aria-expanded')).toBe('false');
    stage.screen.get('tab', /^Chat/).click();
    (await stage.screen.find('tab', /^Q&A/)).click();
    expect((await stage.screen.find('button', /^Pending/)).getAttribute('aria-expanded')).toBe('false');
  });

  it('reads a thread without claiming it, and its asker learns that it was seen', async () => {
    await visit('p_maya');
    await openThread(/break/);
    await eventually(() => expect(stage.server.qna.threads[2]).toMatchObject({ state: 'pending' }));
    await eventually(() => expect(stage.server.qna.threads[2]!.seenAt).toBeDefined());
  });

  it('claims with Reply, answers as the session, and sends it back', async () => {
    await visit('p_maya');
    const row = await card(/break/);
    row.querySelector<HTMLElement>('.button[data-tone=accent]')!.click();
    await eventually(() => expect(stage.server.qna.threads[2]).toMatchObject({ state: 'claimed', owner: 'p_maya' }));
    expect(stage.screen.text()).toContain('Answering as Designing calm software');
    const field = await stage.screen.find('textbox', 'Write your answer');
    write(field, 'At eleven');
    press(field, 'Enter');
    await eventually(() => expect(stage.server.qna.threads[2]!.entries).toHaveLength(2));
    stage.screen.get('button', 'More actions').click();
    (await stage.screen.find('menuitem', 'Send back to pending')).click();
    await eventually(() => expect(stage.server.qna.threads[2]!.state).toBe('pending'));
  });

  it('answers publicly when chosen so', async () => {
    await visit('p_maya');
    await openThread(/break/);
    (await stage.screen.find('button', 'Public answer')).click();
    await eventually(() => expect(stage.screen.text()).toContain('Everyone sees the question and your answer'));
    const field = stage.screen.get('textbox', 'Write your answer');
    write(field, 'At eleven');
    press(field, 'Enter');
    await eventually(() => expect(stage.server.qna.threads[2]!.entries[0]!.listing).toBe('listed'));
  });

  it('is told by name who was first, and the typed text is still there', async () => {
    await visit('p_maya', ({ server }) => {
      server.room.guests['p_dana'] = { name: 'Dana Ruiz', role: 'moderator' };
    });
    await openThread(/break/);
    const field = await stage.screen.find('textbox', 'Write your answer');
    write(field, 'At eleven, I think');
    stage.server.qna.execute('p_dana', 'claim-thread', { thread: 3 });
    press(field, 'Enter');
    const row = await stage.screen.find('listitem', /Not sent.*Dana Ruiz has claimed this conversation first/);
    expect(row.textContent).toContain('At eleven, I think');
    expect(stage.screen.text()).toContain('Dana Ruiz has claimed this conversation. You can read along.');
  });

  it('sees who else is writing an answer', async () => {
    await visit('p_maya', ({ server }) => {
      server.room.guests['p_dana'] = { name: 'Dana Ruiz', role: 'moderator' };
    });
    await card(/break/);
    act('p_dana', 'start-answering', { thread: 3 });
    await card(/break.*Dana Ruiz is answering…/);
  });

  it('tells the others while writing', async () => {
    await visit('p_maya');
    await openThread(/break/);
    write(await stage.screen.find('textbox', 'Write your answer'), 'At');
    await eventually(() => expect(stage.server.qna.threads[2]!.answering?.by).toBe('p_maya'));
  });

  it('triages by keys while a question has the focus', async () => {
    await visit('p_maya');
    const row = async () => {
      const element = await card(/break/);
      element.focus();
      return element;
    };
    press(await row(), 'a');
    await eventually(() => expect(stage.server.qna.threads[2]!.entries[0]!.listing).toBe('listed'));
    await eventually(() => expect(stage.screen.get('listitem', /break/).textContent).toContain('Public'));
    press(await row(), 'h');
    await eventually(() => expect(stage.server.qna.pins.has(3)).toBe(true));
    press(await row(), 'c');
    await eventually(() => expect(stage.server.qna.threads[2]!.owner).toBe('p_maya'));
    press(await row(), 'd');
    await stage.screen.find('dialog', 'Decline this question?');
    stage.screen.get('button', 'Outside the topic of this session').click();
    await eventually(() =>
      expect((stage.screen.get('textbox', /.*/) as HTMLTextAreaElement).value).toBe(
        'Outside the topic of this session',
      ),
    );
    stage.screen.get('button', 'Decline question').click();
    await eventually(() =>
      expect(stage.server.qna.threads[2]!.entries[0]).toMatchObject({
        listing: 'dismissed',
        reason: 'Outside the topic of this session',
      }),
    );
  });

  it('moves by arrows, is one tab stop, and Enter opens the answer', async () => {
    await visit('p_maya');
    const first = await card(/slides/);
    first.focus();
    press(first, 'ArrowDown');
    const focused = () => stage.panel.shadowRoot!.activeElement as HTMLElement;
    expect(focused().textContent).toContain('recording');
    press(focused(), 'Enter');
    await stage.screen.find('textbox', 'Write your answer');
    await eventually(() => expect(stage.server.qna.threads[1]!.state).toBe('claimed'));
    stage.screen.get('button', 'Back to all questions').click();
    await eventually(() => expect(focused().textContent).toContain('recording'));
  });

  it('keeps the focus on a question that a key has moved to another list', async () => {
    await visit('p_maya');
    const row = await card(/recording/);
    row.focus();
    press(row, 'c');
    await stage.screen.find('button', /^Claimed ?1/);
    const focused = () => stage.panel.shadowRoot!.activeElement as HTMLElement | null;
    await eventually(() => expect(focused()?.textContent).toMatch(/recording.*Claimed by you/));
  });

  it('finds like questions linked', async () => {
    await visit('p_maya', () =>
      act('p_ada', 'ask-question', { text: 'Where are these slides, please?', anonymous: false }),
    );
    const row = await card(/Where are the slides/);
    row.querySelector<HTMLElement>('.similar-count')!.click();
    await stage.screen.find('button', 'Where are these slides, please?');
  });

  it('hands a thread to a moderator of the session', async () => {
    await visit('p_maya', ({ server }) => {
      server.room.guests['p_dana'] = { name: 'Dana Ruiz', role: 'moderator' };
      server.tellSession({ moderators: [{ person: 'p_dana', name: 'Dana Ruiz' }] });
    });
    (await card(/break/)).querySelector<HTMLElement>('[aria-haspopup=menu]')!.click();
    (await stage.screen.find('menuitem', 'Hand to…')).click();
    (await stage.screen.find('button', 'Hand to Dana Ruiz')).click();
    await eventually(() => expect(stage.server.qna.threads[2]!.owner).toBe('p_dana'));
  });

  it('publishes a private answer, marks live, deletes and blocks from the menu', async () => {
    await visit('p_maya', () => act('p_maya', 'reply-to-thread', { thread: 3, text: 'At eleven' }));
    const choose = async (name: RegExp) => {
      (await card(/break/)).querySelector<HTMLElement>('[aria-haspopup=menu]')!.click();
      (await stage.screen.find('menuitem', name)).click();
    };
    await choose(/Publish/);
    (await stage.screen.find('button', 'Publish')).click();
    await eventually(() => expect(stage.server.qna.threads[2]!.entries[0]!.listing).toBe('listed'));
    await choose(/Block/);
    (await stage.screen.find('button', 'Block from Q&A')).click();
    await eventually(() => expect(stage.server.qna.blocked).toEqual([3]));
    await choose(/answered live/);
    await eventually(() => expect(stage.server.qna.threads[2]!.entries[0]!.answered).toBe('live'));
  });

  it('counts new questions while elsewhere, and hears of them', async () => {
    await visit('p_maya');
    stage.screen.get('tab', /^Chat/).click();
    await stage.screen.find('log', 'Chat messages');
    act('p_ada', 'ask-question', { text: 'One more?', anonymous: false });
    await stage.screen.find('tab', /^Q&A.*1 unread/);
    expect(stage.panel.shadowRoot!.querySelector('.unseen[role=status]')!.textContent).toBe('New question: One more?');
  });
});

describe('axe finds nothing', () => {
  const busy = ({ server: { qna } }: Stage) => {
    qna.execute('p_maya', 'reply-to-thread', { thread: 1, text: 'On the wiki', publicly: true });
    qna.execute('p_maya', 'dismiss-question', { question: 3, reason: 'No time' });
    qna.execute('p_ada', 'ask-question', { text: 'Where are these slides then?', anonymous: true });
    qna.execute('p_ada', 'upvote-question', { question: 1 });
    qna.execute('p_maya', 'pin-question', { question: 2 });
  };

  it.each(['p_ada', 'p_maya', 'p_sam'])('in busy lists, as %s', async (person) => {
    await visit(person, busy);
    await card(/recording/);
    for (const fold of stage.screen.all('button', /^(Answered|Declined) ?\d/)) fold.click();
    await expectNothing();
  });

  it.each(['p_ada', 'p_maya'])('in a thread, as %s', async (person) => {
    await visit(person, busy);
    await openThread(/these slides/);
    await stage.screen.find('log', /Conversation/);
    await expectNothing();
  });

  it('in the view of a new question, and in menus and dialogs', async () => {
    await visit('p_ada');
    (await stage.screen.find('button', 'Ask new question')).click();
    await stage.screen.find('textbox', 'Write your question');
    await expectNothing();
    await stage.leave();
    await visit('p_maya');
    press(await card(/break/), 'd');
    await stage.screen.find('dialog', 'Decline this question?');
    await expectNothing();
  });
});

async function expectNothing(): Promise<void> {
  const { violations } = await axe.run(stage.panel, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
}
