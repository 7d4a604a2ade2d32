import { en } from '../ui/texts/en';
import { roomEn } from '../ui/texts/room-en';
import { translate, type TextKey, type Translate } from '../ui/texts/translate';

export type RoomText = Translate<TextKey | keyof typeof roomEn>;

export function roomText(lang: string): RoomText {
  return translate<TextKey | keyof typeof roomEn>(lang, { ...en, ...roomEn });
}
