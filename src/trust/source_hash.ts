import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../harness/cache.ts';

/** What a verdict rests on besides the design: the prover and the definitions it compares with. */
const FOLDERS = ['trust', 'formats', 'golden/lib', 'spec'];

let known: string | undefined;

/** Hash of the prover's own sources, so that no verdict of another version of it is taken for one of this. */
export function proverHash(): string {
  if (known !== undefined) return known;
  const root = fileURLToPath(new URL('../', import.meta.url));
  const texts = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .flatMap((path) => [path.slice(root.length), readFileSync(path, 'utf8')]),
  );
  known = contentHash(texts);
  return known;
}
