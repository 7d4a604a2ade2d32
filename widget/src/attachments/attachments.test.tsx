import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, screenOf } from '../panel/testing/screen';
import { OverlayHost } from '../ui/OverlayHost';
import { ToastStack } from '../ui/ToastStack';
import type { Toasts } from '../ui/toasts';
import { UiContext } from '../ui/ui-context';
import { AttachmentList } from './AttachmentList';
import { AttachmentsEditor } from './AttachmentsEditor';
import { Shelf } from './testing/shelf';
import { surroundings } from './testing/surroundings';

let shelf: Shelf;
let root: ShadowRoot;
let toasts: Toasts;
let said: string[];

beforeEach(() => {
  shelf = new Shelf();
  said = [];
  document.body.innerHTML = '';
  const host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
});
afterEach(() => {
  render(null, root);
  toasts.stop();
});

const screen = () => screenOf(root);

function show(what: 'editor' | 'list', live = true) {
  const around = surroundings();
  toasts = around.toasts;
  const api = shelf.api(live);
  render(
    <UiContext.Provider value={around.ui}>
      {what === 'editor' ? (
        <AttachmentsEditor api={api} lang="en" toasts={toasts} say={(text) => said.push(text)} />
      ) : (
        <AttachmentList api={api} lang="en" toasts={toasts} sayNone />
      )}
      <OverlayHost />
      <ToastStack toasts={toasts} />
    </UiContext.Provider>,
    root,
  );
}

function choose(...names: string[]) {
  const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = names.map((name) => new File(['x'], name));
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change'));
}

async function pick(title: string, item: string) {
  (await screen().find('button', `Actions for ${title}`)).click();
  (await screen().find('menuitem', item)).click();
}

