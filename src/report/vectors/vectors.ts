import { type Subject, variantOf } from '../execution.ts';
import { cycleVectors } from './cycles.ts';
import type { VectorOptions } from './parts.ts';
import { streamVectors } from './streams.ts';
import { fill } from './template.ts';

/** A whole set of vectors: files by name, and how much they hold. */
export interface VectorSet {
  readonly module: string;
  readonly files: ReadonlyMap<string, string>;
  readonly counts: Readonly<Record<string, number>>;
}

/** Name of the file that tells a folder of vectors from any other. */
export const vectorsName = 'vectors.json';

/**
 * Stimulus, expected outputs, a self-checking test bench and the module itself, as files. The same request gives the
 * same bytes.
 */
export function vectorSet(subject: Subject, options: VectorOptions): VectorSet {
  const { entry, base, parameters } = subject;
  const bench = entry.streaming === null ? cycleVectors(subject, options) : streamVectors(subject, options);
  const verilog = variantOf(subject).files;
  const about = {
    module: base.module,
    unit: entry.unit,
    config: entry.config,
    parameters,
    cases: options.cases,
    seed: options.seed,
    ...bench.counts,
    lines: bench.lines,
  };
  const listing = [
    ...verilog.map(({ name }) => ({ name, about: name === `${base.module}.v` ? 'the module' : 'a helper' })),
    ...bench.files,
    { name: vectorsName, about: 'what this is, for programs' },
  ];
  const readme = fill('readme.md.hbs', {
    ...options,
    module: base.module,
    summary: `${entry.summary.charAt(0).toUpperCase()}${entry.summary.slice(1)}`,
    what: bench.what,
    files: verilog.map(({ name }) => name).join(' '),
    listing,
    notes: bench.notes,
  });
  const files = new Map([
    ...verilog.map(({ name, text }) => [name, text] as const),
    ...bench.files.map(({ name, text }) => [name, text] as const),
    [vectorsName, `${JSON.stringify(about, null, 2)}\n`] as const,
    ['README.md', readme] as const,
  ]);
  return { module: base.module, files, counts: bench.counts };
}
