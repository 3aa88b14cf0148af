import { fromBf16, roundToBf16, toBf16 } from '../formats/bf16.ts';
import { dequantizeMxInt, quantizeMxInt } from '../formats/mx.ts';
import { dequantizeOpal, type OpalFormat, quantizeOpal } from '../formats/opal.ts';
import { log2Exponents, log2Result } from '../formats/softmax.ts';
import type { Log2SoftmaxConfig } from '../spec/log2_softmax.ts';
import { log2Of } from './softmax_config.ts';
import { sqnr } from './sqnr.ts';
import { textTable } from './text_table.ts';

/** One block on its way through MX-OPAL. */
export interface OpalSample {
  /** In bf16. */
  readonly values: readonly number[];
  /** Integers in steps of 2^(exponent - bits + 2); 0 where an outlier stands. */
  readonly elements: readonly number[];
  readonly exponent: number;
  readonly outliers: readonly { readonly lane: number; readonly value: number }[];
  /** What the block stands for. */
  readonly restored: readonly number[];
  /** Signal to quantization noise in dB: of this block, and of the same one in plain MX. */
  readonly opal: number;
  readonly mx: number;
}

/** Quantizes the first block of `values`. */
export function opalSample(values: Float32Array, format: OpalFormat): OpalSample {
  const { blockSize, bits } = format;
  const exact = roundToBf16(values.slice(0, blockSize));
  const block = quantizeOpal(toBf16(exact), format);
  const restored = dequantizeOpal(block, format);
  const mx = { blockSize, bits };
  const kept = fromBf16(block.outlierValues);
  return {
    values: [...exact],
    elements: [...block.elements],
    exponent: block.exponents[0] ?? 0,
    outliers: [...block.outlierLanes].map((lane, i) => ({ lane, value: kept[i] ?? 0 })),
    restored: [...restored],
    opal: sqnr(exact, restored),
    mx: sqnr(exact, dequantizeMxInt(quantizeMxInt(exact, mx), mx)),
  };
}

/** The block lane by lane. */
export function opalSampleText(sample: OpalSample, { bits }: OpalFormat): string {
  const { values, elements, exponent, outliers, restored, opal, mx } = sample;
  const lanes = values.map((value, lane) => ({ value, lane, element: elements[lane], back: restored[lane] }));
  const isOutlier = (lane: number): boolean => outliers.some((outlier) => outlier.lane === lane);
  const right = true as const;
  const table = textTable(lanes, [
    { title: 'lane', right, cell: ({ lane }) => String(lane) },
    { title: 'value', right, cell: ({ value }) => value.toFixed(4) },
    { title: 'element', right, cell: ({ element, lane }) => (isOutlier(lane) ? 'kept' : String(element)) },
    { title: 'stands for', right, cell: ({ back = 0 }) => back.toFixed(4) },
  ]);
  const kept = outliers.map(({ lane, value }) => `${value.toFixed(4)} (lane ${lane})`).join(', ');
  return `${table}
E = ${exponent}, so a step is 2^${exponent - bits + 2}; outliers in bf16: ${kept}
signal to noise ${opal.toFixed(1)} dB; the same block in plain MX ${mx.toFixed(1)} dB
`;
}

/** One score of a row. */
export interface SoftmaxScore {
  readonly score: number;
  /** Exact softmax. */
  readonly exact: number;
  /** What the unit takes it for, before and after rounding to a code. */
  readonly approximate: number;
  readonly code: number;
}

/** A row of scores, as integers of `fractionBits`, through a `log2_softmax`. */
export function softmaxSample(config: Log2SoftmaxConfig, scores: Int32Array): readonly SoftmaxScore[] {
  const numbers = log2Of(config);
  const y = new Float64Array(scores.length);
  log2Exponents(numbers)(scores, y);
  const real = [...scores].map((score) => score / 2 ** config.fractionBits);
  const greatest = Math.max(...real);
  const total = real.reduce((sum, score) => sum + Math.exp(score - greatest), 0);
  return real.map((score, i) => ({
    score,
    exact: Math.exp(score - greatest) / total,
    approximate: 2 ** -(y[i] ?? 0),
    code: log2Result(numbers, y[i] ?? 0),
  }));
}

export function softmaxSampleText(row: readonly SoftmaxScore[]): string {
  const right = true as const;
  const error = ({ exact, approximate }: SoftmaxScore): number => approximate / exact - 1;
  const table = textTable(row, [
    { title: 'score', right, cell: ({ score }) => score.toFixed(3) },
    { title: 'exact', right, cell: ({ exact }) => exact.toFixed(4) },
    { title: 'before rounding', right, cell: ({ approximate }) => approximate.toFixed(4) },
    { title: 'error', right, cell: (one) => `${(100 * error(one)).toFixed(2)}%` },
    { title: 'code', right, cell: ({ code }) => String(code) },
    { title: '2^-code', right, cell: ({ code }) => (2 ** -code).toFixed(4) },
  ]);
  const worst = Math.max(...row.map((one) => Math.abs(error(one))));
  return `${table}worst error before rounding ${(100 * worst).toFixed(2)}%\n`;
}
