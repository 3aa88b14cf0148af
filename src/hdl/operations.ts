import { Construction } from './construction.ts';
import type { BinaryOp, Node, Sign, UnaryOp } from './ir.ts';
import { laneKey } from './scope.ts';
import type { Context, PipeOptions } from './signal.ts';

/** What signals ask of the module they belong to: the nodes behind their operations, simplified where that is free. */
export abstract class Operations extends Construction implements Context {
  abstract pipe(node: Node, options: PipeOptions): Node;

  /** `node` where `model`'s type is needed; another type is an error. */
  matching(model: Node, node: Node, verb: string): Node {
    if (model.width === node.width && model.sign === node.sign) return this.own(node);
    const code = model.sign === node.sign ? 'E_WIDTH' : 'E_SIGN';
    this.error(
      code,
      `cannot ${verb} ${this.describe(model)} and ${this.describe(node)}`,
      'bring both to one type',
      [this.related(model), this.related(node)],
    );
    return this.cast(this.resize(node, model.width), model.sign);
  }

  unary(op: UnaryOp, a: Node, width: number, sign: Sign): Node {
    return this.make({ kind: 'unary', op, a: this.own(a) }, width, sign, a.latency);
  }

  binary(op: BinaryOp, a: Node, b: Node, width: number, sign: Sign): Node {
    return this.make({ kind: 'binary', op, a: this.own(a), b: this.own(b) }, width, sign, this.join([a, b]));
  }

  shift(op: 'left' | 'right', a: Node, by: Node, width: number): Node {
    if (by.width > 16)
      this.error('E_RANGE', `a shift amount of ${by.width} bits`, 'shift by at most 16 bits of amount', [
        this.related(by),
      ]);
    return this.make(
      { kind: 'shift', op, a: this.own(a), by: this.own(by) },
      width,
      a.sign,
      this.join([a, by]),
    );
  }

  slice(a: Node, high: number, low: number): Node {
    if (!(Number.isInteger(low) && Number.isInteger(high) && low >= 0 && high >= low && high < a.width)) {
      const fix = `bits ${a.width - 1} down to 0 exist`;
      this.error('E_RANGE', `no bits [${high}:${low}] in ${this.describe(a)}`, fix, [this.related(a)]);
      return this.constant(0n, { width: Math.max(1, high - low + 1) || 1, sign: 'u' });
    }
    const width = high - low + 1;
    if (width === a.width) return this.cast(a, 'u');
    if (!this.names.has(a)) {
      if (a.kind === 'slice') return this.slice(a.a, a.low + high, a.low + low);
      if (a.kind === 'cast') return this.slice(a.a, high, low);
      if (a.kind === 'resize' && high < a.a.width) return this.slice(a.a, high, low);
      if (a.kind === 'cat') return this.sliceCat(a.parts, high, low);
    }
    return this.make({ kind: 'slice', a: this.own(a), low }, width, 'u', a.latency);
  }

  resize(a: Node, width: number): Node {
    if (width === a.width) return a;
    // A width below one was reported where it was asked for.
    const legal = this.legalWidth(Math.max(1, width), this.describe(a));
    return this.make({ kind: 'resize', a: this.own(a) }, legal, a.sign, a.latency);
  }

  cast(a: Node, sign: Sign): Node {
    if (a.sign === sign) return this.own(a);
    if (a.kind === 'cast' && !this.names.has(a) && a.a.sign === sign) return a.a;
    return this.make({ kind: 'cast', a: this.own(a) }, a.width, sign, a.latency);
  }

  cat(parts: readonly Node[], sign: Sign): Node {
    const width = parts.reduce((sum, p) => sum + p.width, 0);
    const owned = parts.map((p) => this.own(p));
    const only = owned.length === 1 ? owned[0] : undefined;
    if (only !== undefined) return this.cast(only, sign);
    const legal = this.legalWidth(width, 'a concatenation');
    const node = this.make({ kind: 'cat', parts: owned }, legal, 'u', this.join(owned));
    return this.cast(node, sign);
  }

  constant(value: bigint, type: { readonly width: number; readonly sign: Sign }): Node {
    const width = this.legalWidth(type.width, `the constant ${value}`);
    const fitted = this.fitting(value, { width, sign: type.sign });
    return this.make({ kind: 'const', value: fitted }, width, type.sign, null);
  }

  name(node: Node, name: string): Node {
    // A value that has a name already keeps it; the new name stands beside it, as it does within a lane.
    const isOuter = laneKey(node.scope) !== laneKey(this.currentScope);
    const target =
      this.names.has(node) || node.kind === 'const' || isOuter
        ? this.make({ kind: 'cast', a: this.own(node) }, node.width, node.sign, node.latency)
        : this.own(node);
    this.claimFor(target, name);
    return target;
  }

  private sliceCat(parts: readonly Node[], high: number, low: number): Node {
    const picked: Node[] = [];
    let base = 0;
    for (const part of [...parts].reverse()) {
      const top = base + part.width - 1;
      if (top >= low && base <= high)
        picked.unshift(this.slice(part, Math.min(high, top) - base, Math.max(low, base) - base));
      base += part.width;
    }
    return this.cat(picked, 'u');
  }
}
