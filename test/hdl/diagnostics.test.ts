import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Builder,
  DesignError,
  diagnosticCodes,
  emitParametric,
  emitVerilog,
  type Inputs,
  module,
  type PortShapes,
} from '../../src/hdl/index.ts';
import { nameProblem } from '../../src/hdl/names.ts';

const uin = (width: number) => ({ direction: 'in', sign: 'u', width }) as const;
const sin = (width: number) => ({ direction: 'in', sign: 's', width }) as const;
const uout = (width: number) => ({ direction: 'out', sign: 'u', width }) as const;
const clk = { direction: 'in', sign: 'u', width: 1, clock: true } as const;

/** What is said of a module; line numbers are those of this file and would change with it. */
function said(build: () => unknown): string {
  try {
    build();
  } catch (error) {
    if (error instanceof DesignError) return error.message.replace(/test\.ts:\d+/g, 'test.ts:N');
    throw error;
  }
  return 'nothing';
}
const codesOf = (text: string) => [...text.matchAll(/^E_\w+/gm)].map(([code]) => code);
const seen = new Set<string>();
/** One module `m` with one mistake in it. */
const mistake = <P extends PortShapes>(
  shapes: P,
  body: (h: Builder, inputs: Inputs<P>) => unknown,
): string => {
  const text = said(() => module('m', shapes, body as never));
  for (const code of codesOf(text)) seen.add(code);
  return text;
};

const child = module('child', { a: uin(4), y: uout(4) }, (_, { a }) => ({ y: a.not() }));
const clocked = module('clocked', { clk, d: uin(1), q: uout(1) }, (_, { d }) => ({
  q: d.pipe({ name: 'held' }),
}));

describe('E_WIDTH', () => {
  it('tells both operands and both ways out', () => {
    const text = mistake({ a: uin(4), c: uin(4), y: uout(6) }, (_, { a, c }) => {
      const sum = a.add(c);
      return { y: a.add(sum) };
    });
    expect(text).toMatchInlineSnapshot(`
      "E_WIDTH  cannot add u4 'a' and u5
         at test/hdl/diagnostics.test.ts:N   in m
         a: u4, port 'a'
         b: u5, a binary value (test/hdl/diagnostics.test.ts:N)
         fix: a.extend(5)  or  trunc(4) of the wider one          docs/errors/E_WIDTH.md
      E_WIDTH  output 'y' is u6 but gets u5
         at test/hdl/diagnostics.test.ts:N   in m
         u5, a binary value (test/hdl/diagnostics.test.ts:N)
         fix: extend(6)          docs/errors/E_WIDTH.md"
    `);
  });
  it.each([
    ['a driver', () => mistake({ a: uin(4), y: uout(5) }, (_, { a }) => ({ y: a }))],
    ['extend', () => mistake({ a: uin(4), y: uout(3) }, (_, { a }) => ({ y: a.extend(3) }))],
    ['trunc', () => mistake({ a: uin(4), y: uout(5) }, (_, { a }) => ({ y: a.trunc(5) }))],
    ['no bits', () => mistake({ a: uin(4), y: uout(4) }, (_, { a }) => ({ y: a.trunc(0) }))],
    ['not a number', () => mistake({ a: uin(4), y: uout(4) }, (_, { a }) => ({ y: a.extend(Number.NaN) }))],
    [
      'a constant',
      () => mistake({ a: uin(4), y: uout(4) }, (h, { a }) => ({ y: h.concat(a, h.uint(0, 0)) })),
    ],
    [
      'a signed constant',
      () => mistake({ a: uin(4), y: uout(4) }, (h, { a }) => ({ y: h.concat(a, h.sint(0, 0)) })),
    ],
    ['a port', () => mistake({ a: uin(0), y: uout(1) }, (_, { a }) => ({ y: a }))],
    ['too wide', () => mistake({ a: uin(4), y: uout(4) }, (_, { a }) => ({ y: a.extend(65_537).trunc(4) }))],
    ['a condition', () => mistake({ a: uin(4), y: uout(4) }, (h, { a }) => ({ y: h.mux(a, a, a) }))],
    [
      'a choice',
      () => mistake({ a: uin(4), y: uout(4) }, (h, { a }) => ({ y: h.mux(a.bit(0), a, a.trunc(3)) })),
    ],
    [
      'a sum',
      () =>
        mistake({ a: uin(4), y: uout(2) }, (h, { a }) => ({
          y: h.replicate('l', 2, () => ({ t: a })).t.sum(2),
        })),
    ],
  ])('%s', (_, text) => expect(codesOf(text())).toContain('E_WIDTH'));
});

