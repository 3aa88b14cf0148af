import fc from 'fast-check';

/**
 * A design as a list of numbers: whoever builds it reads as many as it needs, and zeros after the last. A shorter list or
 * smaller numbers are a simpler design, so that fast-check's way of shrinking lists shrinks designs.
 */
export const tapes = fc.array(fc.nat(0xffff), { maxLength: 250, size: 'max' });

const widths = [1, 2, 3, 4, 5, 7, 8, 8, 12, 16, 31, 32, 33, 40, 63, 64, 65, 70, 96, 127, 128, 129, 160];

export class Tape {
  private at = 0;
  private readonly numbers: readonly number[];

  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }

  get isEmpty(): boolean {
    return this.at >= this.numbers.length;
  }

  get position(): number {
    return this.at;
  }

  /** Reads on from an earlier position: lanes that are to be alike read the same numbers. */
  rewind(position: number): void {
    this.at = position;
  }

  /** A number from 0 to `limit` - 1. */
  below(limit: number): number {
    return (this.numbers[this.at++] ?? 0) % limit;
  }

  /** True once in `n` times, never where the tape has ended. */
  oneIn(n: number): boolean {
    return this.below(n) === n - 1;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }

  /** The next `count` numbers as a tape of their own. */
  part(count: number): Tape {
    const from = this.at;
    this.at += count;
    return new Tape(this.numbers.slice(from, this.at));
  }

  /** One of the widths around which machine words and tools change what they do. */
  width(): number {
    return this.pick(widths);
  }

  bits(width: number): bigint {
    let value = 0n;
    for (let i = 0; i < width; i += 16) value = (value << 16n) | BigInt(this.below(0x10000));
    return BigInt.asUintN(width, value);
  }
}
