import { requireWritable } from '../../harness/output_folder.ts';
import { rtlSet } from '../../report/rtl_set.ts';
import { writeRtl } from '../../report/write_rtl.ts';
import type { CommandInput } from '../command_input.ts';
import { print, printJson } from '../output.ts';
import { targetNamed } from '../targets.ts';

/** `subbyte gen UNIT --option value ... -o DIR` */
export async function run(input: CommandInput): Promise<void> {
  const { args, options } = input;
  const { entry } = targetNamed(String(args[0]), input);
  const folder = String(options.out);
  requireWritable(folder);
  const set = rtlSet([entry]);
  const { files } = await writeRtl(folder, set, { mode: 'add' });
  if (options.json === true) printJson({ module: entry.module, config: entry.config, folder, files });
  else print(`${entry.module} in ${folder}: ${files.join(', ')}`);
}
