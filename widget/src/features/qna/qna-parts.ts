// The chunk of Q&A: what the panel fetches when there is a Q&A tab.
import { addIcons } from '../../ui/icons';
import { laterIcons } from '../../ui/icons-later';
import { enQna } from '../../ui/texts/en-qna';
import { addTexts } from '../../ui/texts/translate';
import lists from './qna.css?inline';
import form from '../shared/form.css?inline';
import thread from './thread/thread.css?inline';
import triage from './triage/triage.css?inline';

addTexts('en', enQna);
addIcons(laterIcons);

export { startQna as start } from './qna-state';
export { QnaTab as Tab } from './QnaTab';
export const styles = lists + triage + form + thread;
