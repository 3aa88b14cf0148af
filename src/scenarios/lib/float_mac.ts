import { bf16 } from '../../formats/float.ts';
import type { Values } from '../../golden/lib/golden.ts';
import {
  anyPair,
  type Bench,
  benchOf,
  type Config,
  first,
  type Lanes,
  type Pair,
} from './float_mac_bench.ts';
import {
  farDecisions,
  fromReset,
  meetings,
  operands,
  overflow,
  shifts,
  ties,
  underflow,
} from './float_mac_corners.ts';
import { cancellation, distances, remainders } from './float_mac_sums.ts';
import { anyFloat, negated } from './floats.ts';
import { type Random, random } from './random.ts';
import type { CycleScenario, Scenarios } from './scenario.ts';

/** Operands of one cycle after those of the one before. */
type Draw = (last: Lanes) => Lanes;

/** Ways to draw the cycles of one scenario. */
function drawsOf({ config, lanes }: Bench, draw: Random): { readonly name: string; readonly next: Draw } {
  const place = draw.between(-150, 140);
  const spread = draw.pick([0, 1, 3, 8, 26, 40, 70]);
  const fill = (one: (lane: number) => Pair): Pair[] => Array.from({ length: lanes }, (_, lane) => one(lane));
  const close: Draw = () => fill(() => anyPair(config, draw, place, spread));
  const any: Draw = () =>
    fill(() => ({
      w: config.weightBits === undefined ? anyFloat(draw, bf16) : draw.bits(config.weightBits),
      a: anyFloat(draw, bf16),
    }));
  // The products of the cycle before with the other sign, one lane on, some a little changed or left out.
  const undo: Draw = (last) =>
    fill((lane) => {
      const pair = last[(lane + 1) % lanes];
      if (pair === undefined || draw.oneIn(4)) return anyPair(config, draw, place, spread);
      return { w: pair.w, a: negated(bf16, pair.a) ^ (draw.oneIn(3) ? draw.bits(2) : 0n) };
    });
  switch (draw.between(0, 3)) {
    case 0:
      return { name: 'random any', next: any };
    case 1:
      return { name: 'random close', next: close };
    default:
      return { name: 'random cancelling', next: (last) => (draw.oneIn(3) ? close(last) : undo(last)) };
  }
}

/**
 * The cycles for all accumulators in rotation: cut into runs, one for each, side by side. What a run begins in the
 * middle goes on with what is there.
 */
function sideBySide(bench: Bench, { name, cycles }: CycleScenario): CycleScenario {
  const { contexts } = bench.config;
  const length = Math.ceil(cycles.length / contexts);
  const rest = bench.cycle([], first);
  const all = Array.from(
    { length: length * contexts },
    (_, i) => cycles[(i % contexts) * length + Math.floor(i / contexts)] ?? rest,
  );
  return { name, cycles: all };
}

function randomScenario(bench: Bench, draw: Random, index: number): CycleScenario {
  const { name, next } = drawsOf(bench, draw);
  const cycles: Values[] = [];
  let last: Lanes = [];
  const { contexts } = bench.config;
  for (let left = contexts + draw.between(1, 7); left > 0; left--) {
    last = next(last);
    const starts = cycles.length < contexts;
    const en = starts || !draw.oneIn(6);
    const clear = starts || draw.oneIn(12);
    cycles.push(bench.cycle(last, { en, clear, rst: draw.oneIn(200) }));
  }
  return { name: `${name} ${index}`, cycles };
}

/** Special values, alignments, ties, overflow, underflow, cancellation; then short random sums. */
export const floatMacScenarios: Scenarios<Config, CycleScenario> = (config, seed, count) => {
  const bench = benchOf(config);
  const draw = random(seed);
  const idle = Array.from({ length: config.stages + 1 }, () => bench.cycle([], { en: false }));
  const named = [
    ...operands(bench),
    ...meetings(bench),
    ...shifts(bench),
    ties(bench),
    ...farDecisions(bench),
    overflow(bench),
    underflow(bench),
    cancellation(bench, draw),
    remainders(bench, random(seed + 1)),
    distances(bench, random(seed + 2)),
  ];
  return [
    { name: 'reset', cycles: [bench.cycle([], { rst: true })] },
    ...named.map((scenario) => sideBySide(bench, scenario)),
    fromReset(bench),
    ...Array.from({ length: count }, (_, index) => randomScenario(bench, draw, index)),
    { name: 'drain', cycles: idle },
  ];
};
