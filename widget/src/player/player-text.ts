import { en } from '../ui/texts/en';
import { playerEn } from '../ui/texts/player-en';
import { translate, type TextKey, type Translate } from '../ui/texts/translate';

export type PlayerText = Translate<TextKey | keyof typeof playerEn>;

export function playerText(lang: string): PlayerText {
  return translate<TextKey | keyof typeof playerEn>(lang, { ...en, ...playerEn });
}
