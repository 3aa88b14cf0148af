import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { flatten } from '../../src/hdl/flatten.ts';
import { type Edge, Graph, no, not, yes } from '../../src/trust/logic/graph.ts';
import { Model } from '../../src/trust/logic/model.ts';
import { reach } from '../../src/trust/logic/prove.ts';
import { Sweep } from '../../src/trust/logic/sweep.ts';
import { readingOf } from '../../src/trust/mutation/reading.ts';

/** Gates over six free variables: each takes two edges made before, inverted or not. */
const variables = 6;
const recipe = fc.array(
  fc.record({
    kind: fc.constantFrom('and', 'or', 'xor', 'mux'),
    from: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
    invert: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  }),
  { minLength: 4, maxLength: 30 },
);
type Recipe = typeof recipe extends fc.Arbitrary<infer T> ? T : never;

function build(steps: Recipe): { graph: Graph; free: Edge[]; edges: Edge[] } {
  const graph = new Graph();
  const free = Array.from({ length: variables }, () => graph.free());
  const edges = [...free];
  for (const { kind, from, invert } of steps) {
    const [a, b, c] = from.map((n, i) => {
      const edge = edges[n % edges.length] ?? no;
      return invert[i] === true ? not(edge) : edge;
    }) as [Edge, Edge, Edge];
    edges.push(kind === 'mux' ? graph.mux(a, b, c) : graph[kind](a, b));
  }
  return { graph, free, edges };
}

/** An edge for all 64 values of the variables: bit i is its value where variable v is bit v of i. By recursion over gates alone. */
function truth(graph: Graph, free: readonly Edge[], edge: Edge): bigint {
  const all = 2n ** 64n - 1n;
  const known = new Map<number, bigint>([[0, 0n]]);
  free.forEach((one, v) => {
    let column = 0n;
    for (let i = 0; i < 64; i++) if (((i >> v) & 1) === 1) column |= 1n << BigInt(i);
    known.set(one >> 1, column);
  });
  const of = (e: Edge): bigint => {
    const node = e >> 1;
    let value = known.get(node);
    if (value === undefined) {
      value = of(graph.left(node)) & of(graph.right(node));
      known.set(node, value);
    }
    return (e & 1) === 1 ? value ^ all : value;
  };
  return of(edge);
}

const bitOf = (column: bigint, i: number): bigint => (column >> BigInt(i)) & 1n;

describe('a cofactor', () => {
  it('is the edge with the variable replaced, whatever it is replaced by, and does not read the variable', () => {
    fc.assert(
      fc.property(recipe, fc.nat(), fc.nat(variables - 1), fc.nat(), (steps, which, v, by) => {
        const { graph, free, edges } = build(steps);
        const edge = edges[which % edges.length]!;
        const before = truth(graph, free, edge);
        for (const value of [no, yes]) {
          const cofactor = graph.cofactor(edge, free[v]! >> 1, value);
          const after = truth(graph, free, cofactor);
          for (let i = 0; i < 64; i++) {
            const at = value === yes ? i | (1 << v) : i & ~(1 << v);
            expect(bitOf(after, i)).toBe(bitOf(before, at));
          }
          expect(supportOf(graph, cofactor).has(free[v]! >> 1)).toBe(false);
        }
        // Any value that stands before the variable in the graph may take its place.
        const other = free[by % (v + 1)]! ^ (by & 1);
        const column = truth(graph, free, other);
        const after = truth(graph, free, graph.cofactor(edge, free[v]! >> 1, other));
        for (let i = 0; i < 64; i++) {
          const at = bitOf(column, i) === 1n ? i | (1 << v) : i & ~(1 << v);
          expect(bitOf(after, i)).toBe(bitOf(before, at));
        }
        // What it was made of is as it was.
        expect(truth(graph, free, edge)).toBe(before);
      }),
      { seed: 12, numRuns: 150 },
    );
  });

  it('of a gate in the middle replaces that gate alone', () => {
    const graph = new Graph();
    const [a, b, c] = [graph.free(), graph.free(), graph.free()];
    const gate = graph.and(a, b);
    const sum = graph.xor(gate, graph.or(a, c));
    expect(truth(graph, [a, b, c], graph.cofactor(sum, gate >> 1, yes))).toBe(
      truth(graph, [a, b, c], not(graph.or(a, c))),
    );
    expect(graph.cofactor(not(gate), gate >> 1, no)).toBe(yes);
    expect(graph.cofactor(a, gate >> 1, no)).toBe(a);
  });
});

