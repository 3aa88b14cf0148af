import type { Design, Node } from '../ir.ts';
import { operands } from '../ir.ts';

/**
 * Values that never change because nothing but constants reaches them. An `always @*` over such values would never run
 * in an event-driven simulator, so they are printed as plain assignments.
 */
export function steadyNodes(design: Design): ReadonlySet<Node> {
  const steady = new Set<Node>();
  let grew = true;
  // Wires may read what is made after them, so one pass is enough only without wires.
  while (grew) {
    grew = false;
    for (const node of design.nodes) {
      if (steady.has(node) || !isSteady(design, steady, node)) continue;
      steady.add(node);
      grew = design.drivers.size > 0;
    }
  }
  return steady;
}

function isSteady(design: Design, steady: ReadonlySet<Node>, node: Node): boolean {
  switch (node.kind) {
    case 'const':
      return true;
    case 'input':
    case 'reg':
    case 'output_of':
      return false;
    case 'wire': {
      const driver = design.drivers.get(node);
      return driver !== undefined && steady.has(driver);
    }
    default:
      return operands(node).every((operand) => steady.has(operand));
  }
}
