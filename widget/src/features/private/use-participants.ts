import { useEffect, useState } from 'preact/hooks';
import type { OvationClient } from '../../client';
import { problemOf, wordsOf } from '../shared/problems';
import type { Participant } from './private-types';

const PAUSE_MILLIS = 250;

/** People with what is typed in their names, after a short pause; suggestions while nothing is typed. */
export function useParticipants(client: OvationClient, typed: string) {
  const [people, setPeople] = useState<Participant[] | null>(null);
  const [failed, setFailed] = useState('');
  const [round, setRound] = useState(0);
  const query = typed.trim();
  useEffect(() => {
    let current = true;
    const path = query ? `/participants?query=${encodeURIComponent(query)}&limit=50` : '/connections/suggestions';
    const ask = () =>
      client.request<{ participants: Participant[] }>('GET', path).then(
        ({ participants }) => {
          if (!current) return;
          setPeople(participants);
          setFailed('');
        },
        (error: unknown) => current && setFailed(wordsOf(problemOf(error))),
      );
    const timer = setTimeout(ask, query ? PAUSE_MILLIS : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, query, round]);
  return { people, failed, again: () => setRound(round + 1) };
}
