import { describe, expect, it } from 'vitest';
import { collectActivations } from '../../src/models/activations.ts';
import { generateGreedy } from '../../src/models/generate.ts';
import { loadCheckpoint, parseCheckpoint } from '../../src/models/llama/checkpoint.ts';
import { type ActivationPlace, activationNames, startSession } from '../../src/models/llama/forward.ts';
import { documentsOf, perplexity } from '../../src/models/perplexity.ts';
import { checkpointBytes } from './files.ts';
import { type PlainModel, plainForward } from './reference.ts';
import { sharedModel } from './shared_model.ts';

const shape = { dim: 12, hidden: 5, layers: 2, heads: 3, keyValueHeads: 1, vocabulary: 7, context: 6 };
const keyValueDim = (shape.dim / shape.heads) * shape.keyValueHeads;

/** A small model of drawn weights, as a file and as nested arrays. */
function drawnModel(ownClassifier: boolean): { readonly bytes: Uint8Array; readonly plain: PlainModel } {
  let state = 12345;
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.fround(state / 2 ** 31 - 1);
  };
  const values: number[] = [];
  const row = (n: number) => {
    const drawn = Array.from({ length: n }, draw);
    values.push(...drawn);
    return drawn;
  };
  const matrix = (rows: number, columns: number) => Array.from({ length: rows }, () => row(columns));
  const { dim, hidden, layers, vocabulary, context } = shape;
  const each = <T>(make: () => T) => Array.from({ length: layers }, make);
  const embedding = matrix(vocabulary, dim);
  const norm1 = each(() => row(dim));
  const wq = each(() => matrix(dim, dim));
  const wk = each(() => matrix(keyValueDim, dim));
  const wv = each(() => matrix(keyValueDim, dim));
  const wo = each(() => matrix(dim, dim));
  const norm2 = each(() => row(dim));
  const w1 = each(() => matrix(hidden, dim));
  const w2 = each(() => matrix(dim, hidden));
  const w3 = each(() => matrix(hidden, dim));
  const norm = row(dim);
  row((context * dim) / shape.heads); // cosines and sines, not read
  const classifier = ownClassifier ? matrix(vocabulary, dim) : embedding;
  const plainLayers = each(() => 0).map((_, i) => ({
    norm1: norm1[i]!,
    wq: wq[i]!,
    wk: wk[i]!,
    wv: wv[i]!,
    wo: wo[i]!,
    norm2: norm2[i]!,
    w1: w1[i]!,
    w2: w2[i]!,
    w3: w3[i]!,
  }));
  const { heads, keyValueHeads } = shape;
  return {
    bytes: checkpointBytes(
      [dim, hidden, layers, heads, keyValueHeads, ownClassifier ? -vocabulary : vocabulary, context],
      values,
    ),
    plain: { embedding, layers: plainLayers, norm, classifier, heads, keyValueHeads },
  };
}

describe('forward pass', () => {
  const tokens = [1, 6, 0, 3, 3, 5];

  it.each([false, true])('equals the plain one; a classifier of its own: %s', (own) => {
    const { bytes, plain } = drawnModel(own);
    const session = startSession(parseCheckpoint(bytes, 'drawn'));
    const expected = plainForward(plain, tokens);
    tokens.forEach((token, t) => {
      const logits = session.next(token);
      expected[t]!.forEach((value, i) => {
        expect(logits[i], `position ${t}, logit ${i}`).toBeCloseTo(value, 4);
      });
    });
    expect(session.length()).toBe(tokens.length);
  });

  it('shows hooks every activation, in order and with its size', () => {
    const { dim, hidden, layers, heads } = shape;
    const seen: [ActivationPlace, number][] = [];
    const model = parseCheckpoint(drawnModel(false).bytes, 'drawn');
    const session = startSession(model, (values, place) => seen.push([place, values.length]));
    session.next(1);
    seen.length = 0;
    session.next(2);
    const sizes = { query: dim, key: keyValueDim, value: keyValueDim, ffnHidden: hidden };
    const sizeOf = (name: string) =>
      name in sizes
        ? sizes[name as keyof typeof sizes]
        : ['scores', 'probabilities'].includes(name)
          ? 2
          : dim;
    const last = activationNames.slice(0, -1);
    const perLayer = last.flatMap((name): readonly { name: string; head?: number }[] =>
      name === 'scores'
        ? Array.from({ length: heads }, (_, head) =>
            ['scores', 'probabilities'].map((n) => ({ name: n, head })),
          ).flat()
        : name === 'probabilities'
          ? []
          : [{ name }],
    );
    const expected = Array.from({ length: layers }, (_, layer) =>
      perLayer.map((place) => ({ ...place, layer, position: 1 })),
    ).flat();
    expect(seen).toEqual(
      [...expected, { name: 'classifierInput', layer: layers, position: 1 }].map((p) => [p, sizeOf(p.name)]),
    );
  });

  it('goes on with what a hook leaves', () => {
    const model = parseCheckpoint(drawnModel(false).bytes, 'drawn');
    const zeroed = startSession(model, (values, { name }) => {
      if (name === 'classifierInput') values.fill(0);
    });
    expect([...zeroed.next(1)]).toEqual(Array(shape.vocabulary).fill(0));
    const uniform = startSession(model, (values, { name }) => {
      if (name === 'scores') values.fill(3);
      if (name === 'probabilities') for (const p of values) expect(p).toBeCloseTo(1 / values.length, 6);
    });
    for (const token of tokens) uniform.next(token);
  });

  it('refuses tokens it does not know and positions beyond its context', () => {
    const session = startSession(parseCheckpoint(drawnModel(false).bytes, 'drawn'));
    expect(() => session.next(7)).toThrow('token 7 is not one of a vocabulary of 7');
    expect(() => session.next(-1)).toThrow(RangeError);
    for (const token of tokens) session.next(token);
    expect(() => session.next(1)).toThrow('context ends after 6 positions');
  });
});

