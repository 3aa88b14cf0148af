import type { SourceFile } from '../../harness/variant.ts';
import {
  type Design,
  DesignError,
  type EmittedModule,
  emitParametric,
  emitVerilog,
} from '../../hdl/index.ts';
import { randomDesign } from './design.ts';
import { familyParameters, familyPoints, randomFamily, type Values } from './parametric.ts';

/** A text and the designs it must behave like, one per setting of its parameters. */
export interface Specimen {
  readonly name: string;
  readonly files: readonly SourceFile[];
  readonly members: readonly Member[];
}

export interface Member {
  readonly design: Design;
  /** Values of Verilog parameters; none where the text has none. */
  readonly parameters: Values;
}

/** What a tape is read as. */
export type Kind = 'design' | 'family';

/** The specimen of a tape; null for a family that Verilog parameters cannot state, which is refused as it must be. */
export function specimenOf(name: string, kind: Kind, tape: readonly number[]): Specimen | null {
  return kind === 'design'
    ? fromDesign(name, randomDesign(name, tape))
    : fromFamily(name, randomFamily(name, tape));
}

/** One design without parameters. */
export function fromDesign(name: string, design: Design): Specimen {
  const files = filesOf(emitVerilog(design, { unnamed: 'number' }));
  return { name, files, members: [{ design, parameters: {} }] };
}

/** A text with parameters; null when it is refused with E_PARAMETER. */
export function fromFamily(name: string, elaborate: (values: Values) => Design): Specimen | null {
  try {
    const files = filesOf(emitParametric(elaborate, familyParameters, { unnamed: 'number' }));
    const members = familyPoints.map((parameters) => ({ design: elaborate(parameters), parameters }));
    return { name, files, members };
  } catch (error) {
    const isRefused =
      error instanceof DesignError && error.diagnostics.every(({ code }) => code === 'E_PARAMETER');
    if (isRefused) return null;
    throw error;
  }
}

const filesOf = (modules: readonly EmittedModule[]): SourceFile[] =>
  modules.map(({ name, text }) => ({ name: `${name}.v`, text }));
