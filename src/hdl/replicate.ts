import { captureOrigin } from './diagnostics.ts';
import type { GatherNode, LaneGroup, Scope, Sign } from './ir.ts';
import type { Operations } from './operations.ts';
import { scopedName } from './scope.ts';
import { Signal } from './signal.ts';

/** All lanes' values of one output of a replicated block. */
export interface Lanes<S extends Sign> {
  readonly lanes: readonly Signal<S>[];
  /** Lane 0 in the least significant bits. */
  readonly packed: Signal<'u'>;
  /** Sum of all lanes modulo 2^width; `width` at least the lanes' width. */
  sum(width: number): Signal<S>;
}

/**
 * The same hardware `count` times. The emitter writes a generate loop when the bodies agree up to the index; what
 * leaves the block leaves by the returned record.
 */
export function replicate<K extends string, S extends Sign>(
  h: Operations,
  name: string,
  count: number,
  body: (index: number) => Readonly<Record<K, Signal<S>>>,
): Readonly<Record<K, Lanes<S>>> {
  const isCount = Number.isInteger(count) && count >= 1;
  if (!isCount) h.error('E_RANGE', `'${name}' is replicated ${count} times`, 'replicate at least once');
  const outer = h.currentScope;
  const group: LaneGroup = { name: scopedName(outer, name), count: isCount ? count : 1, outer };
  h.claim(group.name, 'replicated block', captureOrigin());
  h.groups.push(group);
  const results = Array.from({ length: group.count }, (_, index) => {
    const scope: Scope = { parent: outer, name: group.name, lane: { group, index } };
    return { scope, outputs: h.within(scope, () => body(index)) };
  });
  const [first] = results;
  if (first === undefined) throw new Error('a replicated block has at least one lane');
  const keys = Object.keys(first.outputs) as K[];
  const entries = keys.map((key) => {
    const lanes = results.map(({ scope, outputs }) => ({ scope, signal: outputs[key] }));
    return [key, gather(h, group, key, lanes)];
  });
  return Object.fromEntries(entries) as Record<K, Lanes<S>>;
}

function gather<S extends Sign>(
  h: Operations,
  group: LaneGroup,
  key: string,
  lanes: readonly { readonly scope: Scope; readonly signal: Signal<S> }[],
): Lanes<S> {
  const first = lanes[0]?.signal;
  if (first === undefined) throw new Error('a replicated block has at least one lane');
  const nodes = lanes.map(({ scope, signal }) =>
    h.within(scope, () => h.matching(first.node, signal.node, 'gather')),
  );
  const width = first.width * nodes.length;
  const legal = h.legalWidth(width, `all lanes of '${key}'`);
  const made = h.make({ kind: 'gather', group, key, parts: nodes }, legal, 'u', h.join(nodes));
  h.claimFor(made, key);
  const gathered = made as GatherNode;
  const packed = new Signal(h, made, 'u');
  return {
    // Read back from the packed vector: nothing inside the block is visible outside.
    lanes: lanes.map((_, i) => {
      const lane = packed.lane(i, first.width);
      return new Signal(h, h.cast(lane.node, first.sign), first.sign);
    }),
    packed,
    sum: (sumWidth) => {
      if (sumWidth < first.width)
        h.error(
          'E_WIDTH',
          `a sum of ${sumWidth} bits over lanes of ${first.width}`,
          `sum(${first.width}) or wider`,
        );
      const parts = { kind: 'sum', terms: gathered } as const;
      const enough = h.legalWidth(Math.max(sumWidth, first.width), `the sum of '${key}'`);
      return new Signal(h, h.make(parts, enough, first.sign, gathered.latency), first.sign);
    },
  };
}
