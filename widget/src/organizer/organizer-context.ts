import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OrganizerModel } from './organizer-model';

export const OrganizerContext = createContext<OrganizerModel | null>(null);

export function useOrganizer(): OrganizerModel {
  const model = useContext(OrganizerContext);
  if (!model) throw new Error('OrganizerContext is missing above this component');
  return model;
}
