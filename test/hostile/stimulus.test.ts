import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stimulusFile } from '../../src/cli/input.ts';
import { UsageFailure } from '../../src/errors.ts';
import { parseStimulus } from '../../src/harness/jsonl.ts';
import { filledLines } from '../../src/harness/lines.ts';
import { parseTransfers } from '../../src/harness/stream/jsonl.ts';
import { frameLayout, readFrame } from '../../src/hdl/sim/frame.ts';
import { inside, spawned } from '../cli/run.ts';
import { expectRefused, home } from './places.ts';

const root = home('stimulus');
const layout = frameLayout([
  { name: 'w', width: 4, signed: false },
  { name: 'x', width: 128, signed: false },
]);
const streams = { sources: [], steady: [] };

function outcome(work: () => unknown): UsageFailure['details'] | 'read' {
  try {
    work();
    return 'read';
  } catch (error) {
    if (!(error instanceof UsageFailure)) throw error;
    expect(error.message.length).toBeLessThan(2500);
    return error.details;
  }
}
const refused = (text: string) => outcome(() => parseStimulus(text, layout));
let files = 0;
function file(content: string | Uint8Array): string {
  const path = join(root, `${files++}.jsonl`);
  writeFileSync(path, content);
  return path;
}

describe('files', () => {
  test('a gigabyte is refused without being read', () => {
    const path = join(root, 'sparse.jsonl');
    const handle = openSync(path, 'w');
    ftruncateSync(handle, 2 ** 30);
    closeSync(handle);
    const begin = performance.now();
    expect(outcome(() => stimulusFile(path))).toMatchObject({
      code: 'E_STIMULUS_FILE',
      what: 'the stimulus cannot be read (more than 128 MiB)',
    });
    expect(performance.now() - begin).toBeLessThan(500);
  });
  test('a device without an end, and a folder', () => {
    mkdirSync(join(root, 'folder'));
    for (const path of ['/dev/zero', join(root, 'folder')])
      expect(outcome(() => stimulusFile(path))).toMatchObject({ code: 'E_STIMULUS_FILE' });
  });
  test('standard input without an end', async () => {
    const endless = `${'\n'.repeat(2 ** 20)}`.repeat(130);
    expectRefused(await spawned(['golden', 'int_mul_w4a8'], { input: endless }), 'E_STIMULUS_FILE', 2);
  });
  test('bytes that are no UTF-8: the line and the byte', () => {
    const bytes = Buffer.concat([Buffer.from('{"w": 1}\n{"é": "'), Buffer.from([0xff, 0x22])]);
    expect(outcome(() => stimulusFile(file(bytes)))).toMatchObject({
      code: 'E_STIMULUS_JSON',
      where: 'line 2 of the stimulus, byte 9',
    });
  });
  test('a byte order mark and line ends of Windows are read', () => {
    const text = stimulusFile(file('\ufeff{"w": 1, "x": 2}\r\n\r\n{"w": 3, "x": 4}\r\n'));
    expect(parseStimulus(text, layout).cycles).toBe(2);
  });
  test('no cycles are no agreement', async () => {
    const args = ['verify', 'int_mul_w4a8', '--in-process-only', '--replay', file('\n \n')];
    expectRefused(await inside(...args), 'E_STIMULUS_FILE', 2);
  });
  test('millions of blank lines cost no memory', () => {
    let count = 0;
    for (const { number } of filledLines(`${'\n'.repeat(30_000_000)}x`)) count += number;
    expect(count).toBe(30_000_001);
  });
});

describe('lines', () => {
  const million = 1_000_000;
  test.each([
    ['one huge line', `{"w": "${'1'.repeat(2 * million)}"}`],
    ['quotes and backslashes', '\\"'.repeat(million / 4)],
    ['digits without end', '1'.repeat(million / 2)],
    ['digits and an exponent', `${'1'.repeat(million / 2)}e`],
    ['arrays 100,000 deep', `{"w": ${'['.repeat(100_000)}`],
    ['objects 100,000 deep', '{"w":'.repeat(100_000)],
    ['a NUL', '{"w": 1, "x": 2}\0'],
    ['two objects', '{"w": 1, "x": 2} {"w": 1, "x": 2}'],
  ])('%s: broken JSON, at once', (_, text) => {
    const begin = performance.now();
    expect(refused(text)).toMatchObject({ code: 'E_STIMULUS_JSON' });
    expect(outcome(() => parseTransfers(text, streams))).toMatchObject({ code: 'E_STIMULUS_JSON' });
    expect(performance.now() - begin).toBeLessThan(2000);
  });
  test('values nested 100,000 deep, in any place', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(refused(`{"w": ${deep}, "x": 1}`)).toMatchObject({
      code: 'E_STIMULUS_RANGE',
      what: 'an array is not an integer',
    });
    for (const line of [`{"stream": ${deep}}`, `{"flow": ${deep}}`, `{"flow": {"name": ${deep}, "seed": 1}}`])
      expect(outcome(() => parseTransfers(line, streams))).toMatchObject({
        code: expect.stringMatching(/^E_STIMULUS_/),
      });
  });
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a\nb', '\u202e', 'x'.repeat(5000)])(
    'a port called %j',
    (name) => {
      const line = `{${JSON.stringify(name)}: 1, "w": 1, "x": 1}`;
      expect(refused(line)).toMatchObject({ code: 'E_STIMULUS_PORT', where: 'line 1 of the stimulus' });
      expect(refused(`{"w": 1, ${JSON.stringify(name)}: {"x": 1}}`)).toMatchObject({
        code: 'E_STIMULUS_PORT',
      });
      expect(outcome(() => parseTransfers(`{"stream": ${JSON.stringify(name)}}`, streams))).toMatchObject({
        code: 'E_STIMULUS_PORT',
      });
    },
  );
  test('the column of a mistake, also behind numbers that are read as texts', () => {
    expect(refused('\n{"w": 12345678901234567890, "x": 1,}')).toMatchObject({
      where: 'line 2 of the stimulus, column 36',
    });
  });
  test('whole numbers of any size keep every bit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }), (x) => {
        const frames = parseStimulus(`{"w":1,"x":${x}}`, layout);
        expect(BigInt.asUintN(128, readFrame(frames, 0, layout.slots[1]!))).toBe(x);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
  test.each(['1e2', '1.0000000000000000001', '12345678901234567890.5', '1e999', '-1', String(2n ** 128n)])(
    '%s for a port of 4 bits',
    (value) => {
      const answer = refused(`{"w": ${value}, "x": 1}`);
      expect(answer === 'read' ? 'read' : answer.code).toBe(
        value.startsWith('1.000') ? 'read' : 'E_STIMULUS_RANGE',
      );
    },
  );
  test('drawn pieces of JSON are read or refused', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '"w"',
      '"x"',
      ':',
      ',',
      '1',
      '"',
      '\\',
      '[',
      ']',
      '-',
      '9'.repeat(20),
      'e',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const answer = refused(pieces.join(''));
        if (answer !== 'read') expect(answer.code).toMatch(/^E_STIMULUS_/);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
  test('more cycles than fit the memory', () => {
    const wide = frameLayout([{ name: 'v', width: 32_000_000, signed: false }]);
    expect(outcome(() => parseStimulus('{"v": 1}\n'.repeat(300), wide))).toMatchObject({
      code: 'E_STIMULUS_FILE',
    });
  });
});
