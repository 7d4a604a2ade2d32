import { en } from './en';
import type { enAssistant } from './en-assistant';
import type { enChat } from './en-chat';
import type { enClosed } from './en-closed';
import type { enFeed } from './en-feed';
import type { enInteractions } from './en-interactions';
import type { enInteractionsTab } from './en-interactions-tab';
import type { enMenus } from './en-menus';
import type { enModeration } from './en-moderation';
import type { enNotices } from './en-notices';
import type { enParticipants } from './en-participants';
import type { enPersonal } from './en-personal';
import type { enPrivate } from './en-private';
import type { enQna } from './en-qna';
import type { enReactions } from './en-reactions';
import type { enTeam } from './en-team';
import type { enUpdates } from './en-updates';

export type TextKey =
  | keyof typeof en
  | keyof typeof enAssistant
  | keyof typeof enChat
  | keyof typeof enClosed
  | keyof typeof enFeed
  | keyof typeof enInteractions
  | keyof typeof enInteractionsTab
  | keyof typeof enMenus
  | keyof typeof enModeration
  | keyof typeof enNotices
  | keyof typeof enParticipants
  | keyof typeof enPersonal
  | keyof typeof enPrivate
  | keyof typeof enQna
  | keyof typeof enReactions
  | keyof typeof enTeam
  | keyof typeof enUpdates;
export type PluralForms = { one: string; other: string; zero?: string; two?: string; few?: string; many?: string };
export type Catalogue<K extends string = TextKey> = Partial<Record<K, string | PluralForms>>;
export type TextValues = Record<string, string | number>;

/** Gives the text for a key, with its values filled in. */
export type Translate<K extends string = TextKey> = (key: K, values?: TextValues) => string;

/** The panel's texts. Other locales register here; a missing text falls back to English. */
const catalogues: Record<string, Catalogue> = { en: { ...en } };

/** Code that is loaded when it is wanted brings its texts along; who translates already finds them from then on. */
export function addTexts(lang: string, texts: Catalogue): void {
  Object.assign((catalogues[lang] ??= {}), texts);
}

export function translator(lang: string): Translate {
  return translate(lang, catalogues[lang] ?? catalogues[lang.split('-')[0] ?? ''] ?? {}, catalogues['en']);
}

/** The texts of one catalogue, with the number and plural rules of a language. */
export function translate<K extends string>(
  lang: string,
  catalogue: Catalogue<K>,
  fallback: Catalogue<K> = {},
): Translate<K> {
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  return (key, values = {}) => {
    const entry = catalogue[key] ?? fallback[key] ?? key;
    const text = typeof entry === 'string' ? entry : (entry[plural.select(Number(values['count']))] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (whole: string, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}

/** The asked language where there is a catalogue for it, else English: texts and dates never mix languages. */
export function supportedLang(lang: string | null | undefined): string {
  try {
    const [tag] = Intl.getCanonicalLocales(lang || 'en');
    return tag && (tag.split('-')[0] ?? '') in catalogues ? tag : 'en';
  } catch {
    return 'en';
  }
}
