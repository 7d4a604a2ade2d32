/** The faces that interactions may have, by the names that the server knows. */
export const FACES = {
  'thumbs-up': '👍',
  'thumbs-down': '👎',
  heart: '❤️',
  star: '⭐',
  fire: '🔥',
  clap: '👏',
  smile: '🙂',
  laugh: '😂',
  wow: '😮',
  sad: '😢',
  think: '🤔',
  party: '🎉',
  rocket: '🚀',
  'light-bulb': '💡',
  check: '✅',
  cross: '❌',
  trophy: '🏆',
  muscle: '💪',
  hundred: '💯',
  question: '❓',
} as const;

export type Face = keyof typeof FACES;

export type SurveyQuestion =
  | { kind: 'multiple-choice'; question: string; options: string[]; multiple: boolean; mandatory: boolean }
  | { kind: 'icon-choice'; question: string; icons: Face[]; mandatory: boolean }
  | { kind: 'rating-scale'; question: string; emoji: Face; mandatory: boolean }
  | { kind: 'open'; question: string; mandatory: boolean };

export type Content =
  | { kind: 'poll'; question: string; options: string[]; multiple: boolean }
  | {
      kind: 'quiz';
      question: string;
      options: string[];
      /** From 0; absent while one may not know. */
      correct?: number[];
      multiple?: boolean;
      showCorrect: boolean;
    }
  | { kind: 'rating-scale'; question: string; emoji: Face }
  | { kind: 'crowd-vote'; question: string; emoji: Face }
  | { kind: 'open-ended'; question: string }
  | { kind: 'announcement'; title?: string; text: string; button?: { label: string; url: string } }
  | { kind: 'survey'; name: string; intro: string; startLabel: string; questions: SurveyQuestion[] };

export type Kind = Content['kind'];
export type ContentOf<K extends Kind> = Extract<Content, { kind: K }>;

/** The kinds whose answers may be changed: not what is told right or wrong, tapped once, or submitted as a whole. */
export function mayChange(kind: Kind): boolean {
  return kind === 'poll' || kind === 'rating-scale' || kind === 'open-ended';
}

/** How many people answered, and for what: by option, or ratings 1 to 5, or by icon. */
export interface Tally {
  people: number;
  counts?: number[];
}

export interface Results extends Tally {
  /** Of a survey, in its order. */
  questions?: Tally[];
}

export interface Interaction {
  id: number;
  status: 'draft' | 'open' | 'ended' | 'unpublished';
  content: Content;
  changeable: boolean;
  resultsShared: boolean;
  createdAt: string;
  publishedAt?: string;
  endedAt?: string;
  /** Absent where one may not see them. */
  results?: Results;
}

/** The interactions of a session as one may see them, the oldest first. */
export interface InteractionsView {
  interactions: Interaction[];
}

/** What somebody answers, by the kind: nothing at all for a crowd vote. */
export interface Answer {
  choices?: number[];
  /** 1 to 5. */
  rating?: number;
  text?: string;
  answers?: (Answer & { question: number })[];
}

/** One's own answer, with the right ones of a quiz that shows them. */
export interface MyAnswer extends Answer {
  interaction: number;
  correct?: number[];
}

/** An answer in the list: of whom it is only the team is told. */
export interface ListedAnswer extends Answer {
  key: string;
  hidden?: boolean;
  name?: string;
}

/** What an interaction is called in one line. */
export function headingOf(content: Content): string {
  if (content.kind === 'announcement') return content.title || content.text;
  return content.kind === 'survey' ? content.name : content.question;
}

/** Options in words. */
export function choicesOf({ options }: { options: string[] }, choices: number[]): string {
  return choices.map((index) => options[index]).join(', ');
}

/** An announcement that is shown. */
export interface Announced {
  id: number;
  at: string;
  content: ContentOf<'announcement'>;
  ended: boolean;
}

/** The announcements that are shown, the oldest first. */
export function announcedIn(view: InteractionsView | null): Announced[] {
  return (view?.interactions ?? []).filter(isShown).flatMap(({ id, content, status, publishedAt, createdAt }) =>
    content.kind === 'announcement' ? [{ id, at: publishedAt ?? createdAt, content, ended: status === 'ended' }] : [],
  );
}

export function isShown({ status }: Interaction): boolean {
  return status === 'open' || status === 'ended';
}
