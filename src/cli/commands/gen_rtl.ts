import { shippedEntries } from '../../catalog.ts';
import { requireWritable } from '../../harness/output_folder.ts';
import { rtlSet } from '../../report/rtl_set.ts';
import { writeRtl } from '../../report/write_rtl.ts';
import type { CommandInput } from '../command_input.ts';
import { print, printJson, progress } from '../output.ts';

/** `subbyte gen-rtl` */
export async function run({ options }: CommandInput): Promise<void> {
  const folder = String(options.out);
  requireWritable(folder);
  const line = progress();
  const set = rtlSet(shippedEntries(), (name) => line.step(`generated ${name}`));
  line.done();
  const { files, removed } = await writeRtl(folder, set, { mode: 'replace' });
  const modules = set.manifest.modules.length;
  if (options.json === true) {
    printJson({ folder, modules, files, removed });
    return;
  }
  const gone = removed.length === 0 ? '' : `; removed ${removed.join(', ')}`;
  print(`${modules} modules in ${files.length - 1} Verilog files and manifest.json in ${folder}${gone}`);
}
