import { describe, expect, it } from 'vitest';
import { formatCycles, parseStimulus } from '../../src/harness/jsonl.ts';
import { allocateFrames, frameLayout } from '../../src/hdl/sim/frame.ts';
import { pack, unpack } from './frames.ts';

const layout = frameLayout([
  { name: 'w', width: 4, signed: false },
  { name: 'a', width: 8, signed: true },
  { name: 'x', width: 70, signed: false },
]);
const line = (w: string, a = '0', x = '0') => `{"w": ${w}, "a": ${a}, "x": ${x}}`;

describe('stimulus as JSON lines', () => {
  it('reads numbers, decimal strings and bit patterns', () => {
    const text = [
      line('3', '-5'),
      '',
      line('"15"', '"-128"', '"0x200000000000000000"'),
      line('"0xF"', '"0x80"', '123456789012345678901'),
    ];
    expect(unpack(parseStimulus(`${text.join('\n')}\n`, layout))).toEqual([
      { w: 3n, a: -5n, x: 0n },
      { w: 15n, a: -128n, x: 1n << 69n },
      { w: 15n, a: -128n, x: 123456789012345678901n },
    ]);
    expect(parseStimulus('', layout).cycles).toBe(0);
  });

  it.each([
    ['broken JSON', `${`${line('1')}\n`.repeat(16)}{"w": 1,\n`, 'E_STIMULUS_JSON', 'line 17'],
    ['not an object', '[1]', 'E_STIMULUS_JSON', 'line 1'],
    ['unknown port', '\n{"w": 1, "a": 2, "x": 3, "q": 4}', 'E_STIMULUS_PORT', 'line 2'],
    ['missing port', '{"w": 1, "a": 2}', 'E_STIMULUS_MISSING', "'x'"],
    ['too large', line('16'), 'E_STIMULUS_RANGE', 'from 0 to 15'],
    ['negative', line('-1'), 'E_STIMULUS_RANGE', "port 'w'"],
    ['too large, signed', line('0', '128'), 'E_STIMULUS_RANGE', 'from -128 to 127'],
    ['pattern too wide', line('0', '"0x100"'), 'E_STIMULUS_RANGE', '0xff'],
    ['fraction', line('1.5'), 'E_STIMULUS_RANGE', '1.5'],
    ['word', line('"one"'), 'E_STIMULUS_RANGE', 'one'],
    ['null', line('null'), 'E_STIMULUS_RANGE', 'null'],
  ])('refuses: %s', (_, text, code, detail) => {
    expect(() => parseStimulus(text, layout)).toThrow(new RegExp(`${code}[\\s\\S]*${detail}`));
  });

  it('writes what it reads, and null for unknown', () => {
    const frames = pack(layout, [{ w: 3, a: -5, x: 1n << 69n }]);
    const text = formatCycles(frames);
    expect(text).toBe('{"w": 3, "a": -5, "x": "590295810358705651712"}\n');
    expect(parseStimulus(text, layout)).toEqual(frames);
    const unknown = allocateFrames(layout, 1);
    unknown.data[1] = 1;
    expect(formatCycles(frames, unknown)).toBe('{"w": 3, "a": null, "x": "590295810358705651712"}\n');
  });
});