function supportOf(graph: Graph, edge: Edge): ReadonlySet<number> {
  const seen = new Set<number>();
  const pending = [edge >> 1];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (graph.left(node) >= 0) pending.push(graph.left(node) >> 1, graph.right(node) >> 1);
  }
  return seen;
}

describe('reaching', () => {
  it('agrees with trying all values, and names values that do', () => {
    const met = { never: 0, reached: 0, unknown: 0 };
    fc.assert(
      fc.property(recipe, fc.nat(), fc.nat(), (steps, one, other) => {
        const { graph, free, edges } = build(steps);
        const wanted = [edges[one % edges.length]!, not(edges[other % edges.length]!)];
        const both = wanted.reduce((sum, edge) => sum & truth(graph, free, edge), 2n ** 64n - 1n);
        const found = reach(graph, wanted, { conflicts: 10_000, steps: 1e8 });
        met[found.verdict]++;
        expect(found.verdict).toBe(both === 0n ? 'never' : 'reached');
        if (found.verdict !== 'reached') return;
        const at = free.reduce((sum, edge, v) => sum + (found.isTrue(edge >> 1) ? 2 ** v : 0), 0);
        expect(bitOf(both, at)).toBe(1n);
      }),
      { seed: 13, numRuns: 200 },
    );
    expect(met.never).toBeGreaterThan(10);
    expect(met.reached).toBeGreaterThan(10);
    expect(met.unknown).toBe(0);
  });
});

describe('a sweep', () => {
  it('never calls unequal values equal, and finds every equality in graphs this small', () => {
    let equalities = 0;
    fc.assert(
      fc.property(recipe, (steps) => {
        const { graph, free, edges } = build(steps);
        // Planted: the last edge, split by another one and put together again.
        const [last, by] = [edges.at(-1)!, edges[variables]!];
        edges.push(graph.or(graph.and(last, by), graph.and(last, not(by))));
        const sweep = new Sweep(graph, []);
        sweep.begin();
        const columns = edges.map((edge) => truth(graph, free, edge));
        edges.forEach((one, i) => {
          edges.slice(0, i).forEach((other, j) => {
            const same = columns[i] === columns[j];
            if (same && one !== other) equalities++;
            expect(sweep.equal(one, other)).toBe(same);
            expect(sweep.equal(one, not(other))).toBe((columns[i]! ^ columns[j]!) === 2n ** 64n - 1n);
          });
        });
      }),
      { seed: 14, numRuns: 60 },
    );
    // Equal, but not the same gate: what the sweep is for.
    expect(equalities).toBeGreaterThan(20);
  });

  it('goes by what facts leave possible, no more and no less', () => {
    let gained = 0;
    fc.assert(
      fc.property(recipe, fc.nat(), (steps, which) => {
        const { graph, free, edges } = build(steps);
        const fact = edges[variables + (which % (edges.length - variables))]!;
        const legal = truth(graph, free, fact);
        fc.pre(legal !== 0n);
        const sweep = new Sweep(graph, [fact]);
        sweep.begin();
        const columns = edges.map((edge) => truth(graph, free, edge));
        edges.forEach((one, i) => {
          edges.slice(0, i).forEach((other, j) => {
            const differ = columns[i]! ^ columns[j]!;
            if (differ !== 0n && (differ & legal) === 0n) gained++;
            expect(sweep.equal(one, other)).toBe((differ & legal) === 0n);
          });
        });
      }),
      { seed: 15, numRuns: 40 },
    );
    expect(gained).toBeGreaterThan(20);
  });

  it('takes up gates that are made later', () => {
    const graph = new Graph();
    const [a, b, c] = [graph.free(), graph.free(), graph.free()];
    const sweep = new Sweep(graph, []);
    sweep.begin();
    const left = graph.and(graph.and(a, b), c);
    expect(sweep.equal(left, a)).toBe(false);
    const right = graph.and(a, graph.and(b, c));
    expect(right).not.toBe(left);
    expect(sweep.equal(left, right)).toBe(true);
    const d = graph.free();
    expect(sweep.equal(graph.and(left, d), graph.and(d, right))).toBe(true);
    expect(sweep.equal(graph.and(left, d), right)).toBe(false);
  });

  it('finds two adders of different structure equal, carry by carry', () => {
    const graph = new Graph();
    const width = 12;
    const word = () => Array.from({ length: width }, () => graph.free());
    const [x, y] = [word(), word()];
    const carries = (next: (p: Edge, q: Edge, carry: Edge) => Edge) => {
      let carry = no;
      return x.map((p, i) => {
        carry = next(p, y[i]!, carry);
        return carry;
      });
    };
    const majority = carries((p, q, c) =>
      graph.or(graph.or(graph.and(p, q), graph.and(p, c)), graph.and(q, c)),
    );
    const muxed = carries((p, q, c) => graph.mux(graph.xor(p, q), c, p));
    // One carry is wrong only where all bits below carry: a pattern in 2^23.
    const spoilt = muxed.with(
      -1,
      graph.xor(
        muxed.at(-1)!,
        [...x.slice(0, -1), ...y.slice(0, -1)].reduce((s, e) => graph.and(s, e), yes),
      ),
    );
    const sweep = new Sweep(graph, []);
    sweep.begin();
    expect(majority.map((carry, i) => sweep.equal(carry, muxed[i]!))).toEqual(majority.map(() => true));
    expect(sweep.equal(majority.at(-1)!, spoilt.at(-1)!)).toBe(false);
  });
});

