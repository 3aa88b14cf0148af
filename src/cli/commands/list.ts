import { catalog, shippedEntries } from '../../catalog.ts';
import { textTable } from '../../report/text_table.ts';
import type { CommandInput } from '../command_input.ts';
import { print, printJson } from '../output.ts';
import { unitArguments } from '../unit_options.ts';

/** `subbyte list` */
export async function run({ options }: CommandInput): Promise<void> {
  const shipped = shippedEntries();
  if (options.json === true) {
    const modules = shipped.map(({ module, unit, config, latency }) => ({ module, unit, config, latency }));
    printJson({ units: catalog.map(({ unit, summary }) => ({ unit, summary })), modules });
    return;
  }
  const units = textTable(catalog, [
    { title: 'unit', cell: ({ unit }) => unit },
    { title: '', cell: ({ summary }) => summary },
  ]);
  const modules = textTable(
    catalog.flatMap((unit) => unit.shipped.map((given) => ({ given, entry: unit.configure(given) }))),
    [
      { title: 'module', cell: ({ entry }) => entry.module },
      { title: 'made by: subbyte gen', cell: ({ entry, given }) => `${entry.unit} ${unitArguments(given)}` },
    ],
  );
  print(`${units}\n${modules}`);
}
