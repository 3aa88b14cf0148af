import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { FrameSlot } from '../../hdl/sim/frame.ts';
import { benchPorts } from '../bench.ts';
import { inputLayout, outputLayout, type Variant, variantHash } from '../variant.ts';

/** C++ class of variant number `index`. */
export const modelPrefix = (index: number): string => `V${index}`;

const templateText = readFileSync(new URL('./main.cpp.hbs', import.meta.url), 'utf8');
const template = Handlebars.compile(templateText, { noEscape: true, strict: true });

interface MainPin {
  readonly pin: string;
  readonly offset: number;
  readonly words: number;
  /** Held in an array of words. */
  readonly wide: boolean;
  /** Held in 64 bits. */
  readonly double: boolean;
}

function mainPins(slots: readonly FrameSlot[], pins: ReadonlyMap<string, string>): MainPin[] {
  return slots.map(({ name, offset, words, width }) => ({
    pin: pins.get(name) ?? name,
    offset,
    words,
    wide: width > 64,
    double: width > 32 && width <= 64,
  }));
}

/** How the C++ of one variant is made: its number in the program and its generated files. */
export interface MainUnit {
  readonly index: number;
  readonly variant: Variant;
  readonly sources: readonly string[];
}

/**
 * The C++ that drives a program of many variants, in `parts` texts that can be compiled at the same time; the first
 * one has `main`.
 */
export function mainTexts(units: readonly MainUnit[], parts: number): string[] {
  const contexts = units.map(unitContext);
  return Array.from({ length: parts }, (_, part) =>
    template({
      units: contexts.filter(({ index }) => index % parts === part),
      entries: part === 0 ? contexts : null,
    }),
  );
}

function unitContext({ index, variant, sources }: MainUnit) {
  const ports = benchPorts(variant);
  const pins = new Map(ports.map(({ name, pin }) => [name, pin]));
  const inputs = inputLayout(variant.ports);
  const outputs = outputLayout(variant.ports);
  return {
    index,
    sources,
    prefix: modelPrefix(index),
    clocks: ports.filter(({ clock }) => clock === true).map(({ pin }) => pin),
    inputs: mainPins(inputs.slots, pins),
    outputs: mainPins(outputs.slots, pins),
    inputWords: inputs.words,
    outputWords: outputs.words,
    beforeEdge: variant.observe === 'before edge',
    hash: variantHash(variant),
  };
}

/** Part of a program's cache key: changes whenever the driver does. */
export const mainTemplate = templateText;