it('E_SIGN', () => {
  const text = mistake({ a: uin(4), b: sin(4), y: uout(5) }, (_, { a, b }) => ({ y: a.add(b as never) }));
  expect(text).toMatchInlineSnapshot(`
    "E_SIGN  cannot add u4 'a' and s4 'b'
       at test/hdl/diagnostics.test.ts:N   in m
       u4, port 'a'
       s4, port 'b'
       fix: toSigned() on the unsigned one keeps its value; asUnsigned() or asSigned() reads the bits anew          docs/errors/E_SIGN.md"
  `);
});

it('E_CONST', () => {
  const text = mistake({ a: uin(4), y: uout(5) }, (_, { a }) => ({ y: a.add(16) }));
  expect(text).toMatchInlineSnapshot(`
    "E_CONST  16 does not fit u4
       at test/hdl/diagnostics.test.ts:N   in m
       fix: use 0 to 15, or a wider type          docs/errors/E_CONST.md"
  `);
});

describe('E_RANGE', () => {
  it('tells which bits there are', () => {
    const text = mistake({ a: uin(4), y: uout(1) }, (_, { a }) => ({ y: a.bit(4) }));
    expect(text).toMatchInlineSnapshot(`
      "E_RANGE  no bits [4:4] in u4 'a'
         at test/hdl/diagnostics.test.ts:N   in m
         u4, port 'a'
         fix: bits 3 down to 0 exist          docs/errors/E_RANGE.md"
    `);
  });
  it.each([
    ['shift', () => mistake({ a: uin(4), y: uout(4) }, (_, { a }) => ({ y: a.shiftRight(4) }))],
    ['cases', () => mistake({ a: uin(1), y: uout(1) }, (h, { a }) => ({ y: h.select(a, [a, a, a]) }))],
    ['table', () => mistake({ a: uin(1), y: uout(2) }, (h, { a }) => ({ y: h.rom(a, [1, 2, 3], 2) }))],
    ['empty table', () => mistake({ a: uin(1), y: uout(2) }, (h, { a }) => ({ y: h.rom(a, [], 2) }))],
    ['repeat', () => mistake({ a: uin(1), y: uout(1) }, (h, { a }) => ({ y: h.repeat(a, 0) }))],
    [
      'lanes',
      () =>
        mistake({ a: uin(1), y: uout(1) }, (h, { a }) => ({
          y: h.replicate('l', 0, () => ({ t: a })).t.packed,
        })),
    ],
    [
      'no number',
      () =>
        mistake({ a: uin(1), y: uout(1) }, (h, { a }) => ({
          y: h.replicate('l', Number.NaN, () => ({ t: a })).t.packed,
        })),
    ],
  ])('%s', (_, text) => expect(codesOf(text())).toContain('E_RANGE'));
});

describe('E_UNDRIVEN', () => {
  it('an output', () => {
    expect(mistake({ a: uin(4), y: uout(4) }, () => ({}))).toMatchInlineSnapshot(`
      "E_UNDRIVEN  output 'y' is not driven
         at test/hdl/diagnostics.test.ts:N   in m
         fix: return { y } from the module's body          docs/errors/E_UNDRIVEN.md"
    `);
  });
  it('a register and a wire', () => {
    const text = mistake({ clk, a: uin(1), y: uout(1) }, (h, { a }) => {
      const r = h.reg('state', { width: 1, sign: 'u' });
      const w = h.wire('late', { width: 1, sign: 'u' });
      return { y: a.and(r.q).and(w.value) };
    });
    expect(text).toMatchInlineSnapshot(`
      "E_UNDRIVEN  register 'state' has no next value
         at test/hdl/diagnostics.test.ts:N   in m
         u1, state (test/hdl/diagnostics.test.ts:N)
         fix: call next(value) once          docs/errors/E_UNDRIVEN.md
      E_UNDRIVEN  wire 'late' is not driven
         at test/hdl/diagnostics.test.ts:N   in m
         u1, late (test/hdl/diagnostics.test.ts:N)
         fix: call drive(value) once          docs/errors/E_UNDRIVEN.md"
    `);
  });
});

