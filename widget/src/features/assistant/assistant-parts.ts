// The chunk of the assistant and of the figures in Live stage.
import { addIcons } from '../../ui/icons';
import { laterIcons } from '../../ui/icons-later';
import { enAssistant } from '../../ui/texts/en-assistant';
import { enInteractions } from '../../ui/texts/en-interactions';
import { addTexts } from '../../ui/texts/translate';
import styles from './assistant.css?inline';

addTexts('en', enAssistant);
addTexts('en', enInteractions);
addIcons(laterIcons);

export { startAssistant as start } from './assistant-state';
export { AssistantTab as Tab } from './AssistantTab';
export { DashboardStrip } from './DashboardStrip';
export { styles };
