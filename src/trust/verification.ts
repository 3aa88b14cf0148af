import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { Evidence } from './evidence.ts';
import type { ModuleRecord } from './ladder.ts';
import type { OpenModule } from './ladder_crew.ts';
import { type UnitScore, unitScores } from './mutation/units.ts';

/** `verification.json`. */
export interface Verification {
  readonly seed: number;
  readonly cases: number;
  readonly mutants: number;
  readonly modules: readonly ModuleRecord[];
  /** Modules that were asked for and have no record. */
  readonly open: readonly OpenModule[];
  readonly scores: readonly UnitScore[];
}

export function verificationOf(
  modules: readonly ModuleRecord[],
  open: readonly OpenModule[],
  about: Pick<Verification, 'seed' | 'cases' | 'mutants'>,
): Verification {
  const { seed, cases, mutants } = about;
  const scored = modules.flatMap(({ unit, mutation }) =>
    mutation === null ? [] : [{ unit, score: mutation }],
  );
  return { seed, cases, mutants, modules, open, scores: unitScores(scored) };
}

/** Claims that do not hold. */
export const failures = ({ modules }: Verification): readonly Evidence[] =>
  modules.flatMap(({ evidence }) => evidence.filter(({ passed }) => !passed));

/**
 * The page: a row per module, none without a method, and what is open by name. `shipped`: modules that ought to be there.
 */
export function verificationPage(verification: Verification, shipped: readonly string[]): string {
  const { modules, open, scores } = verification;
  const count = (method: ModuleRecord['method']) => modules.filter((one) => one.method === method).length;
  const tools = new Map(
    modules.flatMap(({ evidence }) => evidence.flatMap((one) => Object.entries(one.tools))),
  );
  return page({
    ...verification,
    total: modules.length,
    ships: shipped.length,
    missing: shipped
      .filter((name) => !modules.some(({ module }) => module === name))
      .map((name) => ({
        name,
        why: cell(open.find(({ module }) => module === name)?.why ?? 'not asked for'),
      })),
    exhaustive: count('exhaustive'),
    proved: count('certificate') + count('formal'),
    sampled: count('sampled'),
    tools: [...tools].map(([name, version]) => `${name} ${version}`).join(', '),
    rows: modules.map(rowOf),
    scores: scores.map((one) => ({ ...one, percent: percent(one.score) })),
    survivors: modules.flatMap(({ module, mutation }) =>
      (mutation?.survivors ?? []).map((text) => ({ module, text: cell(text) })),
    ),
    explained: modules.flatMap(({ module, mutation }) =>
      (mutation?.explained ?? []).map((text) => ({ module, text: cell(text) })),
    ),
    leftOut: modules.flatMap(({ module, leftOut }) =>
      leftOut.length === 0 ? [] : [{ module, text: cell(leftOut.join('; ')) }],
    ),
  });
}

function rowOf({ module, method, evidence, coverage, mutation, seconds }: ModuleRecord) {
  const [run] = evidence;
  const points = Object.values(coverage?.kinds ?? {});
  const hit = points.reduce((sum, kind) => sum + kind.hit, 0);
  const of = points.reduce((sum, kind) => sum + kind.of, 0);
  return {
    module,
    method,
    cases: grouped(run?.cases ?? 0),
    claims:
      [
        ...new Set(
          evidence
            .slice(1)
            .map(
              ({ claim, passed, partial }) =>
                `${claim}${partial === true ? ' of a part' : ''}${passed ? '' : ' (FAILS)'}`,
            ),
        ),
      ].join(', ') || '-',
    coverage: coverage === null ? '-' : of === 0 ? '100 %' : percent(hit / of),
    score: mutation === null ? '-' : percent(mutation.score),
    seconds: Object.values(seconds)
      .reduce((sum, one) => sum + one, 0)
      .toFixed(1),
    verdict: evidence.every(({ passed }) => passed) ? 'holds' : 'FAILS',
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
/** A text inside a table of Markdown. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const page = Handlebars.compile(readFileSync(new URL('./verification.md.hbs', import.meta.url), 'utf8'), {
  strict: true,
  noEscape: true,
});
