import type { OvationClient, PendingCommand, Problem } from '../../client';
import { createToggles } from '../shared/toggles';
import { CHANNEL, type QnaApi } from './qna-api';

/** One's own votes for questions and likes of entries. */
export interface MyMarks {
  votes(question: number): boolean;
  likes(entry: number): boolean;
  toggleVote(question: number): void;
  toggleLike(entry: number): void;
  /** Asks the server again, after a snapshot. */
  refresh(): void;
}

const SWITCHES: Record<string, { mark: 'vote' | 'like'; on: boolean }> = {
  'upvote-question': { mark: 'vote', on: true },
  'take-back-upvote': { mark: 'vote', on: false },
  'like-entry': { mark: 'like', on: true },
  'unlike-entry': { mark: 'like', on: false },
};

export function createMyMarks(
  api: QnaApi,
  client: OvationClient,
  onRefused: (entry: number, problem: Problem) => void,
): MyMarks {
  const toggles = createToggles((key, problem) => onRefused(Number(key.split(' ')[1]), problem));

  function track(command: PendingCommand) {
    const { mark, on } = SWITCHES[command.type]!;
    const { question, entry } = command.body as { question?: number; entry?: number };
    toggles.track(`${mark} ${question ?? entry}`, on, command);
  }

  for (const command of client.pending(CHANNEL)) if (command.type in SWITCHES) track(command);
  const votes = (question: number) => toggles.has(`vote ${question}`);
  const likes = (entry: number) => toggles.has(`like ${entry}`);
  return {
    votes,
    likes,
    toggleVote: (question) => track(votes(question) ? api.takeBackUpvote(question) : api.upvoteQuestion(question)),
    toggleLike: (entry) => track(likes(entry) ? api.unlikeEntry(entry) : api.likeEntry(entry)),
    refresh: () => {
      api.myReactions().then(
        (mine) => toggles.learn([...mine.votes.map((id) => `vote ${id}`), ...mine.likes.map((id) => `like ${id}`)]),
        () => undefined, // Decoration only; the next snapshot asks again.
      );
    },
  };
}
