// Every module that ships, on every cell library at hand: osu018 when it is installed, and the Liberty files beside the
// project. Options are passed on to `subbyte gates`, more libraries among them.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guardProcess, main } from '../src/cli/main.ts';
import { NAMED_LIBRARIES } from '../src/measure/library.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const beside = join(root, '..', 'shared', 'liberty');
const files = existsSync(beside)
  ? readdirSync(beside)
      .filter((name) => /\.lib(\.gz)?$/.test(name))
      .sort()
  : [];
const { osu018 } = NAMED_LIBRARIES;
const installed = osu018 !== undefined && existsSync(osu018.path);
if (!installed) console.error(`not checked: osu018 (${osu018?.install ?? 'not installed'})`);
if (files.length === 0) console.error('not checked: sky130, sg13g2 (no Liberty files in ../shared/liberty)');

const argv = [
  'gates',
  ...(installed ? ['--library', 'osu018'] : []),
  ...files.flatMap((name) => ['--liberty', join(beside, name)]),
  ...process.argv.slice(2),
];
guardProcess(argv);
process.exitCode = await main(argv);
