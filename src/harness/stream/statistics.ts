import type { FullRate } from './counts.ts';
import type { Drive } from './drive.ts';

/** Measures one run at full rate; null when nothing left the unit. */
function measured(scenario: string, { firstIn, received }: Drive): Omit<FullRate, 'bubbles'> | null {
  const all = Object.values(received)
    .flat()
    .sort((a, b) => a.cycle - b.cycle);
  const [first] = all;
  if (firstIn === null || first === undefined) return null;
  const distance = (cycles: readonly number[]): number | null =>
    cycles.length < 2 ? null : ((cycles.at(-1) ?? 0) - (cycles[0] ?? 0)) / (cycles.length - 1);
  return {
    scenario,
    latency: first.cycle - firstIn,
    cyclesPerTransfer: distance(all.map(({ cycle }) => cycle)),
    cyclesPerPacket: distance(all.filter(({ beat }) => beat.last).map(({ cycle }) => cycle)),
  };
}

/** Counts transfers and keeps the longest run at full rate. */
export class Statistics {
  beatsIn = 0;
  beatsOut = 0;
  #bubbles = 0;
  #longest = 0;
  #best: Omit<FullRate, 'bubbles'> | null = null;

  add(scenario: string, flow: string, beatsIn: number, drive: Drive): void {
    const out = Object.values(drive.received).reduce((sum, list) => sum + list.length, 0);
    this.beatsIn += beatsIn;
    this.beatsOut += out;
    if (flow !== 'full_rate') return;
    this.#bubbles += drive.stalls;
    if (out <= this.#longest) return;
    this.#longest = out;
    this.#best = measured(scenario, drive);
  }

  get fullRate(): FullRate | null {
    return this.#best === null ? null : { ...this.#best, bubbles: this.#bubbles };
  }
}
