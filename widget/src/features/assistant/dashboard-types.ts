export type Trend = 'up' | 'flat' | 'down';

/** How a session is doing. */
export interface Figures {
  attendees: number;
  attendeesTrend: Trend;
  /** Absent without registrations, like the turnout. */
  registered?: number;
  turnoutPercent?: number;
  /** Absent while nobody is there. */
  engagementPercent?: number;
  engagementTrend: Trend;
  endDate: string;
}

/** The dashboard as moderators see it. */
export interface DashboardView {
  figures?: Figures;
  since?: string;
}
