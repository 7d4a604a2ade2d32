import { afterEach, describe, expect, it, vi } from 'vitest';
import { Simulation } from './testing/simulation';

const seeds = Number(process.env.SEEDS ?? 300);
const firstSeed = Number(process.env.SEED ?? 1);

describe('whatever is lost, repeated, cut off or reloaded', () => {
  afterEach(() => vi.unstubAllGlobals());

  it(`everybody sees the same log, and every send is in it once and in order (${seeds} seeds)`, async () => {
    let sends = 0;
    for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
      const simulation = new Simulation(seed);
      await simulation.run();
      for (const tab of simulation.tabs) sends += tab.said.length;
      check(simulation, `SEED=${seed} SEEDS=1`);
      simulation.close();
    }
    expect(sends).toBeGreaterThan(seeds * 20);
  }, 120_000);
});

function check(simulation: Simulation, seed: string): void {
  const log = simulation.neighbour.log('chat');
  for (const tab of simulation.tabs) {
    expect(tab.client.state, seed).toBe('online');
    expect([...tab.breaches, ...tab.fold.breaches], `contiguous: ${seed}`).toEqual([]);
    expect(tab.fold.texts, `same log: ${seed}`).toEqual(log.texts());
    expect(tab.client.pending('chat'), `nothing left over: ${seed}`).toEqual([]);
    expect(tab.refusals, `nothing refused: ${seed}`).toEqual([]);
    const own = log.events.filter((event) => event.actor === `p_${tab.person}`).map((event) => event.body.text);
    expect(own, `each once, in the order said: ${seed}`).toEqual(tab.said);
    for (const ack of tab.acks) expect(log.events[ack.seq - 1]?.actor, `ack is true: ${seed}`).toBe(`p_${tab.person}`);
  }
}