it('E_MULTIDRIVEN', () => {
  const text = mistake({ clk, a: uin(1), y: uout(1) }, (h, { a }) => {
    const r = h.reg('state', { width: 1, sign: 'u' });
    const w = h.wire('late', { width: 1, sign: 'u' });
    r.next(w.value);
    r.next(a);
    w.drive(a);
    w.drive(r.q);
    return { y: r.q };
  });
  expect(text).toMatchInlineSnapshot(`
    "E_MULTIDRIVEN  register 'state' is driven a second time
       at test/hdl/diagnostics.test.ts:N   in m
       u1, state (test/hdl/diagnostics.test.ts:N)
       fix: combine the drivers with a mux          docs/errors/E_MULTIDRIVEN.md
    E_MULTIDRIVEN  wire 'late' is driven a second time
       at test/hdl/diagnostics.test.ts:N   in m
       u1, late (test/hdl/diagnostics.test.ts:N)
       fix: combine the drivers with a mux          docs/errors/E_MULTIDRIVEN.md"
  `);
});

describe('E_LOOP', () => {
  it('names the values on the way round', () => {
    const text = mistake({ a: uin(4), y: uout(4) }, (h, { a }) => {
      const w = h.wire('back', { width: 4, sign: 'u' });
      const next = w.value.xor(a).named('forth');
      w.drive(next);
      return { y: next };
    });
    expect(text).toMatchInlineSnapshot(`
      "E_LOOP  a value depends on itself without a register: forth <- back
         at test/hdl/diagnostics.test.ts:N   in m
         fix: break the loop with a register          docs/errors/E_LOOP.md"
    `);
  });

  it('is found through an instance', () => {
    const text = mistake({ a: uin(4), y: uout(4) }, (h, { a }) => {
      const w = h.wire('back', { width: 4, sign: 'u' });
      const { y } = h.instance('u', child, { a: w.value });
      w.drive(y.and(a));
      return { y };
    });
    expect(text).toMatchInlineSnapshot(`
      "E_LOOP  a value depends on itself without a register: back
         at test/hdl/diagnostics.test.ts:N   in m
         fix: break the loop with a register          docs/errors/E_LOOP.md"
    `);
  });

  it('is not seen where bits depend on other bits only', () => {
    const text = mistake({ a: uin(1), y: uout(4) }, (h, { a }) => {
      const w = h.wire('chain', { width: 4, sign: 'u' });
      w.drive(h.concat(w.value.slice(2, 0), a));
      return { y: w.value };
    });
    expect(text).toBe('nothing');
  });

  it('is not seen where zeros are extended', () => {
    const text = mistake({ a: uin(1), y: uout(2) }, (h, { a }) => {
      const w = h.wire('wide', { width: 2, sign: 'u' });
      w.drive(w.value.bit(1).or(a).extend(2));
      return { y: w.value };
    });
    expect(text).toBe('nothing');
  });

  it('is not seen through registers, of an instance too', () => {
    const text = mistake({ clk, a: uin(1), y: uout(1) }, (h, { clk: clock, a }) => {
      const w = h.wire('back', { width: 1, sign: 'u' });
      const { q } = h.instance('u', clocked, { clk: clock, d: w.value });
      w.drive(q.xor(a));
      return { y: q };
    });
    expect(text).toBe('nothing');
  });
});

describe('E_UNUSED', () => {
  it('tells bits of an input', () => {
    const text = mistake({ a: uin(8), b: uin(2), y: uout(3) }, (_, { a }) => ({ y: a.slice(4, 2) }));
    expect(text).toMatchInlineSnapshot(`
      "E_UNUSED  bits 7:5, 1:0 of input 'a' are never used
         at test/hdl/diagnostics.test.ts:N   in m
         fix: drop it, or say why with h.ignore(a, 'reason')          docs/errors/E_UNUSED.md
      E_UNUSED  input 'b' is never used
         at test/hdl/diagnostics.test.ts:N   in m
         fix: drop it, or say why with h.ignore(b, 'reason')          docs/errors/E_UNUSED.md"
    `);
  });
  it('is silenced by a reason', () => {
    expect(
      mistake({ a: uin(8), y: uout(3) }, (h, { a }) => {
        h.ignore(a, 'the rest is kept for later');
        return { y: a.slice(4, 2) };
      }),
    ).toBe('nothing');
  });
});

