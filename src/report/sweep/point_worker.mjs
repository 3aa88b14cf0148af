// Measures one point of a sweep after another, in a process of its own that can be killed. Plain JavaScript because it is
// started by bare `node`. Points come and rows go by IPC.
// @ts-check
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) });
const { measureJob } = await import('./point_worker.ts');

process.on('message', async (job) => {
  try {
    process.send?.({ result: await measureJob(/** @type {any} */ (job)) });
  } catch (error) {
    process.send?.({ why: error instanceof Error ? error.message : String(error) });
  }
});
process.on('disconnect', () => process.exit());
