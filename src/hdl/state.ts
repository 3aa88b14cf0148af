import type { OpenRegister } from './construction.ts';
import type { Node, Sign } from './ir.ts';
import type { Operations } from './operations.ts';
import { scopedName } from './scope.ts';
import { type Literal, type PipeOptions, Signal } from './signal.ts';

export interface RegisterOptions<S extends Sign> {
  readonly width: number;
  readonly sign: S;
  /** Loads only when 1; absent: every edge. */
  readonly enable?: Signal<'u'>;
  /** Synchronous, active high, stronger than `enable`. */
  readonly reset?: Signal<'u'>;
  /** Value after reset, default 0. */
  readonly init?: Literal;
  /** Pipeline stage of the present value; absent for state, which belongs to none. */
  readonly latency?: number;
}

/** A register: `q` is its present value, `next` drives the value after the clock edge. */
export interface Register<S extends Sign> {
  readonly q: Signal<S>;
  next(value: Signal<S>): void;
}

export interface Wire<S extends Sign> {
  readonly value: Signal<S>;
  drive(value: Signal<S>): void;
}

/** A register; drive it once with `next`. */
export function makeRegister<S extends Sign>(
  h: Operations,
  name: string,
  options: RegisterOptions<S>,
): Register<S> {
  const { sign } = options;
  const full = scopedName(h.currentScope, name);
  const width = h.legalWidth(options.width, `register '${full}'`);
  const init = h.fitting(BigInt(options.init ?? 0), { width, sign });
  const node = h.make({ kind: 'reg', name: full }, width, sign, options.latency ?? null);
  if (node.kind !== 'reg') throw new Error('a register node was asked for');
  h.claimFor(node, name);
  if (options.enable !== undefined) h.oneBit(options.enable.node, `enable of '${full}'`);
  if (options.reset !== undefined) h.oneBit(options.reset.node, `reset of '${full}'`);
  const enable = options.enable?.node ?? null;
  const record: OpenRegister = { node, next: null, enable, reset: options.reset?.node ?? null, init };
  h.registers.push(record);
  return {
    q: new Signal(h, node, sign),
    next: (value) => {
      if (record.next !== null) {
        multiplyDriven(h, `register '${full}'`, node);
        return;
      }
      record.next = h.driverFor(node, value.node, `register '${full}'`);
      checkRegisterStage(h, record, value.node);
    },
  };
}

/** A value that is used before it is driven; drive it once. */
export function makeWire<S extends Sign>(
  h: Operations,
  name: string,
  type: { width: number; sign: S; latency?: number | null },
): Wire<S> {
  const width = h.legalWidth(type.width, `wire '${name}'`);
  const node = h.make({ kind: 'wire' }, width, type.sign, type.latency ?? null);
  if (node.kind !== 'wire') throw new Error('a wire node was asked for');
  h.claimFor(node, name);
  const full = h.names.get(node) ?? name;
  h.wires.push({ node, name: full });
  return {
    value: new Signal(h, node, type.sign),
    drive: (value) => {
      if (h.drivers.has(node)) {
        multiplyDriven(h, `wire '${full}'`, node);
        return;
      }
      h.drivers.set(node, h.driverFor(node, value.node, `wire '${full}'`));
      if (node.latency !== null) h.join([node, value.node]);
    },
  };
}

/** `node` behind `stages` registers in a row, each a stage later. */
export function pipeline(h: Operations, node: Node, options: PipeOptions): Node {
  const stages = options.stages ?? 1;
  let value = node;
  for (let stage = 1; stage <= stages; stage++) {
    const name = stages === 1 ? options.name : `${options.name}_${stage}`;
    const register = makeRegister(h, name, {
      width: value.width,
      sign: value.sign,
      ...(options.enable === undefined ? {} : { enable: options.enable }),
      ...(options.reset === undefined ? {} : { reset: options.reset }),
      ...(value.latency === null ? {} : { latency: value.latency + 1 }),
    });
    register.next(new Signal(h, value, value.sign));
    value = register.q.node;
  }
  return value;
}

function multiplyDriven(h: Operations, what: string, node: Node): void {
  h.error('E_MULTIDRIVEN', `${what} is driven a second time`, 'combine the drivers with a mux', [
    h.related(node),
  ]);
}

/** A register and its next value, and the enable that goes with it, belong to neighbouring stages. */
function checkRegisterStage(h: Operations, register: OpenRegister, next: Node): void {
  const { node, enable } = register;
  const stage = h.join(enable === null ? [next] : [next, enable]);
  if (node.latency === null || stage === null || stage + 1 === node.latency) return;
  h.error(
    'E_LATENCY',
    `register '${node.name}' is declared for stage ${node.latency} but loads a value of stage ${stage}`,
    `declare latency: ${stage + 1}, or leave it out for state`,
    [h.related(next)],
  );
}
