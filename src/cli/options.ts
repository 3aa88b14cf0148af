import { InvalidArgumentError, Option } from 'commander';

/** Reads a whole number from `low` to `high`. */
export const whole = (low: number, high: number) => (text: string) => {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`);
};

export const positive = (text: string): number => {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError('Give a positive number.');
};

/** `LANES=8`; may be repeated. */
export const parameter = (text: string, before: Readonly<Record<string, number>> = {}) => {
  const [, name, value] = /^(\w+)=(\d+)$/.exec(text) ?? [];
  if (name === undefined) throw new InvalidArgumentError('Give NAME=VALUE, such as LANES=8.');
  if (Object.hasOwn(before, name)) throw new InvalidArgumentError(`${name} has a value already.`);
  return { ...before, [name]: Number(value) };
};

/** Seconds; timers take no more than 24 days. */
export const seconds = (text: string): number => {
  const value = positive(text);
  if (value <= 2_000_000) return value;
  throw new InvalidArgumentError('Give at most 2000000 seconds.');
};

export const maxSeed = 2 ** 31 - 1;
/** `2/4`: the second of four parts. */
export const shard = (text: string) => {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && index >= 1 && index <= count && count <= 10_000)
    return { index, count };
  throw new InvalidArgumentError('Give I/N with I from 1 to N, such as 2/4.');
};
export const out = (folder?: string) => () => {
  const option = new Option('-o, --out <dir>', 'folder for the files');
  return folder === undefined ? option.makeOptionMandatory() : option.default(folder);
};
export const unitOption = () => new Option('--unit <unit>', 'a unit, with its options on the same line');
export const paramOption = () =>
  new Option('--param <NAME=VALUE>', 'value of a Verilog parameter; may be repeated').argParser(parameter);
export const seedOption = () =>
  new Option('--seed <n>', 'seed of everything random').argParser(whole(0, maxSeed)).default(1);
export const casesOption = () =>
  new Option('--cases <n>', 'random cycles where the inputs are too many to try all')
    .argParser(whole(0, 100_000_000))
    .default(2000);
export const limitOption = () =>
  new Option('--time-limit <seconds>', 'limit of every run of an outside tool')
    .argParser(seconds)
    .default(300);
export const libraryOption = (
  about = 'cell library by name: nand2 (comes with the project) or osu018',
  name = 'nand2',
) => new Option('--library <name>', about).default(name).conflicts('liberty');
export const libertyOption = () =>
  new Option('--liberty <file>', 'cell library from a Liberty file, plain or gzipped');
export const modelOptions = [
  () => new Option('--model <file>', 'a llama2.c checkpoint, whose values are quantized too'),
  () => new Option('--tokenizer <file>', "the model's tokenizer, in llama2.c's format"),
  () => new Option('--text <file>', 'what the model reads, documents apart by <|endoftext|> lines'),
];
/** May be repeated. */
export const several = (text: string, before: readonly string[] = []) => [...before, text];
export const librariesOptions = [
  () =>
    new Option(
      '--library <name>',
      'cell library by name: nand2 (when none is given) or osu018; may be repeated',
    ).argParser(several),
  () =>
    new Option('--liberty <file>', 'cell library from a Liberty file; may be repeated').argParser(several),
] as const;
export const replayOption = () =>
  new Option('--replay <file>', 'run the cycles of this file (JSON lines) and no others');
export const engineOption = () =>
  new Option('--engine <name>', 'Yosys from npm at the pinned version, or the one that is installed')
    .choices(['pinned', 'native'])
    .default('pinned');
export const seedsOption = (count: number) => () =>
  new Option('--seeds <n>', 'structural seeds per module; the median counts')
    .argParser(whole(1, 99))
    .default(count);

export const modulesArgument = [
  '[module...]',
  'modules that ship, or one unit with its options; all that ship unless given',
] as const;
export const moduleArgument = ['<module>', 'a module that ships, or a unit with its options'] as const;
export const unitNotes = (command: string) =>
  `A unit's own options are listed by 'subbyte ${command} UNIT --help', for instance\n  subbyte ${command} dint_dot --help`;
export const stimulusNotes = `Stimulus comes on standard input as JSON lines, one object per cycle: every input port except clocks -> an
integer, decimal or a "0x..." pattern; signed ports accept negatives. Outputs leave likewise, read after the rising
edge; null stands for a value that the documentation leaves open. Streaming units take and give transfers instead:
{"stream": "s_axis", "data": "0x1f", "last": true, "user": 0}, with a line {"steady": {...}} before them for inputs
beside the streams; docs/harness.md has the rest.\n`;
