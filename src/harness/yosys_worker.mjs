// One pinned Yosys (WebAssembly) in a process of its own, so that it can be killed. Plain JavaScript because it
// is started by bare `node`. Jobs come and answers go by IPC; one job at a time.
// @ts-check
import { Exit, runYosys, version } from '@yowasp/yosys';

const logLimit = 16 * 1024 * 1024;

/** @param {{ files: Record<string, string | Uint8Array>, script: string }} job */
async function run({ files, script }) {
  /** @type {Uint8Array[]} */
  const log = [];
  let bytes = 0;
  /** @param {Uint8Array | null} chunk */
  const listen = (chunk) => {
    if (chunk === null || bytes > logLimit) return;
    log.push(chunk.slice());
    bytes += chunk.length;
  };
  const text = () => Buffer.concat(log).toString('utf8');
  try {
    const outputs = await runYosys(
      ['-Q', '-T', '-s', 'script.ys'],
      { ...tree(files), 'script.ys': script },
      { stdout: listen, stderr: listen, decodeASCII: false },
    );
    return { ok: true, version, log: text(), outputs };
  } catch (error) {
    if (error instanceof Exit)
      return { ok: false, version, log: text(), reason: `ended with exit code ${error.code}` };
    return { ok: false, version, log: text(), reason: `stopped: ${String(error)}`, broken: true };
  }
}

/**
 * `{'a/b': x}` as nested folders, which is how the WebAssembly build takes files.
 * @param {Record<string, string | Uint8Array>} files
 */
function tree(files) {
  /** @type {Record<string, any>} */
  const root = {};
  for (const [path, content] of Object.entries(files)) {
    const parts = path.split('/');
    const name = /** @type {string} */ (parts.pop());
    let folder = root;
    for (const part of parts) {
      folder[part] ??= {};
      folder = folder[part];
    }
    folder[name] = content;
  }
  return root;
}

process.on('message', async (job) => {
  process.send?.(await run(/** @type {any} */ (job)));
});
process.on('disconnect', () => process.exit());