describe('E_NAME', () => {
  it.each(['set', 'wchar_t', 'sc_in', 'module'])('of a port that tools have another use for: %s', (name) => {
    expect(nameProblem(name)).toBe('a reserved word');
  });

  it('reserved, malformed, taken', () => {
    const text = mistake({ a: uin(1), y: uout(1) }, (_, { a }) => ({
      y: a.not().named('begin').not().named('two__parts').not().named('a'),
    }));
    expect(text).toMatchInlineSnapshot(`
      "E_NAME  value name 'begin' cannot be used: a reserved word
         at test/hdl/diagnostics.test.ts:N   in m
         fix: choose another name          docs/errors/E_NAME.md
      E_NAME  value name 'two__parts' cannot be used: two underscores in a row are kept for tools
         at test/hdl/diagnostics.test.ts:N   in m
         fix: choose another name          docs/errors/E_NAME.md
      E_NAME  the name 'a' is taken
         at test/hdl/diagnostics.test.ts:N   in m
         first used here (test/hdl/diagnostics.test.ts:N)
         fix: choose another name, or open a scope for it          docs/errors/E_NAME.md"
    `);
  });
  it('a port, a module and a scope too', () => {
    expect(
      codesOf(
        said(() =>
          module('table', { input: uin(1), y: uout(1) }, (h, { input }) => ({
            y: h.scope('9', () => input),
          })),
        ),
      ),
    ).toEqual(['E_NAME', 'E_NAME', 'E_NAME']);
  });
  it('an output that another value drives', () => {
    const text = mistake({ a: uin(1), b: uin(1), y: uout(1) }, (_, { a, b }) => ({
      y: a.and(a.xor(b).named('y')),
    }));
    expect(text).toMatchInlineSnapshot(`
      "E_NAME  the name 'y' belongs to an output that another value drives
         at test/hdl/diagnostics.test.ts:N   in m
         u1, y (test/hdl/diagnostics.test.ts:N)
         fix: choose another name          docs/errors/E_NAME.md"
    `);
  });
  it('a name of a lane and of what stands around it, in either order', () => {
    const around = (first: boolean) =>
      mistake({ a: uin(2), y: uout(2), z: uout(2) }, (h, { a }) => {
        const outer = () => a.not().named('same');
        const z = first ? outer() : null;
        const { p } = h.replicate('lane', 2, (i) => ({ p: a.bit(i).not().named('same') }));
        return { y: p.packed, z: z ?? outer() };
      });
    expect(codesOf(around(true))).toEqual(['E_NAME']);
    expect(codesOf(around(false))).toEqual(['E_NAME']);
  });
  it('an instance output that would meet a value', () => {
    const design = module('m', { a: uin(4), y: uout(4) }, (h, { a }) => {
      const value = a.not().named('u_y');
      return { y: h.instance('u', child, { a: value }).y.and(a) };
    });
    expect(said(() => emitVerilog(design))).toMatchInlineSnapshot(`
      "E_NAME  'u_y' would be declared twice in the Verilog
         in m
         fix: name instance outputs with named(), or rename the other value          docs/errors/E_NAME.md"
    `);
  });
});

describe('E_LATENCY', () => {
  it('tells the stages', () => {
    const text = mistake({ clk, a: uin(1), y: uout(1) }, (_, { a }) => ({
      y: a.pipe({ name: 'held' }).and(a),
    }));
    expect(text).toMatchInlineSnapshot(`
      "E_LATENCY  u1 'held' is 1 clock edge after the inputs, u1 'a' 0 clock edges
         at test/hdl/diagnostics.test.ts:N   in m
         u1, held (test/hdl/diagnostics.test.ts:N)
         u1, port 'a'
         fix: align({ ... }) delays the earlier one by 1          docs/errors/E_LATENCY.md"
    `);
  });
  it('of the inputs of an instance', () => {
    const two = module('two', { a: uin(1), b: uin(1), y: uout(1) }, (_, { a, b }) => ({ y: a.and(b) }));
    const text = mistake({ clk, a: uin(1), y: uout(1) }, (h, { a }) => ({
      y: h.instance('u', two, { a, b: a.pipe({ name: 'held' }) }).y,
    }));
    expect(text).toMatchInlineSnapshot(`
      "E_LATENCY  input 'b' of instance 'u' is 1 clock edge late where others are 0
         at test/hdl/diagnostics.test.ts:N   in m
         fix: align the inputs: 'b' belongs to stage 0 of two          docs/errors/E_LATENCY.md"
    `);
  });
  it('of a register, its next value and its enable', () => {
    const text = mistake({ clk, a: uin(1), y: uout(1) }, (h, { a }) => {
      const late = a.pipe({ name: 'late' });
      const r = h.reg('wrong', { width: 1, sign: 'u', latency: 2 });
      r.next(a);
      return { y: r.q.and(late.pipe({ name: 'later', enable: a })) };
    });
    expect(text).toMatchInlineSnapshot(`
      "E_LATENCY  register 'wrong' is declared for stage 2 but loads a value of stage 0
         at test/hdl/diagnostics.test.ts:N   in m
         u1, port 'a'
         fix: declare latency: 1, or leave it out for state          docs/errors/E_LATENCY.md
      E_LATENCY  u1 'late' is 1 clock edge after the inputs, u1 'a' 0 clock edges
         at test/hdl/diagnostics.test.ts:N   in m
         u1, late (test/hdl/diagnostics.test.ts:N)
         u1, port 'a'
         fix: align({ ... }) delays the earlier one by 1          docs/errors/E_LATENCY.md"
    `);
  });
  it('of a wire', () => {
    const text = mistake({ clk, a: uin(1), y: uout(1) }, (h, { a }) => {
      const w = h.wire('w', { width: 1, sign: 'u', latency: 1 });
      w.drive(a);
      return { y: w.value };
    });
    expect(codesOf(text)).toEqual(['E_LATENCY']);
  });
  it('is mended by align', () => {
    const text = mistake({ clk, a: uin(1), y: uout(1) }, (h, { a }) => {
      const both = h.align({ held: a.pipe({ name: 'held' }), a });
      return { y: both.held.and(both.a) };
    });
    expect(text).toBe('nothing');
  });
});

