import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killCommands } from '../../bench/kill_commands.ts';
import { drawn, type KillPlace } from '../../bench/kill_moments.ts';
import { killOnce, undisturbed } from '../../bench/kill_once.ts';
import { home } from './places.ts';

/** The short, daily version of `npm run kill-test`; the seed is told when it fails. */
const seed = 7;
const kills = 5;

test('gen killed at random moments: files whole, nothing left running, the next run completes it', {
  timeout: 400_000,
}, async () => {
  const root = home('kill');
  const place: KillPlace = {
    home: root,
    cache: join(root, 'cache'),
    temporary: join(root, 'tmp'),
    mark: `daily-${process.pid}`,
  };
  mkdirSync(place.temporary);
  const [command] = killCommands;
  if (command === undefined) throw new RangeError('nothing to kill');
  const normal = await undisturbed(command, place);
  const draw = drawn(seed);
  for (let i = 0; i < kills; i++) {
    const { how, faults } = await killOnce({ command, normal, place, draw });
    expect(faults, `kill ${i}, ${how}; npm run kill-test -- --only gen --seed ${seed}`).toEqual([]);
  }
});
