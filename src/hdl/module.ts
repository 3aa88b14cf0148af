import { Builder } from './builder.ts';
import { checkDesign } from './checks.ts';
import { DesignError } from './diagnostics.ts';
import type { Design, DesignInfo, Node, Register } from './ir.ts';
import { type Inputs, type Outputs, type PortShapes, portList } from './ports.ts';

/**
 * Builds one module: `body` gets the builder and the input signals and returns the signals that drive the outputs.
 * All problems are collected and thrown together as one `DesignError`.
 */
export function module<P extends PortShapes>(
  name: string,
  shapes: P,
  body: (h: Builder, inputs: Inputs<P>) => Outputs<P>,
  info: DesignInfo = {},
): Design & { readonly shapes?: P } {
  const h = new Builder(name, portList(shapes));
  const driven = body(h, h.signalRecord(shapes)) as Readonly<
    Record<string, { readonly node: Node } | undefined>
  >;
  const design = finish(h, driven, info);
  if (h.diagnostics.length > 0) throw new DesignError(h.diagnostics);
  return design;
}

function finish(
  h: Builder,
  driven: Readonly<Record<string, { readonly node: Node } | undefined>>,
  info: DesignInfo,
): Design {
  const outputs: Record<string, Node> = {};
  const latency: Record<string, number | null> = {};
  for (const port of h.ports) {
    if (port.direction === 'in') continue;
    const value = driven[port.name];
    if (value === undefined) {
      h.error(
        'E_UNDRIVEN',
        `output '${port.name}' is not driven`,
        `return { ${port.name} } from the module's body`,
      );
      continue;
    }
    outputs[port.name] = h.driverFor(port, value.node, `output '${port.name}'`);
    latency[port.name] = value.node.latency;
  }
  for (const key of Object.keys(driven))
    if (!h.ports.some((p) => p.name === key && p.direction === 'out'))
      h.error(
        'E_PORT',
        `the body returns '${key}', which is no output`,
        'declare it among the ports or drop it',
      );
  const registers: Register[] = [];
  for (const { node, next, enable, reset, init } of h.registers) {
    if (next === null)
      h.error('E_UNDRIVEN', `register '${node.name}' has no next value`, 'call next(value) once', [
        h.related(node),
      ]);
    else registers.push({ node, next, enable, reset, init });
  }
  for (const { node, name } of h.wires)
    if (!h.drivers.has(node))
      h.error('E_UNDRIVEN', `wire '${name}' is not driven`, 'call drive(value) once', [h.related(node)]);
  const design: Design = {
    name: h.moduleName,
    info,
    ports: h.ports,
    outputs,
    registers,
    drivers: h.drivers,
    instances: h.instances,
    names: h.names,
    groups: h.groups,
    ignored: h.ignored,
    latency,
    nodes: h.nodes,
  };
  checkDesign(h, design);
  return design;
}