it('E_UNNAMED, once for lanes that are alike', () => {
  const design = module('m', { a: uin(8), y: uout(3) }, (h, { a }) => {
    const { p } = h.replicate('lane', 4, (i) => ({ p: a.lane(i, 2).mul(a.lane(i, 2)).slice(2, 0) }));
    return { y: p.sum(3) };
  });
  const text = said(() => emitVerilog(design));
  seen.add('E_UNNAMED');
  expect(text).toMatchInlineSnapshot(`
    "E_UNNAMED  a u4 mul result needs a declaration but has no name
       at test/hdl/diagnostics.test.ts:N   in m / lane[0]
       fix: .named('...') says what the value is          docs/errors/E_UNNAMED.md"
  `);
});

it('E_PORT', () => {
  const text = mistake({ a: uin(4), b: uin(5), y: uout(4) }, (h, { a, b }) => {
    h.instance('missing', child, {} as never);
    h.instance('wide', child, { a: b } as never);
    const { y } = h.instance('unknown', child, { a, z: a } as never);
    return { y, x: a };
  });
  expect(text).toMatchInlineSnapshot(`
    "E_PORT  port 'a' of instance 'missing' (child) is not connected
       at test/hdl/diagnostics.test.ts:N   in m
       fix: connect a u4          docs/errors/E_PORT.md
    E_PORT  port 'a' of instance 'wide' (child) is u4 but gets u5 'b'
       at test/hdl/diagnostics.test.ts:N   in m
       fix: connect a u4          docs/errors/E_PORT.md
    E_PORT  instance 'unknown' of child has no input 'z'
       at test/hdl/diagnostics.test.ts:N   in m
       fix: its inputs are a          docs/errors/E_PORT.md
    E_PORT  the body returns 'x', which is no output
       at test/hdl/diagnostics.test.ts:N   in m
       fix: declare it among the ports or drop it          docs/errors/E_PORT.md"
  `);
});

describe('E_CLOCK', () => {
  it('no clock, and two', () => {
    const register = (h: Builder) => h.reg('r', { width: 1, sign: 'u' });
    const none = mistake({ a: uin(1), y: uout(1) }, (h, { a }) => {
      const r = register(h);
      r.next(a);
      return { y: r.q };
    });
    expect(none).toMatchInlineSnapshot(`
      "E_CLOCK  a module with registers has no clock input
         at test/hdl/diagnostics.test.ts:N   in m
         fix: declare exactly one input with clock: true          docs/errors/E_CLOCK.md"
    `);
    const two = mistake({ c1: clk, c2: clk, a: uin(1), y: uout(1) }, (h, { a }) => {
      const r = register(h);
      r.next(a);
      return { y: r.q };
    });
    expect(codesOf(two)).toEqual(['E_CLOCK']);
  });
  it('an instance clocked by something else', () => {
    const text = mistake({ clk, gate: uin(1), a: uin(1), y: uout(1) }, (h, { clk: clock, gate, a }) => ({
      y: h.instance('u', clocked, { clk: clock.and(gate), d: a }).q,
    }));
    expect(text).toMatchInlineSnapshot(`
      "E_CLOCK  clock 'clk' of instance 'u' (clocked) gets u1
         at test/hdl/diagnostics.test.ts:N   in m
         fix: connect the clock input of this module; an enable says when registers load          docs/errors/E_CLOCK.md"
    `);
  });
});

