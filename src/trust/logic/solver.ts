import { luby } from './luby.ts';

/**
 * Conflict-driven clause learning (Marques-Silva and Sakallah 1996; watched literals, activities and restarts as in MiniSat, Eén
 * and Sörensson 2003). A literal is 2 * variable + inversion.
 */
export type Verdict = 'satisfiable' | 'unsatisfiable' | 'unknown';

/** How long to look for an answer; counted, not timed, so that it is the same answer on every machine. */
export interface Effort {
  /** Dead ends. */
  readonly conflicts: number;
  /** Clauses looked at, about 50 million a second: in large designs a dead end may be far away. */
  readonly steps: number;
}

const unset = 2;
const noReason = -1;
const noLiteral = -1;
const restartUnit = 64;

/**
 * Variables and clauses may be added between questions; what was learnt from one question serves the next (Eén and Sörensson 2003,
 * incremental solving under assumptions).
 */
export class Solver {
  #variables = 0;
  /** 0 false, 1 true, 2 open, by literal. */
  #value = new Uint8Array(0);
  #level = new Int32Array(0);
  #reason = new Int32Array(0);
  #activity = new Float64Array(0);
  #phase = new Uint8Array(0);
  #seen = new Uint8Array(0);
  /** The last question in which a variable could be decided. */
  #asked = new Int32Array(0);
  #question = 0;
  /** Clauses one after another: length, literals. */
  #arena = new Int32Array(4096);
  #used = 0;
  /** By literal: clauses that watch it. */
  readonly #watches: number[][] = [];
  #trail = new Int32Array(0);
  #trailSize = 0;
  #head = 0;
  readonly #levels: number[] = [];
  #heap = new Int32Array(0);
  #heapAt = new Int32Array(0);
  #heapSize = 0;
  #increment = 1;
  #broken = false;
  #steps = 0;

  /** `variables`: how many there are from the start. */
  constructor(variables = 0) {
    this.grow(variables);
  }

