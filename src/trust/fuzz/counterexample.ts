import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageFailure } from '../../errors.ts';
import { readBounded, readingReason, TooLarge } from '../../harness/bounded_file.ts';
import { makeFolder } from '../../harness/make_folder.ts';
import type { Design } from '../../hdl/index.ts';
import { randomDesign } from './design.ts';
import { decodeGraph, encodeGraph, type GraphText } from './graph.ts';
import { randomFamily, type Values } from './parametric.ts';
import { fromDesign, fromFamily, type Kind, type Specimen } from './specimen.ts';

/** A design that once made executions differ, as a file keeps it. */
export interface Counterexample {
  readonly about: string;
  readonly kind: Kind;
  /** What differed. */
  readonly found: Readonly<Record<string, string>>;
  /** The design; of a family, at every value of its parameters that was asked for. */
  readonly designs: readonly { readonly values: Values; readonly design: GraphText }[];
}

const encoded = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ big: z.string() }),
  z.strictObject({ at: z.number() }),
]);
const schema = z.strictObject({
  about: z.string(),
  kind: z.enum(['design', 'family']),
  found: z.record(z.string(), z.string()),
  designs: z
    .array(
      z.strictObject({
        values: z.record(z.string(), z.number()),
        design: z.strictObject({
          root: encoded,
          objects: z.array(
            z.union([
              z.strictObject({ list: z.array(encoded) }),
              z.strictObject({ map: z.array(z.tuple([encoded, encoded])) }),
              z.strictObject({ record: z.record(z.string(), encoded) }),
            ]),
          ),
        }),
      }),
    )
    .min(1),
});

/** What is kept of a tape whose design made executions differ. */
export function counterexample(
  name: string,
  kind: Kind,
  tape: readonly number[],
  found: Counterexample['found'],
): Counterexample {
  const about = `drawn, seed and number in the name ${name}`;
  if (kind === 'design')
    return {
      about,
      kind,
      found,
      designs: [{ values: {}, design: encodeGraph(randomDesign(name, tape)) }],
    };
  const asked = new Map<string, { values: Values; design: GraphText }>();
  const family = randomFamily(name, tape);
  fromFamily(name, (values) => {
    const design = family(values);
    asked.set(JSON.stringify(values), { values, design: encodeGraph(design) });
    return design;
  });
  return { about, kind, found, designs: [...asked.values()] };
}

/** The specimen of a file. Null for a family that is refused now. */
export function specimenFrom({ kind, designs }: Counterexample): Specimen | null {
  const decoded = designs.map(({ values, design }) => ({ values, design: decodeGraph(design) as Design }));
  const [first] = decoded;
  if (first === undefined) throw new RangeError('a counterexample has a design');
  if (kind === 'design') return fromDesign(first.design.name, first.design);
  return fromFamily(first.design.name, (values) => {
    const member = decoded.find((one) => JSON.stringify(one.values) === JSON.stringify(values));
    if (member === undefined) throw new RangeError(`the file has no design at ${JSON.stringify(values)}`);
    return member.design;
  });
}

/** A design of a thousand nodes takes some hundred kilobytes. */
const largest = 16 * 2 ** 20;

/** Reads one file. Throws E_STIMULUS_FILE where it cannot be. */
export async function readCounterexample(path: string): Promise<Counterexample> {
  try {
    return schema.parse(JSON.parse(readBounded(path, largest).toString('utf8')));
  } catch (error) {
    const reason = error instanceof TooLarge ? readingReason(error, largest) : (error as Error).message;
    throw new UsageFailure(
      {
        code: 'E_STIMULUS_FILE',
        what: `no counterexample can be read from this file: ${reason.split('\n')[0]}`,
        where: path,
        fix: "give a file that 'subbyte fuzz' wrote",
      },
      { cause: error },
    );
  }
}

/** Every counterexample of a folder, by file name, in a steady order. */
export async function readCorpus(
  folder: string,
): Promise<readonly { readonly file: string; readonly example: Counterexample }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (file) => ({ file, example: await readCounterexample(join(folder, file)) })),
  );
}

/** Writes a file aside and renames it into place; returns its path. */
export async function writeCounterexample(
  folder: string,
  name: string,
  example: Counterexample,
): Promise<string> {
  makeFolder(folder);
  const path = join(folder, `${name}.json`);
  await writeFile(`${path}.new`, `${JSON.stringify(example)}\n`);
  await rename(`${path}.new`, path);
  return path;
}
