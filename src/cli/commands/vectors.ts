import { vectorSet } from '../../report/vectors/vectors.ts';
import { requireOurs, writeVectors } from '../../report/vectors/write.ts';
import type { CommandInput } from '../command_input.ts';
import { grouped, print, printJson } from '../output.ts';
import { targetNamed } from '../targets.ts';

/** `subbyte vectors MODULE -o DIR [--cases N --seed S]` */
export async function run(input: CommandInput): Promise<void> {
  const { args, options } = input;
  const target = targetNamed(String(args[0]), input);
  const folder = String(options.out);
  requireOurs(folder);
  const set = vectorSet(target, {
    cases: Number(options.cases),
    seed: Number(options.seed),
    words: target.words,
  });
  const files = await writeVectors(folder, set);
  if (options.json === true) {
    printJson({ module: set.module, folder, files, ...set.counts });
    return;
  }
  const counts = Object.entries(set.counts).map(([what, count]) => `${grouped(count)} ${what}`);
  print(`${set.module} in ${folder}: ${counts.join(', ')}; README.md there says how to run them`);
}
