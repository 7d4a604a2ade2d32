// A page to look at the components by hand: `npx vite src/attachments/testing`, then `/?show=list`, `/?dir=rtl`.
import { render } from 'preact';
import tokens from '../../panel/tokens.css?inline';
import { OverlayHost } from '../../ui/OverlayHost';
import overlays from '../../ui/overlays.css?inline';
import { ToastStack } from '../../ui/ToastStack';
import ui from '../../ui/ui.css?inline';
import { UiContext } from '../../ui/ui-context';
import { wear } from '../../ui/wear';
import styles from '../attachments.css?inline';
import { AttachmentList, AttachmentsEditor } from '../index';
import { Shelf } from './shelf';
import { surroundings } from './surroundings';

const asked = new URLSearchParams(location.search);
document.documentElement.dir = asked.get('dir') ?? 'ltr';
const root = document.getElementById('room')!.attachShadow({ mode: 'open' });
wear(root, [tokens, ui, overlays, styles]);

const shelf = new Shelf();
if (!asked.has('empty')) fill(shelf);
const { ui: lent, toasts } = surroundings(innerWidth < 640);
const api = shelf.api();

render(
  <UiContext.Provider value={lent}>
    {asked.get('show') === 'list' ? (
      <AttachmentList api={api} lang="en" toasts={toasts} sayNone />
    ) : (
      <AttachmentsEditor api={api} lang="en" toasts={toasts} say={() => undefined} />
    )}
    <OverlayHost />
    <ToastStack toasts={toasts} />
  </UiContext.Provider>,
  root,
);
Object.assign(window, { shelf });

function fill(shelf: Shelf): void {
  const description = 'We’re thrilled to share the latest enhancements to our virtual classroom platform.';
  shelf.put('a', { name: 'Roadmap.doc', title: 'Roadmap internal', description, type: 'application/msword' });
  shelf.put('b', { name: 'keynote-slides.pptx', size: 12_345_678, type: 'application/vnd.ms-powerpoint' });
  shelf.put('c', { name: 'budget.xlsx', size: 48_000, type: 'application/vnd.ms-excel' });
  shelf.put('d', { name: 'teaser.mp4', size: 188_000_000, type: 'video/mp4' });
  shelf.put('e', { name: 'a-very-long-file-name-that-nobody-shortened-before-uploading-it.png', type: 'image/png' });
}