it('E_MODULE', () => {
  const other = module('child', { a: uin(4), y: uout(4) }, (_, { a }) => ({ y: a.xor(5) }));
  const design = module('m', { a: uin(4), y: uout(4) }, (h, { a }) => {
    const { y } = h.instance('first', child, { a });
    return { y: h.instance('second', other, { a: y }).y };
  });
  seen.add('E_MODULE');
  expect(said(() => emitVerilog(design))).toMatchInlineSnapshot(`
    "E_MODULE  two different modules are called 'child'
       in child
       fix: put what differs into the module name          docs/errors/E_MODULE.md"
  `);
});

it('E_PARAMETER', () => {
  const build = ({ N = 2 }: Readonly<Record<string, number>>) =>
    module('m', { a: uin(8), y: uout(1) }, (_, { a }) => ({ y: N > 2 ? a.any() : a.all() }));
  seen.add('E_PARAMETER');
  expect(
    said(() => emitParametric(build, [{ name: 'N', default: 2, values: [2, 3] }])),
  ).toMatchInlineSnapshot(`
    "E_PARAMETER  the structure of 'm' depends on N: items[0].value.op: &, |, |
       in m
       fix: put the value into the module name, or build the structure with replicate and sums over lanes          docs/errors/E_PARAMETER.md"
  `);
});

describe('E_FOREIGN', () => {
  it('a value of another module', () => {
    const text = mistake({ a: uin(1), y: uout(1) }, (_, { a: outer }) => {
      const inner = module('inner', { b: uin(1), y: uout(1) }, (__, { b }) => ({ y: b.and(outer) }));
      return { y: inner };
    });
    expect(text).toMatchInlineSnapshot(`
      "E_FOREIGN  u1 belongs to another module
         at test/hdl/diagnostics.test.ts:N   in inner
         fix: pass it through a port          docs/errors/E_FOREIGN.md"
    `);
  });
  it('a value of a lane', () => {
    const text = mistake({ a: uin(2), y: uout(2), z: uout(1) }, (h, { a }) => {
      let carry = a.bit(0);
      const { p } = h.replicate('lane', 2, (i) => {
        carry = carry.xor(a.bit(i)).named('carry');
        return { p: carry };
      });
      return { y: p.packed, z: carry };
    });
    expect(text).toMatchInlineSnapshot(`
      "E_FOREIGN  u1 'carry' belongs to lane[0] and is used outside of it
         at test/hdl/diagnostics.test.ts:N   in m / lane[1]
         u1, carry (test/hdl/diagnostics.test.ts:N)
         fix: return it from the body of replicate          docs/errors/E_FOREIGN.md
      E_FOREIGN  u1 'carry' belongs to lane[1] and is used outside of it
         at test/hdl/diagnostics.test.ts:N   in m
         u1, carry (test/hdl/diagnostics.test.ts:N)
         fix: return it from the body of replicate          docs/errors/E_FOREIGN.md"
    `);
  });
});

it('collects what is wrong and throws once, with the place in the user’s file', () => {
  const build = () =>
    module('m', { a: uin(4), b: sin(4), y: uout(4) }, (_, { a, b }) => ({
      y: a.add(b as never).and(a.bit(7) as never) as never,
    }));
  expect(build).toThrow(DesignError);
  try {
    build();
  } catch (error) {
    const { diagnostics, message } = error as DesignError;
    expect(diagnostics.map((d) => d.code)).toEqual(['E_SIGN', 'E_RANGE', 'E_WIDTH', 'E_WIDTH']);
    const line = Number(/E_RANGE.*\n {3}at test\/hdl\/diagnostics\.test\.ts:(\d+)/.exec(message)?.[1]);
    const source = readFileSync(new URL(import.meta.url), 'utf8').split('\n');
    expect(source[line - 1]).toContain('a.bit(7)');
  }
});

it('tells lanes that are alike once, and lanes of different places all', () => {
  const text = mistake({ a: uin(8), y: uout(8) }, (h, { a }) => ({
    y: h.replicate('lane', 4, (i) => ({ p: a.lane(i, 2).and(a.trunc(3)) })).p.packed,
  }));
  expect(codesOf(text)).toEqual(['E_WIDTH']);
});

it('has a test of every code', () => {
  expect(Object.keys(diagnosticCodes).filter((code) => !seen.has(code))).toEqual([]);
});