describe('what outputs mean to a proof', () => {
  it('payload counts while its stream is valid', () => {
    const reading = readingOf(findUnit('opal_quantize').configure({ blockSize: 4, outliers: 1 }));
    expect(Object.fromEntries(reading.onlyWhile ?? [])).toEqual({
      m_axis_tdata: 'm_axis_tvalid',
      m_axis_tlast: 'm_axis_tvalid',
    });
    expect(reading.claimedWhile).toBeUndefined();
  });

  it('all outputs count in every cycle where nothing else is said', () => {
    const reading = readingOf(findUnit('int_mac').configure({ weightBits: 3, activationBits: 3 }));
    expect(reading.onlyWhile?.size ?? 0).toBe(0);
    expect(reading.claimedWhile).toBeUndefined();
  });

  it('a sum with foldDepth counts from its first clear to the next reset', () => {
    const options = { weightBits: 3, activationBits: 3, architecture: 'baugh_wooley', foldDepth: 16 };
    const entry = findUnit('int_mac').configure(options);
    const claimed = readingOf(entry).claimedWhile;
    expect(claimed).toBeDefined();
    const model = new Model(flatten(entry.design()));
    const shared = [...claimed!(model)];
    expect(shared.map(([name]) => name)).toEqual(['acc']);
    const { bit, next } = shared[0]![1];
    const port = (name: string) =>
      model.word(model.flat.ops.findIndex((op) => op.kind === 'input' && op.port === name)).bits[0]!;
    const ports = ['rst', 'en', 'clear'].map(port);
    const wanted = (was: boolean, [rst, en, clear]: readonly boolean[]) => !rst && (was || (en! && clear!));
    for (let i = 0; i < 16; i++) {
      const was = (i & 8) !== 0;
      const given = ports.map((_, at) => ((i >> at) & 1) === 1);
      const set = [[bit, was] as const, ...ports.map((edge, at) => [edge, given[at]!] as const)].map(
        ([edge, value]) => (value ? edge : not(edge)),
      );
      const can = (edge: Edge) => reach(model.graph, [edge, ...set], { conflicts: 1000, steps: 1e6 }).verdict;
      expect(can(wanted(was, given) ? not(next) : next), `${i}`).toBe('never');
    }
  });
});