async function expectNoViolations() {
  const { violations } = await axe.run(root.host as HTMLElement, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

function write(label: string, text: string) {
  const id = [...root.querySelectorAll('label')].find((one) => one.textContent === label)!.htmlFor;
  const field = root.getElementById(id) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('the editor', () => {
  it('says so while there is nothing', async () => {
    show('editor');
    await eventually(() => expect(screen().text()).toContain('No attachments yet'));
    await expectNoViolations();
  });

  it('uploads several files with their progress and says when they are there', async () => {
    show('editor');
    choose('slides.pdf', 'plan.xlsx', 'later.png');
    await eventually(() => expect(shelf.uploads).toHaveLength(2));
    expect(said).toEqual(['Uploading 3 files']);
    shelf.uploads[0]!.progress(0.42);
    const bar = root.querySelector('progress')!;
    await eventually(() => expect(bar.getAttribute('aria-valuetext')).toBe('42 %'));
    expect(bar.getAttribute('aria-label')).toBe('Upload of slides.pdf');
    await expectNoViolations();
    shelf.uploads[0]!.progress(0.6);
    shelf.uploads[0]!.arrive();
    await eventually(() => expect(screen().text()).toContain('“slides” was uploaded'));
    expect(said).toEqual(['Uploading 3 files', 'slides.pdf is half uploaded']);
    await eventually(() => expect(shelf.uploads).toHaveLength(3));
    expect(screen().get('list', 'Attachments of this session').textContent).toContain('slides');
  });

  it('cancels an upload', async () => {
    show('editor');
    choose('slides.pdf');
    (await screen().find('button', 'Cancel the upload of slides.pdf')).click();
    await eventually(() => expect(screen().all('list', 'Uploads')).toHaveLength(0));
    expect(shelf.view().attachments).toEqual([]);
  });

  it('keeps a refused file in sight with the reason, to try again or to remove', async () => {
    show('editor');
    choose('slides.pdf');
    await eventually(() => expect(shelf.uploads).toHaveLength(1));
    shelf.uploads[0]!.refuse('The content is not that of a .pdf file.');
    await screen().find('alert', 'The content is not that of a .pdf file.');
    await expectNoViolations();
    screen().get('button', 'Try the upload of slides.pdf again').click();
    await eventually(() => expect(shelf.uploads).toHaveLength(2));
    shelf.uploads[1]!.refuse('No.');
    (await screen().find('button', 'Remove slides.pdf from the uploads')).click();
    await eventually(() => expect(screen().all('list', 'Uploads')).toHaveLength(0));
  });

  it('takes files that are dropped on it', async () => {
    show('editor');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { types: ['Files'], files: [new File(['x'], 'dropped.png')] } });
    screen().get('region', 'Attachments').dispatchEvent(drop);
    await eventually(() => expect(shelf.uploads.map(({ name }) => name)).toEqual(['dropped.png']));
    expect(drop.defaultPrevented).toBe(true);
  });

  it('edits title and description', async () => {
    shelf.put('a', { name: 'Roadmap.doc' });
    show('editor');
    await pick('Roadmap', 'Edit');
    await screen().find('dialog', 'Edit details');
    await expectNoViolations();
    write('Title', 'a < b');
    await screen().find('alert', 'A title has no < and >.');
    expect((screen().get('button', 'Save changes') as HTMLButtonElement).disabled).toBe(true);
    write('Title', 'Roadmap internal');
    write('Description (optional)', 'What comes next year.');
    await eventually(() => expect((screen().get('button', 'Save changes') as HTMLButtonElement).disabled).toBe(false));
    screen().get('button', 'Save changes').click();
    await eventually(() => expect(screen().all('dialog')).toHaveLength(0));
    expect(shelf.view().attachments[0]).toMatchObject({ title: 'Roadmap internal', description: 'What comes next year.' });
    await eventually(() => expect(screen().text()).toContain('What comes next year.'));
  });

  it('tells more about a file', async () => {
    shelf.put('a', { name: 'Roadmap.doc', title: 'Roadmap internal', description: 'What comes next year.' });
    show('editor');
    await pick('Roadmap internal', 'More info');
    const dialog = await screen().find('dialog', 'Roadmap internal');
    for (const words of ['What comes next year.', 'DOC document', '870 kB', 'Oct 10, 2026', 'Maya Lindqvist']) {
      expect(dialog.textContent).toContain(words);
    }
    await expectNoViolations();
  });

  it('deletes only after a question that names the file, and says why when it may not', async () => {
    shelf.put('a', { name: 'Roadmap.doc' });
    show('editor');
    await pick('Roadmap', 'Delete');
    const dialog = await screen().find('dialog', 'Delete attachment');
    expect(dialog.textContent).toContain('permanently delete “Roadmap”. You cannot undo this action.');
    shelf.refusal = 'Not now.';
    screen().get('button', 'Delete').click();
    await screen().find('alert', 'Not now.');
    shelf.refusal = undefined;
    screen().get('button', 'Delete').click();
    await eventually(() => expect(screen().text()).toContain('“Roadmap” was deleted'));
    await eventually(() => expect(screen().text()).toContain('No attachments yet'));
  });

  it('downloads by a link that counts for a moment', async () => {
    shelf.put('a');
    show('editor');
    await pick('a', 'Download');
    await eventually(() => expect(shelf.linked).toEqual(['a']));
  });

  it('lists again after a change where nothing is live', async () => {
    shelf.put('a');
    show('editor', false);
    await pick('a', 'Delete');
    (await screen().find('button', 'Delete')).click();
    await eventually(() => expect(screen().text()).toContain('No attachments yet'));
  });
});

describe('the list', () => {
  it('shows what there is and follows it live', async () => {
    shelf.put('a', { name: 'slides.pptx', title: 'The slides', description: 'With notes.' });
    show('list');
    await screen().find('button', 'Download The slides, PPTX, 870 kB');
    expect(screen().text()).toContain('With notes.');
    await expectNoViolations();
    shelf.put('b', { name: 'plan.xlsx' });
    await screen().find('button', 'Download plan, XLSX, 870 kB');
    screen().get('button', 'Download plan, XLSX, 870 kB').click();
    await eventually(() => expect(shelf.linked).toEqual(['b']));
  });

  it('offers another try when it could not load', async () => {
    shelf.refusal = 'This part is not reachable right now.';
    show('list', false);
    await screen().find('alert', /could not load/);
    shelf.refusal = undefined;
    screen().get('button', 'Try again').click();
    await eventually(() => expect(screen().text()).toContain('There are no attachments'));
  });
});
