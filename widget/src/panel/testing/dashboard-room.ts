import type { ChannelEvent, Problem } from '../../client';
import type { Figures } from '../../features/assistant/dashboard-types';
import { problem } from './room';

/** The dashboard of the test room: it takes reports, and tests measure what the service would. */
export class DashboardRoom {
  readonly log: ChannelEvent[] = [];
  /** The newest report of each person. */
  readonly reports = new Map<string, object>();
  #figures: Figures | undefined;

  get head(): number {
    return this.log.length;
  }

  measure(figures: Figures): void {
    this.#figures = figures;
    const at = new Date().toISOString();
    this.log.push({ seq: this.head + 1, type: 'figures-measured', at, actor: 'system', body: { figures } });
  }

  execute(person: string, type: string, body: object): number | Problem {
    if (type !== 'report-watching') return problem(400, 'invalid', 'The dashboard has no such command');
    this.reports.set(person, body);
    return 0;
  }

  eventsFor(_person: string, after: number): ChannelEvent[] {
    return this.log.slice(after);
  }

  snapshotFor(): { seq: number; view: object } {
    return { seq: this.head, view: this.#figures ? { figures: this.#figures } : {} };
  }
}
