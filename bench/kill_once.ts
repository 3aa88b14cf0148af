import { mkdirSync, readdirSync } from 'node:fs';
import {
  damagedEntries,
  forget,
  hiddenFiles,
  type KillCommand,
  type KillPlace,
  killAfter,
  killOnChange,
  orphans,
  outFolder,
  runCommand,
  shownFiles,
  verdictOf,
} from './kill_moments.ts';

/** What a command says and writes when nobody disturbs it. */
export interface Undisturbed {
  readonly ms: number;
  readonly verdict: string;
  readonly files: ReadonlyMap<string, string>;
}

const signals = ['SIGKILL', 'SIGKILL', 'SIGINT', 'SIGTERM'] as const;
/** Share of a command's cache entries that are taken away before a run from cold. */
const forgotten = 0.4;
/** How often the command runs again to its end; every kill is looked at otherwise. */
const repeated = 0.4;
/** Longest wait behind the first sign of writing. */
const writingMs = 40;

/** Runs a command twice; how long a run that builds takes is a guess from both. Throws when that fails, since then there is nothing to compare with. */
export async function undisturbed(command: KillCommand, place: KillPlace): Promise<Undisturbed> {
  mkdirSync(outFolder(place), { recursive: true });
  const first = await runCommand(command, place);
  // What all share, such as prebuilt objects, was made by the first run: it is no part of a usual one.
  const { code, stdout, stderr, ms } = await runCommand(command, place);
  if (code !== 0 || verdictOf(first.stdout) !== verdictOf(stdout))
    throw new Error(`${command.name} fails when undisturbed: ${stderr}`);
  return {
    ms: (ms + Math.min(first.ms, 3 * ms)) / 2,
    verdict: verdictOf(stdout),
    files: shownFiles(outFolder(place)),
  };
}

export interface KillRequest {
  readonly command: KillCommand;
  readonly normal: Undisturbed;
  readonly place: KillPlace;
  /** Numbers from 0 to 1. */
  readonly draw: () => number;
}

/** Kills one run at a drawn moment, looks around, runs the command again and compares. */
export async function killOnce(
  request: KillRequest,
): Promise<{ readonly how: string; readonly faults: readonly string[] }> {
  const { command, normal, place, draw } = request;
  const faults: string[] = [];
  const signal = signals[Math.floor(draw() * signals.length)] ?? 'SIGKILL';
  const aimed = command.builds.length === 0 && draw() < 0.5;
  const cold = draw() < 0.7;
  const moment = draw();
  if (cold) forget(place, command.builds, forgotten, draw);
  const kill = aimed
    ? killOnChange(outFolder(place), moment * writingMs, signal)
    : killAfter(moment * normal.ms, signal);
  const end = await runCommand(command, place, kill);
  const how = `${command.name} ${signal}${end.code === 0 ? ' after its end' : ''}`;
  if (end.code !== null && end.code !== 0)
    faults.push(`ended with exit code ${end.code}: ${end.stderr.slice(0, 500)}`);
  if (end.code === 0 && verdictOf(end.stdout) !== normal.verdict) faults.push('the kill changed the verdict');

  const alive = await orphans(place);
  if (alive.length > 0) faults.push(`still running: ${alive.join('; ')}`);
  for (const [name, text] of shownFiles(outFolder(place)))
    if (normal.files.get(name) !== text) faults.push(`${name} is not whole`);
  faults.push(...damagedEntries(place.cache));

  if (draw() >= repeated) return { how, faults };
  const again = await runCommand(command, place);
  if (again.code !== 0) faults.push(`the next run fails: ${again.stderr.slice(0, 500)}`);
  else if (verdictOf(again.stdout) !== normal.verdict) faults.push('the next run has another verdict');
  if (/damaged/.test(again.stderr)) faults.push(`the next run met a damaged entry: ${again.stderr}`);
  if (command.builds.length === 0) {
    const left = hiddenFiles(outFolder(place));
    if (left.length > 0) faults.push(`left in the output folder: ${left.join(', ')}`);
    const names = readdirSync(outFolder(place)).sort().join();
    if (names !== [...normal.files.keys()].sort().join()) faults.push(`the output folder holds ${names}`);
  }
  return { how, faults };
}
