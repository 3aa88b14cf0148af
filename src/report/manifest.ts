import { z } from 'zod';

export const manifestName = 'manifest.json';

/** A plain name next to the manifest; a manifest from elsewhere must not name files outside its folder. */
const plainFile = z.string().regex(/^[\w-]+\.v$/);

const moduleSchema = z.object({
  name: z.string(),
  /** Relative to the manifest's folder. */
  file: plainFile,
  /** Every file that has to be read with it, helpers of helpers included. */
  needs: z.array(plainFile),
  unit: z.string(),
  /** The completed configuration; Verilog parameters stand in it with their defaults. */
  config: z.record(z.string(), z.unknown()),
  ports: z.array(
    z.object({
      name: z.string(),
      direction: z.enum(['input', 'output']),
      width: z.int(),
      signed: z.boolean(),
    }),
  ),
  /** AXI4-Streams of a streaming unit: the ports `<prefix>_tdata` and so on. `in`: the unit is the receiver. */
  streams: z
    .array(
      z.object({
        prefix: z.string(),
        direction: z.enum(['in', 'out']),
        dataBits: z.int(),
        userBits: z.int().optional(),
      }),
    )
    .optional(),
  /** `tested`: values at which the text was demanded to agree with the fixed hardware. */
  parameters: z.array(z.object({ name: z.string(), default: z.number(), tested: z.array(z.number()) })),
  /** Clock edges from an input to the output it first affects. */
  latency: z.int(),
  /** First 16 hexadecimal digits of the SHA-256 of the file without its hash line. */
  hash: z.string(),
});

const manifestSchema = z.object({ modules: z.array(moduleSchema) });

export type ManifestModule = z.infer<typeof moduleSchema>;
/** Top modules of a folder of generated Verilog. */
export type Manifest = z.infer<typeof manifestSchema>;

/** A manifest from its text; undefined when the text is not one. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** One option, port or parameter per line, so that a change shows as a small difference. */
export function manifestText({ modules }: Manifest): string {
  return `{\n  "modules": [\n${modules.map(moduleText).join(',\n')}\n  ]\n}\n`;
}

/** Keys in the documented order, whatever order they were read in. */
function moduleText(module: ManifestModule): string {
  const { name, file, needs, unit, config, ports, streams, parameters, latency, hash } = module;
  const streaming = streams === undefined ? {} : { streams };
  const ordered = { name, file, needs, unit, config, ports, ...streaming, parameters, latency, hash };
  const lines = Object.entries(ordered).map(([key, value]) => `      "${key}": ${valueText(value)}`);
  return `    {\n${lines.join(',\n')}\n    }`;
}

function valueText(value: unknown): string {
  const isTable = Array.isArray(value) && value.some((item) => typeof item === 'object');
  if (!isTable) return JSON.stringify(value);
  return `[\n${value.map((item) => `        ${JSON.stringify(item)}`).join(',\n')}\n      ]`;
}

/** Every file a manifest speaks of. */
export const manifestFiles = ({ modules }: Manifest): ReadonlySet<string> =>
  new Set(modules.flatMap(({ file, needs }) => [file, ...needs]));

/** `older` with the modules of `newer` added or replaced, sorted by name. */
export function mergeManifests(older: Manifest, newer: Manifest): Manifest {
  const replaced = new Set(newer.modules.map(({ name }) => name));
  const kept = older.modules.filter(({ name }) => !replaced.has(name));
  return { modules: [...kept, ...newer.modules].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
