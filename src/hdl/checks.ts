import type { Builder } from './builder.ts';
import { flatten } from './flatten.ts';
import type { Design, Node } from './ir.ts';
import { bitLoop, schedule } from './order.ts';
import { usedNow } from './reach.ts';
import { isInLane } from './scope.ts';
import { analyseUsage } from './usage.ts';

/** Checks that need the whole module: clocks, unused inputs, combinational loops. */
export function checkDesign(h: Builder, design: Design): void {
  checkClock(h, design);
  checkOutputNames(h, design);
  if (h.diagnostics.length > 0) return;
  if (hasCoarseLoop(design)) checkLoops(h, design);
  if (h.diagnostics.length === 0) checkUnused(h, design);
}

function checkClock(h: Builder, design: Design): void {
  const clocked = design.registers.length > 0 || design.instances.some((i) => hasClock(i.design));
  if (!clocked) return;
  const clocks = design.ports.filter((p) => p.clock);
  if (clocks.length === 1) return;
  const found = clocks.length === 0 ? 'no clock input' : `${clocks.length} clock inputs`;
  h.error('E_CLOCK', `a module with registers has ${found}`, 'declare exactly one input with clock: true');
}

const hasClock = (design: Design): boolean => design.ports.some((p) => p.clock);

/** A value may only stand under an output's name when it drives that output. */
function checkOutputNames(h: Builder, design: Design): void {
  for (const [node, name] of design.names) {
    const driver = design.outputs[name];
    if (driver === undefined || driver === node || isInLane(node)) continue;
    h.error(
      'E_NAME',
      `the name '${name}' belongs to an output that another value drives`,
      'choose another name',
      [h.related(node)],
    );
  }
}

function checkUnused(h: Builder, design: Design): void {
  const { bits } = analyseUsage(design);
  for (const node of design.nodes) {
    if (node.kind !== 'input') continue;
    const port = design.ports.find((p) => p.name === node.port);
    if (port?.clock === true && design.registers.length > 0) continue;
    const mask = bits.get(node) ?? 0n;
    const missing = unusedRanges(mask, node.width);
    if (missing === null) continue;
    const what = mask === 0n ? `input '${node.port}'` : `${missing} of input '${node.port}'`;
    const verb = mask !== 0n && /[:,]/.test(missing) ? 'are' : 'is';
    h.error(
      'E_UNUSED',
      `${what} ${verb} never used`,
      `drop it, or say why with h.ignore(${node.port}, 'reason')`,
    );
  }
}

/** `bits 7:4, 0`, or `null` when every bit is used. */
function unusedRanges(mask: bigint, width: number): string | null {
  const ranges: string[] = [];
  for (let high = width - 1; high >= 0; high--) {
    if ((mask >> BigInt(high)) & 1n) continue;
    let low = high;
    while (low > 0 && !((mask >> BigInt(low - 1)) & 1n)) low--;
    ranges.push(high === low ? `${high}` : `${high}:${low}`);
    high = low;
  }
  if (ranges.length === 0) return null;
  const list = ranges.join(', ');
  return /[:,]/.test(list) ? `bits ${list}` : `bit ${list}`;
}

/** A loop of whole values and ports: cheap, and never misses a real one, which is one of bits. */
function hasCoarseLoop(design: Design): boolean {
  if (design.drivers.size === 0) return false;
  const state = new Map<Node, 'open' | 'done'>();
  const uses = (node: Node): readonly Node[] => usedNow(design, node);
  for (const root of design.nodes) {
    if (state.has(root)) continue;
    const path = [{ node: root, rest: uses(root).values() }];
    state.set(root, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.next();
      if (next.done === true) {
        state.set(top.node, 'done');
        path.pop();
        continue;
      }
      const seen = state.get(next.value);
      if (seen === 'open') return true;
      if (seen === 'done') continue;
      state.set(next.value, 'open');
      path.push({ node: next.value, rest: uses(next.value).values() });
    }
  }
  return false;
}

function checkLoops(h: Builder, design: Design): void {
  const flat = flatten(design);
  for (const group of schedule(flat).groups) {
    const loop = bitLoop(flat, group);
    if (loop === null) continue;
    const names = loop.map((op) => flat.ops[op]?.name).filter((name) => name !== undefined);
    const via = names.length === 0 ? 'unnamed values' : [...new Set(names)].join(' <- ');
    h.error(
      'E_LOOP',
      `a value depends on itself without a register: ${via}`,
      'break the loop with a register',
    );
    return;
  }
}
