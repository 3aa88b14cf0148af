import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckFailure, UsageFailure } from '../errors.ts';
import { manifestFiles, manifestName, parseManifest } from './manifest.ts';

const hashLine = /^\/\/ content: sha256 ([0-9a-f]{16})\n/m;

/** First 16 hexadecimal digits of the SHA-256 of a Verilog file without its hash line; null when it has no such line. */
function contentOf(text: string): { readonly stated: string; readonly actual: string } | null {
  const [line, stated] = hashLine.exec(text) ?? [];
  if (line === undefined || stated === undefined) return null;
  return { stated, actual: createHash('sha256').update(text.replace(line, '')).digest('hex').slice(0, 16) };
}

/**
 * Holds every file that a folder's manifest names against the hash in its header, and the header of each top against the
 * manifest. Returns the number of files. Throws E_RTL_CHANGED with all that differ, E_OUTPUT where there is no manifest.
 */
export function checkRtl(folder: string): number {
  const path = join(folder, manifestName);
  const manifest = parseManifest(read(path) ?? '');
  if (manifest === undefined) {
    throw new UsageFailure({
      code: 'E_OUTPUT',
      what: 'there is no manifest.json of generated Verilog',
      where: path,
      fix: "name a folder that 'subbyte gen' or 'subbyte gen-rtl' has written",
    });
  }
  const listed = new Map(manifest.modules.map(({ file, hash }) => [file, hash]));
  const names = [...manifestFiles(manifest)].sort();
  const wrong = names.flatMap((name) => {
    const text = read(join(folder, name));
    if (text === undefined) return [`${name} is missing`];
    const content = contentOf(text);
    if (content === null) return [`${name} has no hash in its header`];
    if (content.stated !== content.actual) return [`${name} is not what its header's hash was taken of`];
    const said = listed.get(name);
    return said === undefined || said === content.stated
      ? []
      : [`${name} is not the file that manifest.json lists`];
  });
  if (wrong.length === 0) return names.length;
  throw new CheckFailure({
    code: 'E_RTL_CHANGED',
    what: `${wrong.length} of ${names.length} files were changed after they were generated:\n${wrong.join('\n')}`,
    where: folder,
    fix: 'generate them again, and keep changes in files of your own',
  });
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
