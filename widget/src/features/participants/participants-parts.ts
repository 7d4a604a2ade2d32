// The chunk of the list of participants.
import { enParticipants } from '../../ui/texts/en-participants';
import { addTexts } from '../../ui/texts/translate';
import styles from './participants.css?inline';

addTexts('en', enParticipants);

export { startParticipants as start } from './participants-state';
export { ParticipantsTab as Tab } from './ParticipantsTab';
export { styles };
