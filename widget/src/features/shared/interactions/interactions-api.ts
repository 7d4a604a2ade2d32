import type { OvationClient, PendingCommand } from '../../../client';
import type { Answer, Content, ListedAnswer, MyAnswer } from './interaction-types';

export const CHANNEL = 'interactions';

/** An interaction as a moderator wants it. */
export interface Wish {
  content: Content;
  shareResults: boolean;
  /** Whether people may change their answer while it is open. */
  changeable: boolean;
}

export interface AnswerPage {
  answers: ListedAnswer[];
  nextCursor?: string;
}

export type InteractionsApi = ReturnType<typeof interactionsApi>;

/** The commands and questions about interactions, one function each. */
export function interactionsApi(client: OvationClient) {
  const command = (type: string, body: object): PendingCommand => client.send(CHANNEL, type, body);
  return {
    createInteraction: (wish: Wish, publish: boolean) => command('create-interaction', { ...wish, publish }),
    editInteraction: (interaction: number, wish: Wish) => command('edit-interaction', { interaction, ...wish }),
    deleteInteraction: (interaction: number) => command('delete-interaction', { interaction }),
    duplicateInteraction: (interaction: number) => command('duplicate-interaction', { interaction }),
    publishInteraction: (interaction: number) => command('publish-interaction', { interaction }),
    unpublishInteraction: (interaction: number) => command('unpublish-interaction', { interaction }),
    endInteraction: (interaction: number) => command('end-interaction', { interaction }),
    showResults: (interaction: number) => command('show-results', { interaction }),
    hideResults: (interaction: number) => command('hide-results', { interaction }),
    hideAnswer: (interaction: number, answer: string) => command('hide-answer', { interaction, answer }),
    unhideAnswer: (interaction: number, answer: string) => command('unhide-answer', { interaction, answer }),
    answerInteraction: (interaction: number, answer: Answer) => command('answer-interaction', { interaction, ...answer }),
    readMyAnswers: () => client.request<{ answers: MyAnswer[] }>('GET', '/my-answers'),
    listAnswers: (interaction: number, cursor?: string) =>
      client.request<AnswerPage>('GET', `/interactions/${interaction}/answers?limit=50${cursor ? `&cursor=${cursor}` : ''}`),
  };
}
