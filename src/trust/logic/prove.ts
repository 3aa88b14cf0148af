import { type Edge, type Graph, no, yes } from './graph.ts';
import { type Effort, Solver } from './solver.ts';

/** Clauses looked at that a clause put into the solver counts for. */
const stepsPerClause = 8;

/** What is known of an edge: nothing makes it true; something does, with the variables that do; or nobody could tell. */
export type Reached = Answer & { /** Effort that was made. */ readonly steps: number };

export type Answer =
  | { readonly verdict: 'never' }
  | { readonly verdict: 'reached'; readonly isTrue: (node: number) => boolean }
  | { readonly verdict: 'unknown' };

/** Whether any values of the free variables make every edge of `wanted` true. */
export function reach(graph: Graph, wanted: readonly Edge[], effort: Effort): Reached {
  if (wanted.includes(no)) return { verdict: 'never', steps: 0 };
  const variables = new Map<number, number>();
  const nodes: number[] = [];
  const pending = wanted.map((edge) => edge >> 1);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (variables.has(node)) continue;
    variables.set(node, nodes.length);
    nodes.push(node);
    if (graph.left(node) < 0) continue;
    pending.push(graph.left(node) >> 1, graph.right(node) >> 1);
  }
  const solver = new Solver(nodes.length);
  const literal = (edge: Edge): number => 2 * (variables.get(edge >> 1) ?? 0) + (edge & 1);
  for (const node of nodes) {
    const own = literal(2 * node);
    if (node === yes >> 1) solver.add(own ^ 1);
    if (graph.left(node) < 0) continue;
    const left = literal(graph.left(node));
    const right = literal(graph.right(node));
    solver.add(own ^ 1, left);
    solver.add(own ^ 1, right);
    solver.add(own, left ^ 1, right ^ 1);
  }
  for (const edge of wanted) solver.add(literal(edge));
  const verdict = solver.solve(effort);
  const steps = solver.steps + stepsPerClause * 3 * nodes.length;
  if (verdict === 'unsatisfiable') return { verdict: 'never', steps };
  if (verdict === 'unknown') return { verdict, steps };
  return { verdict: 'reached', steps, isTrue: (node) => solver.isTrue(variables.get(node) ?? -1) };
}
