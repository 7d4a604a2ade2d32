export type Trend = 'up' | 'flat' | 'down';

export type Mood = 'positive' | 'neutral' | 'negative' | 'quiet';

/** How the chat sounds, by its last five minutes. */
export interface ChatMood {
  value: Mood;
  since: string;
  sure: 'low' | 'medium' | 'high';
  messages: number;
  people: number;
}

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
  /** Absent without the assistant or a chat, and in the first two minutes. */
  mood?: ChatMood;
}

/** The dashboard as moderators see it. */
export interface DashboardView {
  figures?: Figures;
  since?: string;
}
