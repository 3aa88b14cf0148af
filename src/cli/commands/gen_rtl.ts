import { shippedEntries } from '../../catalog.ts';
import { requireWritable } from '../../harness/output_folder.ts';
import { checkRtl } from '../../report/check_rtl.ts';
import { rtlSet } from '../../report/rtl_set.ts';
import { writeRtl } from '../../report/write_rtl.ts';
import type { CommandInput } from '../command_input.ts';
import { print, printJson, progress } from '../output.ts';

/** `subbyte gen-rtl` */
export async function run({ options }: CommandInput): Promise<void> {
  const folder = String(options.out);
  if (options.check === true) {
    const count = checkRtl(folder);
    if (options.json === true) printJson({ folder, files: count, changed: 0 });
    else print(`${count} files in ${folder} are what was generated`);
    return;
  }
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
