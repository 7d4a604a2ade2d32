import type { OvationClient, PendingCommand } from '../../client';
import type { Entry } from './qna-types';

export const CHANNEL = 'qna';
/** Characters of a question, message or answer, as long as an operator does not allow more. */
export const TEXT_LIMIT = 500;

export interface SimilarQuestion {
  id: number;
  text: string;
  /** Whether everybody sees it and may vote for it. */
  listed: boolean;
  votes: number;
  /** Shared words over the words of the shorter, 0.5 to 1. */
  likeness: number;
}

export interface ThreadPage {
  entries: Entry[];
  nextCursor?: string;
}

export type QnaApi = ReturnType<typeof qnaApi>;

/** Q&A's commands and questions, one function each. */
export function qnaApi(client: OvationClient) {
  const command = (type: string, body: object): PendingCommand => client.send(CHANNEL, type, body);
  return {
    askQuestion: (text: string, anonymous: boolean) => command('ask-question', { text, anonymous }),
    replyToThread: (reply: { thread: number; text: string; replyTo?: number; publicly?: boolean }) =>
      command('reply-to-thread', reply),
    startAnswering: (thread: number) => command('start-answering', { thread }),
    seeThread: (thread: number) => command('see-thread', { thread }),
    claimThread: (thread: number) => command('claim-thread', { thread }),
    releaseThread: (thread: number) => command('release-thread', { thread }),
    handThread: (thread: number, person: string) => command('hand-thread', { thread, person }),
    markAnswered: (thread: number) => command('mark-answered', { thread }),
    reopenThread: (thread: number) => command('reopen-thread', { thread }),
    blockAsker: (thread: number) => command('block-asker', { thread }),
    unblockAsker: (thread: number) => command('unblock-asker', { thread }),
    approveQuestion: (question: number) => command('approve-question', { question }),
    dismissQuestion: (question: number, reason?: string) =>
      command('dismiss-question', reason ? { question, reason } : { question }),
    publishAnswer: (question: number, nameless: boolean) => command('publish-answer', { question, nameless }),
    unpublishQuestion: (question: number) => command('unpublish-question', { question }),
    markAnsweredLive: (question: number) => command('mark-answered-live', { question }),
    pinQuestion: (question: number) => command('pin-question', { question }),
    unpinQuestion: (question: number) => command('unpin-question', { question }),
    upvoteQuestion: (question: number) => command('upvote-question', { question }),
    takeBackUpvote: (question: number) => command('take-back-upvote', { question }),
    likeEntry: (entry: number) => command('like-entry', { entry }),
    unlikeEntry: (entry: number) => command('unlike-entry', { entry }),
    deleteEntry: (entry: number) => command('delete-entry', { entry }),
    readThread: (thread: number, cursor: string | undefined) =>
      client.request<ThreadPage>('GET', `/qna/threads/${thread}?limit=100${cursor ? `&cursor=${cursor}` : ''}`),
    findSimilar: (text: string) =>
      client.request<{ questions: SimilarQuestion[] }>('GET', `/qna/similar?limit=5&text=${encodeURIComponent(text)}`),
    myReactions: () => client.request<{ votes: number[]; likes: number[] }>('GET', '/qna/me'),
  };
}
