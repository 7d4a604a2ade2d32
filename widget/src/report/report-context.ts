import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Loading } from '../element/loading';
import type { Toasts } from '../ui/toasts';
import { translate, type Translate } from '../ui/texts/translate';
import type { ReportApi } from './report-api';
import { reportEn } from './report-en';
import type { SessionReport } from './report-types';

export type ReportText = Translate<keyof typeof reportEn>;

/** A report at work. */
export interface ReportModel {
  api: ReportApi;
  session: string;
  lang: string;
  toasts: Toasts;
  t: ReportText;
  report: Loading<SessionReport>;
}

export const ReportContext = createContext<ReportModel | null>(null);

export function reportText(lang: string): ReportText {
  return translate(lang, reportEn);
}

export function useReport(): ReportModel {
  const model = useContext(ReportContext);
  if (!model) throw new Error('ReportContext is missing above this component');
  return model;
}
