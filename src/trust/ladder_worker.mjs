// Climbs the ladder for one module after another, in a process of its own that can be killed. Plain JavaScript because it is
// started by bare `node`. Modules come and records go by IPC.
// @ts-check
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
const { findModule } = await import('../catalog.ts');
const { Failure } = await import('../errors.ts');
const { moduleRecord } = await import('./ladder.ts');

process.on('message', async (job) => {
  const { module, options } = /** @type {{ module: string, options: any }} */ (job);
  try {
    process.send?.({ result: await moduleRecord(findModule(module), options) });
  } catch (error) {
    const why = error instanceof Failure ? `${error.code}: ${error.details.what}` : String(error);
    process.send?.({ why });
  }
});
process.on('disconnect', () => process.exit());
