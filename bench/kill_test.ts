/**
 * `npm run kill-test -- --kills 200 --seed 1`: kills `gen`, `verify` and `area` at random moments by SIGKILL, SIGINT and
 * SIGTERM, and looks at what is left: files whole, cache entries intact, no process alive, and the same verdict as
 * ever when the command runs again. Ends with exit code 1 and the list of faults if there is one.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killCommands } from './kill_commands.ts';
import { drawn, type KillPlace } from './kill_moments.ts';
import { killOnce, type Undisturbed, undisturbed } from './kill_once.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
  },
});
const kills = Number(values.kills);
const seed = Number(values.seed);
const chosen = killCommands.filter(({ name }) => values.only === undefined || values.only.includes(name));

const home = mkdtempSync(join(tmpdir(), 'kill-test-'));
const place: KillPlace = {
  home,
  cache: join(home, 'cache'),
  temporary: join(home, 'tmp'),
  mark: `${process.pid}-${seed}`,
};
mkdirSync(place.temporary);
const say = (text: string) => process.stdout.write(`${text}\n`);
say(`kill-test: ${kills} kills, seed ${seed}; again: npm run kill-test -- --kills ${kills} --seed ${seed}`);

const faults: string[] = [];
const counts = new Map<string, number>();
try {
  const known = new Map<string, Undisturbed>();
  for (const command of chosen) {
    known.set(command.name, await undisturbed(command, place));
    say(`  ${command.name}: ${((known.get(command.name)?.ms ?? 0) / 1000).toFixed(1)} s when undisturbed`);
  }
  const draw = drawn(seed);
  for (let i = 0; i < kills; i++) {
    // Runs of area cost the most: a fifth of the kills.
    const command = chosen[i % 5 === 4 ? chosen.length - 1 : i % Math.max(1, chosen.length - 1)];
    const normal = command && known.get(command.name);
    if (command === undefined || normal === undefined) throw new RangeError('no command to kill');
    const { faults: found, how } = await killOnce({ command, normal, place, draw });
    counts.set(how, (counts.get(how) ?? 0) + 1);
    for (const fault of found) {
      faults.push(`kill ${i}, ${how}: ${fault}`);
      say(`FAULT kill ${i}, ${how}: ${fault}`);
    }
    if (i % 20 === 19) say(`  ${i + 1} of ${kills} kills, ${faults.length} faults`);
  }
  // The loader of TypeScript keeps a folder of its own there.
  const left = readdirSync(place.temporary).filter((name) => name.startsWith('subbyte-'));
  if (left.length > 0) faults.push(`left in the temporary folder: ${left.join(', ')}`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
for (const [how, count] of [...counts].sort()) say(`  ${how}: ${count}`);
say(`${kills} kills, ${faults.length} faults, seed ${seed}`);
for (const fault of faults) say(`  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
