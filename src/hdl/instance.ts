import { edges } from './construction.ts';
import { captureOrigin } from './diagnostics.ts';
import { type Design, type Instance, type Node, type PortDecl, typeText } from './ir.ts';
import type { Operations } from './operations.ts';
import type { Inputs, Outputs, PortShapes } from './ports.ts';
import { scopedName } from './scope.ts';
import { Signal } from './signal.ts';

/** An instance of a finished module; its outputs carry the latency of its inputs plus its own. */
export function makeInstance<P extends PortShapes>(
  h: Operations,
  name: string,
  child: Design & { readonly shapes?: P },
  inputs: Inputs<P>,
): Outputs<P> {
  const origin = captureOrigin();
  const full = scopedName(h.currentScope, name);
  h.claim(full, 'instance', origin);
  const nodes: Record<string, Node> = {};
  for (const port of child.ports) {
    const given = (inputs as Readonly<Record<string, Signal | undefined>>)[port.name];
    if (port.direction === 'out') continue;
    if (given === undefined) portError(h, full, child, port, 'is not connected');
    else if (given.width !== port.width || given.node.sign !== port.sign)
      portError(h, full, child, port, `is ${typeText(port)} but gets ${h.describe(given.node)}`);
    else nodes[port.name] = h.own(given.node);
    if (port.clock && given !== undefined) checkClockPin(h, full, child, port, given.node);
  }
  for (const key of Object.keys(inputs)) {
    if (child.ports.some((p) => p.name === key && p.direction === 'in')) continue;
    h.error(
      'E_PORT',
      `instance '${full}' of ${child.name} has no input '${key}'`,
      `its inputs are ${child.ports
        .filter((p) => p.direction === 'in')
        .map((p) => p.name)
        .join(', ')}`,
    );
  }
  const instance: Instance = { name: full, design: child, inputs: nodes, scope: h.currentScope, origin };
  h.instances.push(instance);
  const base = instanceStage(h, full, child, nodes);
  const outputs: Record<string, Signal> = {};
  for (const port of child.ports) {
    if (port.direction !== 'out') continue;
    const own = child.latency[port.name] ?? null;
    const latency = own === null || base === null ? null : base + own;
    const node = h.make(
      { kind: 'output_of', instance, port: port.name },
      port.width,
      port.sign,
      latency,
      origin,
    );
    outputs[port.name] = new Signal(h, node, port.sign);
  }
  return outputs as Outputs<P>;
}

/** Clock edges by which an instance's inputs are later than the stages its ports declare. */
function instanceStage(
  h: Operations,
  name: string,
  child: Design,
  nodes: Readonly<Record<string, Node>>,
): number | null {
  let base: number | null = null;
  for (const port of child.ports) {
    const latency = nodes[port.name]?.latency ?? null;
    if (latency === null || port.latency === null) continue;
    const late = latency - port.latency;
    if (base === null) base = late;
    else if (base !== late)
      h.error(
        'E_LATENCY',
        `input '${port.name}' of instance '${name}' is ${edges(late)} late where others are ${base}`,
        `align the inputs: '${port.name}' belongs to stage ${port.latency} of ${child.name}`,
      );
  }
  return base;
}

function portError(h: Operations, name: string, child: Design, port: PortDecl, problem: string): void {
  h.error(
    'E_PORT',
    `port '${port.name}' of instance '${name}' (${child.name}) ${problem}`,
    `connect a ${typeText(port)}`,
  );
}

/** All registers of a module and below it share its one clock. */
function checkClockPin(h: Operations, name: string, child: Design, port: PortDecl, given: Node): void {
  const isClock = given.kind === 'input' && h.ports.some((p) => p.clock && p.name === given.port);
  if (isClock) return;
  h.error(
    'E_CLOCK',
    `clock '${port.name}' of instance '${name}' (${child.name}) gets ${h.describe(given)}`,
    'connect the clock input of this module; an enable says when registers load',
  );
}
