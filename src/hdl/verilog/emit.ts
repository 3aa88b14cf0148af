import { createHash } from 'node:crypto';
import { DesignError, type Diagnostic } from '../diagnostics.ts';
import type { Design } from '../ir.ts';
import type { VModule } from './ast.ts';
import { safeExtensions } from './extensions.ts';
import { type PrepareOptions, prepare } from './prepare.ts';
import { type Header, printModule } from './print.ts';
import { Disagreement, type Point, unify } from './unify.ts';

/** The Verilog of one module. */
export interface EmittedModule {
  readonly name: string;
  /** The whole file: header, `default_nettype none`, module. */
  readonly text: string;
  /** First 16 hex digits of the SHA-256 of the file without its hash line. */
  readonly hash: string;
  /** Names of the modules it instantiates directly. */
  readonly needs: readonly string[];
}

/** A Verilog parameter and the values it was elaborated at. */
export interface ParameterRange {
  readonly name: string;
  readonly default: number;
  /** Values the text was demanded to agree at. */
  readonly values: readonly number[];
}

/** Emits a design and every module below it, children first; equal designs share one module. */
export function emitVerilog(design: Design, options: PrepareOptions = {}): readonly EmittedModule[] {
  return collect(design, [design], options, (d) => finishModule(d, prepare(d, options), []));
}

/**
 * Emits one module with Verilog parameters. `elaborate` is called at every point; the trees must agree up to integers
 * that are affine in the parameters, else `E_PARAMETER`. The points are the defaults, every other value of each
 * parameter alone, and the last values together.
 */
export function emitParametric(
  elaborate: (point: Point) => Design,
  parameters: readonly ParameterRange[],
  options: PrepareOptions = {},
): readonly EmittedModule[] {
  const points = elaborationPoints(parameters);
  const designs = points.map(elaborate);
  const [first] = designs;
  const [origin] = points;
  if (first === undefined || origin === undefined) throw new Error('at least one elaboration is needed');
  const symbols = parameters.map((p) => p.name);
  const defaults = parameters.map((p) => ({ name: p.name, value: p.default }));
  const shown = elaborate(Object.fromEntries(parameters.map((p) => [p.name, p.default])));
  return collect(first, designs, options, () => {
    const tree = unifyOrExplain(designs, points, symbols, { ...options, parameters: symbols });
    return finishModule(shown, tree, defaults);
  });
}

/** Loops need at least two turns to show how they depend on their index, so smaller values are left out here. */
function elaborationPoints(parameters: readonly ParameterRange[]): Point[] {
  const usable = parameters.map((p) => ({
    name: p.name,
    values: [...new Set([...p.values])].filter((v) => v >= 2),
  }));
  const base = Object.fromEntries(usable.map((p) => [p.name, p.values[0] ?? 2]));
  const points: Point[] = [base];
  for (const { name, values } of usable)
    for (const value of values.slice(1)) points.push({ ...base, [name]: value });
  points.push(Object.fromEntries(usable.map((p) => [p.name, p.values.at(-1) ?? 2])));
  return points;
}

function unifyOrExplain(
  designs: readonly Design[],
  points: readonly Point[],
  symbols: readonly string[],
  options: PrepareOptions,
): VModule {
  try {
    const trees = designs.map((d) => prepare(d, options));
    return safeExtensions(unify(trees, points, symbols));
  } catch (error) {
    if (!(error instanceof Disagreement)) throw error;
    throw single({
      code: 'E_PARAMETER',
      message: `the structure of '${designs[0]?.name}' depends on ${symbols.join(' or ')}: ${error.message}`,
      origin: null,
      path: designs[0]?.name ?? '',
      related: [],
      fix: 'put the value into the module name, or build the structure with replicate and sums over lanes',
    });
  }
}

function collect(
  top: Design,
  elaborations: readonly Design[],
  options: PrepareOptions,
  emitTop: (design: Design) => EmittedModule,
): readonly EmittedModule[] {
  const byName = new Map<string, EmittedModule>();
  const visited = new Set<Design>();
  const visit = (design: Design): void => {
    if (visited.has(design)) return;
    visited.add(design);
    for (const { design: child } of design.instances) visit(child);
    if (elaborations.includes(design)) return;
    add(byName, finishModule(design, prepare(design, options), []));
  };
  for (const elaboration of elaborations) visit(elaboration);
  add(byName, emitTop(top));
  return [...byName.values()];
}

function add(byName: Map<string, EmittedModule>, module: EmittedModule): void {
  const had = byName.get(module.name);
  if (had !== undefined && had.text !== module.text)
    throw single({
      code: 'E_MODULE',
      message: `two different modules are called '${module.name}'`,
      origin: null,
      path: module.name,
      related: [],
      fix: 'put what differs into the module name',
    });
  byName.set(module.name, module);
}

const single = (diagnostic: Diagnostic): DesignError => new DesignError([diagnostic]);

function finishModule(design: Design, tree: VModule, parameters: Header['parameters']): EmittedModule {
  const lines = headerLines(design);
  const hash = createHash('sha256')
    .update(printModule(tree, { lines, parameters }))
    .digest('hex')
    .slice(0, 16);
  const text = printModule(tree, { lines: [...lines, `content: sha256 ${hash}`], parameters });
  const needs = [...new Set(design.instances.map((i) => i.design.name))].sort();
  return { name: design.name, text, hash, needs };
}

function headerLines(design: Design): string[] {
  const { info } = design;
  const lines = [info.summary === undefined ? design.name : `${design.name}: ${info.summary}`];
  if (info.unit !== undefined) lines.push(`unit: ${info.unit}`);
  const config = Object.entries(info.config ?? {});
  if (config.length > 0)
    lines.push(...wrapWords(`configuration: ${config.map(([k, v]) => `${k}=${v}`).join(' ')}`));
  const latency = latencyText(design);
  if (latency !== null) lines.push(`latency: ${latency}`);
  for (const note of info.notes ?? []) lines.push(...wrapWords(note));
  return lines;
}

function latencyText(design: Design): string | null {
  const { latency } = design.info;
  if (latency === undefined) return null;
  return latency === 0 ? 'none, combinational' : `${latency} clock edge${latency === 1 ? '' : 's'}`;
}

function wrapWords(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length > 100) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
