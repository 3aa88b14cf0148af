import type { SourceFile } from '../../harness/variant.ts';

export interface VectorOptions {
  /** Cycles of a unit that is driven cycle by cycle; transfers into a streaming unit, give or take a run. */
  readonly cases: number;
  readonly seed: number;
  /** The module and its options as a command line gives them, for the README. */
  readonly words: string;
}

/** A part of a line: a port, or what is named in the README. */
export interface HexField {
  readonly name: string;
  readonly width: number;
  /** Read as two's complement where values are numbers. */
  readonly signed: boolean;
}

/** What differs with the way a unit is driven. */
export interface BenchFiles {
  /** `tb.v` and the files that it and others read, without the module. */
  readonly files: readonly (SourceFile & { readonly about: string })[];
  /** How much there is, in words. */
  readonly what: string;
  readonly counts: Readonly<Record<string, number>>;
  /** What the lines of the `.hex` files are made of, behind their leading 1, most significant first; for programs. */
  readonly lines: Readonly<Record<string, readonly HexField[]>>;
  readonly notes: readonly string[];
}
