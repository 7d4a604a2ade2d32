/** What was done, counted; see `docs/reports.md`. Rows of one person have no counts of people. */
export interface Engagement {
  messages: number;
  messagesDeleted: number;
  messageWriters?: number;
  threads: number;
  entries: number;
  askers?: number;
  answers: number;
  answerers?: number;
  people?: number;
}

export interface ReportRow {
  id: string;
  name: string;
  first?: string;
  last?: string;
  counts: Engagement;
}

export interface ReportPoint {
  start: string;
  counts: Engagement;
}

/** A session's report: in all, over time, and the people who did most. */
export interface SessionReport {
  session: ReportRow;
  interval: ReportInterval;
  points: ReportPoint[];
  people: ReportRow[];
  /** How many people there are, of whom `people` are the first. */
  count: number;
}

export type ReportInterval = 'minutes' | 'ten-minutes' | 'hours' | 'days';
export type ExportName = 'chat' | 'qna' | 'answers' | 'attendance';
export type ExportFormat = 'csv' | 'json';
