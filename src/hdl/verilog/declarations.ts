import { DesignError } from '../diagnostics.ts';
import type { VItem, VModule } from './ast.ts';

/**
 * Refuses a module in which one identifier would be declared twice, or once in a block and once around it. Names given
 * by a person were checked while building; here are also the names of instance outputs and of unrolled lanes.
 */
export function checkDeclarations(module: VModule, parameters: readonly string[]): void {
  const repeated = new Set<string>();
  const outer = new Set([...module.ports.map((p) => p.name), ...parameters]);
  if (outer.size < module.ports.length + parameters.length)
    for (const name of parameters) if (module.ports.some((p) => p.name === name)) repeated.add(name);
  visit(module.items, [outer], repeated);
  if (repeated.size === 0) return;
  throw new DesignError(
    [...repeated].map((name) => ({
      code: 'E_NAME',
      message: `'${name}' would be declared twice in the Verilog`,
      origin: null,
      path: module.name,
      related: [],
      fix: 'name instance outputs with named(), or rename the other value',
    })),
  );
}

function visit(items: readonly VItem[], around: readonly Set<string>[], repeated: Set<string>): void {
  const own = around.at(-1) ?? new Set<string>();
  const inner: Extract<VItem, { kind: 'generate' }>[] = [];
  for (const item of items) {
    for (const name of declared(item)) {
      if (around.some((names) => names.has(name))) repeated.add(name);
      own.add(name);
    }
    if (item.kind === 'generate') inner.push(item);
  }
  for (const block of inner) visit(block.items, [...around, new Set()], repeated);
}

function declared(item: VItem): readonly string[] {
  switch (item.kind) {
    case 'net':
    case 'widen':
    case 'instance':
      return [item.name];
    case 'sum':
      return item.declares ? [item.name, item.index] : [item.index];
    case 'generate':
      return [item.index, item.label];
    default:
      return [];
  }
}