describe('checkpoint', () => {
  const { bytes } = drawnModel(false);
  const header = [12, 5, 2, 3, 1, 7, 6];
  const withField = (field: number, value: number) => checkpointBytes(header.with(field, value), []);

  it('refuses files whose size is not what the header says', () => {
    const parse = (file: Uint8Array) => () => parseCheckpoint(file, 'the file');
    expect(parse(bytes.subarray(0, 27))).toThrow('27 bytes do not hold a header of 28');
    for (const length of [28, 29, bytes.length - 1, bytes.length - 4])
      expect(parse(bytes.subarray(0, length))).toThrow(
        `the file has ${length} bytes, but its header describes ${bytes.length}: it is cut off`,
      );
    expect(parse(Buffer.concat([bytes, new Uint8Array(4)]))).toThrow(/E_CHECKPOINT .* describes \d+\n/);
    expect(() => loadCheckpoint('/nowhere/model.bin')).toThrow(/E_MODEL_FILE .*ENOENT/);
  });

  it('refuses headers that make no model', () => {
    const parse = (field: number, value: number) => () => parseCheckpoint(withField(field, value), 'f');
    expect(parse(0, 0)).toThrow('dim is 0, not a count');
    expect(parse(1, -5)).toThrow('hidden is -5, not a count');
    expect(parse(2, 2 ** 30)).toThrow('layers is 1073741824, not a count');
    expect(parse(3, 5)).toThrow('dim 12 is not 5 heads of an even size');
    expect(parse(3, 12)).toThrow('dim 12 is not 12 heads of an even size');
    expect(parse(4, 2)).toThrow('3 heads cannot share 2 key and value heads');
    expect(parse(5, 0)).toThrow('vocabulary is 0');
  });

  it('reads bytes that stand anywhere in memory', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(parseCheckpoint(shifted.subarray(1), 'f')).toEqual(parseCheckpoint(bytes, 'f'));
  });
});

describe('documents', () => {
  it('are what stands between the marker lines', () => {
    expect(documentsOf('a\n<|endoftext|>\n\nb <|endoftext|> c\n<|endoftext|>\n')).toEqual([
      'a',
      'b <|endoftext|> c',
    ]);
  });
});

const shared = sharedModel();

/** What llama2.c prints for this model and prompt at temperature 0 with 200 steps. */
const story = `Once upon a time, there was a little girl named Lily. She loved to play outside in the park. One day, she saw a big, red ball. She wanted to play with it, but it was too high.
Lily's mom said, "Lily, let's go to the park." Lily was sad and didn't know what to do. She said, "I want to play with your ball, but I can't find it."
Lily was sad and didn't know what to do. She said, "I'm sorry, Lily. I didn't know what to do."
Lily didn't want to help her mom, so she`;

describe.skipIf(shared === undefined)('the trained model', () => {
  const { model, tokenizer, documents } = shared ?? ({} as NonNullable<typeof shared>);

  it('tells the known story', () => {
    expect(tokenizer.decode(generateGreedy(model, tokenizer, 'Once upon a time', 200))).toBe(story);
  });

  it('has the known perplexity', () => {
    const result = perplexity(model, tokenizer, documents);
    expect(result.tokens).toBe(1804);
    expect(result.nats).toBeCloseTo(1.2664, 4);
    expect(result.perplexity).toBeCloseTo(3.548, 3);
  });

  it('hands out rows of activations', () => {
    const [document = ''] = documents;
    const names = ['attentionInput', 'ffnHidden', 'scores', 'probabilities'] as const;
    const rows = collectActivations(model, tokenizer, [document], names);
    const tokens = tokenizer.encode(document).length + 1;
    expect(rows.map(({ name, rowLength }) => [name, rowLength])).toEqual([
      ['attentionInput', 64],
      ['ffnHidden', 172],
      ['scores', 64],
      ['probabilities', 64],
    ]);
    expect(rows[0]!.values.length).toBe(tokens * 5 * 64);
    expect(rows[2]!.values.length).toBe((tokens - 63) * 5 * 8 * 64);
    for (const { values } of rows) expect(values.every(Number.isFinite)).toBe(true);
  });
});