  /** Makes sure that there are so many variables. */
  grow(variables: number): void {
    const from = this.#variables;
    if (variables <= from) return;
    this.#variables = variables;
    if (variables > this.#level.length) {
      const room = Math.max(variables, 2 * this.#level.length);
      this.#value = enlarged(this.#value, new Uint8Array(2 * room).fill(unset));
      this.#level = enlarged(this.#level, new Int32Array(room));
      this.#reason = enlarged(this.#reason, new Int32Array(room).fill(noReason));
      this.#activity = enlarged(this.#activity, new Float64Array(room));
      this.#phase = enlarged(this.#phase, new Uint8Array(room));
      this.#seen = enlarged(this.#seen, new Uint8Array(room));
      this.#asked = enlarged(this.#asked, new Int32Array(room));
      this.#trail = enlarged(this.#trail, new Int32Array(room));
      this.#heap = enlarged(this.#heap, new Int32Array(room));
      this.#heapAt = enlarged(this.#heapAt, new Int32Array(room).fill(-1));
    }
    while (this.#watches.length < 2 * variables) this.#watches.push([]);
  }

  add(...literals: readonly number[]): void {
    if (this.#broken) return;
    this.#backtrack(0);
    const kept = [...new Set(literals)].filter((literal) => this.#value[literal] !== 0);
    if (kept.some((literal) => this.#value[literal] === 1 || kept.includes(literal ^ 1))) return;
    const [first, second] = kept;
    if (first === undefined) this.#broken = true;
    else if (second === undefined) {
      this.#assign(first, noReason);
      if (this.#propagate() >= 0) this.#broken = true;
    } else this.#attach(kept);
  }

  /**
   * Whether some assignment satisfies every clause and makes all of `assumed` true; `unknown` when the effort has been made.
   * `deciding`: the variables that matter, where any values of theirs that contradict no clause are sure to go on to all others,
   * as from gates to gates that read them; all unless given.
   */
  solve(
    { conflicts, steps }: Effort,
    assumed: readonly number[] = [],
    deciding: Iterable<number> | null = null,
  ): Verdict {
    this.#steps = 0;
    if (this.#broken) return 'unsatisfiable';
    this.#backtrack(0);
    this.#open(deciding);
    let met = 0;
    for (let round = 0; met < conflicts && this.#steps < steps; round++) {
      let left = restartUnit * luby(round);
      for (;;) {
        const conflict = this.#propagate();
        if (conflict >= 0) {
          met++;
          left--;
          if (this.#levels.length === 0) {
            this.#broken = true;
            return 'unsatisfiable';
          }
          this.#learn(conflict);
        } else if (left <= 0 || met >= conflicts || this.#steps >= steps) {
          this.#backtrack(0);
          break;
        } else {
          const literal = assumed[this.#levels.length] ?? this.#decision();
          if (literal === noLiteral) return 'satisfiable';
          // One that is true already still has a level of its own, so that levels count the assumptions.
          if (this.#value[literal] === 0) return 'unsatisfiable';
          this.#levels.push(this.#trailSize);
          if (this.#value[literal] === unset) this.#assign(literal, noReason);
        }
      }
    }
    return 'unknown';
  }

  /** Puts what may be decided, and nothing else, into the heap. */
  #open(deciding: Iterable<number> | null): void {
    this.#question++;
    for (let i = 0; i < this.#heapSize; i++) this.#heapAt[this.#heap[i] ?? 0] = -1;
    this.#heapSize = 0;
    const open = (v: number): void => {
      this.#asked[v] = this.#question;
      if (this.#value[2 * v] === unset) this.#insert(v);
    };
    if (deciding === null) for (let v = 0; v < this.#variables; v++) open(v);
    else for (const v of deciding) open(v);
  }

  #decision(): number {
    const variable = this.#next();
    if (variable < 0) return noLiteral;
    return 2 * variable + (this.#phase[variable] === 1 ? 0 : 1);
  }

  /** Clauses looked at by the last `solve`. */
  get steps(): number {
    return this.#steps;
  }

  /** After `satisfiable`, until something is added or asked. */
  isTrue(variable: number): boolean {
    return this.#value[2 * variable] === 1;
  }

  #attach(literals: readonly number[]): number {
    const at = this.#used;
    if (at + literals.length + 1 > this.#arena.length) {
      const larger = new Int32Array(2 * this.#arena.length + literals.length);
      larger.set(this.#arena);
      this.#arena = larger;
    }
    this.#arena[at] = literals.length;
    this.#arena.set(literals, at + 1);
    this.#used += literals.length + 1;
    for (const literal of literals.slice(0, 2)) this.#watches[literal]?.push(at);
    return at;
  }

  #assign(literal: number, reason: number): void {
    const variable = literal >> 1;
    this.#value[literal] = 1;
    this.#value[literal ^ 1] = 0;
    this.#level[variable] = this.#levels.length;
    this.#reason[variable] = reason;
    this.#phase[variable] = literal & 1 ? 0 : 1;
    this.#trail[this.#trailSize++] = literal;
  }

  /** Returns a clause without a true literal, or -1. */
  #propagate(): number {
    const value = this.#value;
    while (this.#head < this.#trailSize) {
      const wrong = (this.#trail[this.#head++] ?? 0) ^ 1;
      const watching = this.#watches[wrong] ?? [];
      const arena = this.#arena;
      this.#steps += watching.length;
      let kept = 0;
      for (let i = 0; i < watching.length; i++) {
        const clause = watching[i] ?? 0;
        if (arena[clause + 1] === wrong) {
          arena[clause + 1] = arena[clause + 2] ?? 0;
          arena[clause + 2] = wrong;
        }
        const first = arena[clause + 1] ?? 0;
        if (value[first] === 1) {
          watching[kept++] = clause;
          continue;
        }
        const end = clause + 1 + (arena[clause] ?? 0);
        let at = clause + 3;
        while (at < end && value[arena[at] ?? 0] === 0) at++;
        if (at < end) {
          const other = arena[at] ?? 0;
          arena[clause + 2] = other;
          arena[at] = wrong;
          this.#watches[other]?.push(clause);
          continue;
        }
        watching[kept++] = clause;
        if (value[first] === 0) {
          for (i++; i < watching.length; i++) watching[kept++] = watching[i] ?? 0;
          watching.length = kept;
          return clause;
        }
        this.#assign(first, clause);
      }
      watching.length = kept;
    }
    return -1;
  }

  /** Learns the clause of the first unique implication point, goes back, and asserts it. */
  #learn(conflict: number): void {
    const current = this.#levels.length;
    const learnt = [0];
    let open = 0;
    let literal = -1;
    let clause = conflict;
    let at = this.#trailSize;
    do {
      const end = clause + 1 + (this.#arena[clause] ?? 0);
      for (let i = clause + 1; i < end; i++) {
        const other = this.#arena[i] ?? 0;
        const variable = other >> 1;
        if (other === literal || this.#seen[variable] === 1 || this.#level[variable] === 0) continue;
        this.#seen[variable] = 1;
        this.#bump(variable);
        if (this.#level[variable] === current) open++;
        else learnt.push(other);
      }
      do literal = this.#trail[--at] ?? 0;
      while (this.#seen[literal >> 1] === 0);
      clause = this.#reason[literal >> 1] ?? noReason;
      this.#seen[literal >> 1] = 0;
      open--;
    } while (open > 0);
    learnt[0] = literal ^ 1;
    const marked = learnt.slice(1);
    this.#shorten(learnt);
    let back = 0;
    for (let i = 1; i < learnt.length; i++) {
      const level = this.#level[(learnt[i] ?? 0) >> 1] ?? 0;
      if (level <= back) continue;
      back = level;
      // The second watch has to be the last one to become open again.
      const moved = learnt[1] ?? 0;
      learnt[1] = learnt[i] ?? 0;
      learnt[i] = moved;
    }
    for (const other of marked) this.#seen[other >> 1] = 0;
    this.#increment /= 0.95;
    this.#backtrack(back);
    const asserted = learnt[0] ?? 0;
    this.#assign(asserted, learnt.length === 1 ? noReason : this.#attach(learnt));
  }

  /** Leaves out literals that follow from others of the clause. */
  #shorten(learnt: number[]): void {
    let kept = 1;
    for (let i = 1; i < learnt.length; i++) {
      const literal = learnt[i] ?? 0;
      if (!this.#follows(literal)) learnt[kept++] = literal;
    }
    learnt.length = kept;
  }

  #follows(literal: number): boolean {
    const reason = this.#reason[literal >> 1] ?? noReason;
    if (reason === noReason) return false;
    const end = reason + 1 + (this.#arena[reason] ?? 0);
    for (let i = reason + 1; i < end; i++) {
      const variable = (this.#arena[i] ?? 0) >> 1;
      if (variable === literal >> 1 || this.#seen[variable] === 1 || this.#level[variable] === 0) continue;
      return false;
    }
    return true;
  }

  #backtrack(level: number): void {
    if (this.#levels.length <= level) return;
    const to = this.#levels[level] ?? 0;
    for (let i = this.#trailSize - 1; i >= to; i--) {
      const literal = this.#trail[i] ?? 0;
      this.#value[literal] = unset;
      this.#value[literal ^ 1] = unset;
      if (this.#asked[literal >> 1] === this.#question) this.#insert(literal >> 1);
    }
    this.#trailSize = to;
    this.#head = to;
    this.#levels.length = level;
  }

  #bump(variable: number): void {
    const activity = (this.#activity[variable] ?? 0) + this.#increment;
    this.#activity[variable] = activity;
    if (activity > 1e100) {
      for (let v = 0; v < this.#variables; v++) this.#activity[v] = (this.#activity[v] ?? 0) * 1e-100;
      this.#increment *= 1e-100;
    }
    const at = this.#heapAt[variable] ?? -1;
    if (at >= 0) this.#rise(at);
  }

  /** The open variable with the greatest activity, or -1. */
  #next(): number {
    while (this.#heapSize > 0) {
      const top = this.#heap[0] ?? 0;
      const last = this.#heap[--this.#heapSize] ?? 0;
      this.#heapAt[top] = -1;
      if (this.#heapSize > 0) {
        this.#heap[0] = last;
        this.#heapAt[last] = 0;
        this.#sink(0);
      }
      if (this.#value[2 * top] === unset) return top;
    }
    return -1;
  }

  #insert(variable: number): void {
    if ((this.#heapAt[variable] ?? -1) >= 0) return;
    this.#heap[this.#heapSize] = variable;
    this.#heapAt[variable] = this.#heapSize;
    this.#rise(this.#heapSize++);
  }

  #rise(from: number): void {
    let at = from;
    const variable = this.#heap[at] ?? 0;
    const activity = this.#activity[variable] ?? 0;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = this.#heap[above] ?? 0;
      if ((this.#activity[other] ?? 0) >= activity) break;
      this.#heap[at] = other;
      this.#heapAt[other] = at;
      at = above;
    }
    this.#heap[at] = variable;
    this.#heapAt[variable] = at;
  }

  #sink(from: number): void {
    let at = from;
    const variable = this.#heap[at] ?? 0;
    const activity = this.#activity[variable] ?? 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#heapSize) break;
      const right = below + 1;
      const one = this.#activity[this.#heap[below] ?? 0] ?? 0;
      if (right < this.#heapSize && (this.#activity[this.#heap[right] ?? 0] ?? 0) > one) below = right;
      const other = this.#heap[below] ?? 0;
      if ((this.#activity[other] ?? 0) <= activity) break;
      this.#heap[at] = other;
      this.#heapAt[other] = at;
      at = below;
    }
    this.#heap[at] = variable;
    this.#heapAt[variable] = at;
  }
}

function enlarged<T extends Uint8Array | Int32Array | Float64Array>(old: T, made: T): T {
  made.set(old);
  return made;
}
