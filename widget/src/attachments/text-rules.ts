/** The server's rules for titles and descriptions, told while one writes. Characters are counted as the server counts them. */
export const TITLE = 120;
export const DESCRIPTION = 1000;

export type TitleMistake = 'attachments.titleNeeded' | 'attachments.titleBrackets' | 'attachments.tooLong';

export function titleMistake(title: string): TitleMistake | undefined {
  if (title.trim() === '') return 'attachments.titleNeeded';
  if (/[<>]/.test(title)) return 'attachments.titleBrackets';
  return tooLong(title, TITLE) ? 'attachments.tooLong' : undefined;
}

export function tooLong(text: string, limit: number): boolean {
  return [...text.trim()].length > limit;
}
