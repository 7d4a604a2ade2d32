import type { Translate } from '../../ui/texts/translate';
import type { Content, Kind, SurveyQuestion } from '../shared/interactions/interaction-types';

const SURVEY_NAME_LIMIT = 150;

/** What a form starts with; the texts of a survey are those that most surveys keep. */
export function emptyContent(kind: Kind, session: string, t: Translate): Content {
  switch (kind) {
    case 'poll':
      return { kind, question: '', options: ['', ''], multiple: false };
    case 'quiz':
      return { kind, question: '', options: ['', ''], correct: [], showCorrect: true };
    case 'rating-scale':
      return { kind, question: '', emoji: 'star' };
    case 'crowd-vote':
      return { kind, question: '', emoji: 'thumbs-up' };
    case 'open-ended':
      return { kind, question: '' };
    case 'announcement':
      return { kind, title: '', text: '' };
    case 'survey':
      return {
        kind,
        name: session.slice(0, SURVEY_NAME_LIMIT),
        intro: t('intTab.intro.default'),
        startLabel: t('intTab.startLabel.default'),
        questions: [],
      };
  }
}

export function emptyQuestion(kind: SurveyQuestion['kind'], t: Translate): SurveyQuestion {
  switch (kind) {
    case 'multiple-choice':
      return { kind, question: '', options: ['', ''], multiple: false, mandatory: false };
    case 'icon-choice':
      return { kind, question: t('intTab.iconChoice.default'), icons: ['thumbs-up', 'thumbs-down'], mandatory: false };
    case 'rating-scale':
      return { kind, question: t('intTab.rating.default'), emoji: 'star', mandatory: false };
    case 'open':
      return { kind, question: '', mandatory: false };
  }
}
