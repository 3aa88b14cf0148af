import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageFailure } from '../errors.ts';
import { writeOutputs } from '../harness/output_folder.ts';
import {
  type Manifest,
  manifestFiles,
  manifestName,
  manifestText,
  mergeManifests,
  parseManifest,
} from './manifest.ts';
import type { RtlSet } from './rtl_set.ts';

export interface WriteOptions {
  /** `replace`: the folder holds this set and nothing older; `add`: modules of earlier sets stay listed. */
  readonly mode: 'replace' | 'add';
}

export interface Written {
  /** Files of the set, the manifest last. */
  readonly files: readonly string[];
  /** Files of an earlier set that were removed. */
  readonly removed: readonly string[];
}

/** Writes a set whole, the manifest after the modules; two writers take turns. Throws E_OUTPUT. */
export async function writeRtl(folder: string, set: RtlSet, { mode }: WriteOptions): Promise<Written> {
  let removed: readonly string[] = [];
  await writeOutputs(folder, set.files, () => {
    const before = readManifest(folder);
    const manifest = mode === 'add' ? mergeManifests(before, set.manifest) : set.manifest;
    const current = manifestFiles(manifest);
    removed = [...manifestFiles(before)].filter((name) => !current.has(name));
    return { late: new Map([[manifestName, manifestText(manifest)]]), remove: removed };
  });
  return { files: [...set.files.keys(), manifestName], removed };
}

function readManifest(folder: string): Manifest {
  const path = join(folder, manifestName);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { modules: [] };
    throw error;
  }
  const manifest = parseManifest(text);
  if (manifest !== undefined) return manifest;
  throw new UsageFailure({
    code: 'E_OUTPUT',
    what: 'the folder holds a manifest.json that is not one of generated Verilog; nothing was written',
    where: path,
    fix: 'choose another folder with -o, or move that file away',
  });
}
