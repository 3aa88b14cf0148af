/** `npm run bench` measures and prints; `npm run bench -- --json` prints JSON. Nothing is asserted. */
import { availableParallelism, loadavg } from 'node:os';
import { tableText } from './figures.ts';
import { generation } from './generation.ts';
import { inProcess } from './in_process.ts';
import { verilatorBatch } from './verilator_batch.ts';

const [load = 0] = loadavg();
const cores = availableParallelism();
const figures = [...(await generation()), ...(await inProcess()), ...(await verilatorBatch())];
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ node: process.version, cores, loadAtStart: load, figures }, null, 2));
} else {
  console.log(`Node ${process.version}, ${cores} cores, load ${load.toFixed(1)} at the start`);
  console.log(tableText(figures));
}
