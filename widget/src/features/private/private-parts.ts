// The chunk of private chat: what the panel fetches when it has got over its start.
import { addIcons } from '../../ui/icons';
import { laterIcons } from '../../ui/icons-later';
import { enPrivate } from '../../ui/texts/en-private';
import { addTexts } from '../../ui/texts/translate';
import form from '../shared/form.css?inline';
import message from '../shared/message.css?inline';
import own from './private.css?inline';

addTexts('en', enPrivate);
addIcons(laterIcons);

export { startPrivate as start } from './private-state';
export { PrivateTab as Tab } from './PrivateTab';
export const styles = message + form + own;
