import { type Design, type Node, operands } from './ir.ts';

const known = new WeakMap<Design, Map<string, ReadonlySet<string>>>();

/** Inputs that an output of a finished design depends on without a register between, port by port; worked out once. */
export function inputsBehind(design: Design, port: string): ReadonlySet<string> {
  const ports = known.get(design) ?? new Map<string, ReadonlySet<string>>();
  known.set(design, ports);
  const had = ports.get(port);
  if (had !== undefined) return had;
  const found = new Set<string>();
  const seen = new Set<Node>();
  const waiting: Node[] = [];
  const visit = (node: Node | undefined): void => {
    if (node === undefined || seen.has(node)) return;
    seen.add(node);
    waiting.push(node);
  };
  visit(design.outputs[port]);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'input') found.add(node.port);
    else for (const used of usedNow(design, node)) visit(used);
  }
  ports.set(port, found);
  return found;
}

/** What a value depends on in the same cycle: through wires to their drivers, through instances port by port. */
export function usedNow(design: Design, node: Node): readonly Node[] {
  if (node.kind === 'wire') {
    const driver = design.drivers.get(node);
    return driver === undefined ? [] : [driver];
  }
  if (node.kind !== 'output_of') return operands(node);
  const { instance, port } = node;
  return [...inputsBehind(instance.design, port)].flatMap((name) => instance.inputs[name] ?? []);
}
