import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { printable } from '../errors.ts';
import { makeFolder } from './make_folder.ts';
import { shellWord } from './shell_word.ts';
import { writeWhole } from './whole_file.ts';

/** Where a failure's files are, and the command line that shows it again. */
export interface FailureFiles {
  /** Empty when they could not be written. */
  readonly stimulusFile: string;
  readonly vcdFile: string;
  readonly replay: string;
  /** Why there are no files. */
  readonly trouble: string | null;
}

interface FailureContent {
  readonly module: string;
  readonly folder: string;
  readonly seed: number;
  /** JSON lines. */
  readonly stimulus: string;
  /** A value change dump. */
  readonly waveform: string;
}

/** Writes stimulus and waveform. A disk that is full must not hide the verdict: the trouble becomes part of the story. */
export async function writeFailureFiles(content: FailureContent): Promise<FailureFiles> {
  const { module, folder, seed, stimulus, waveform } = content;
  const digest = createHash('sha256').update(stimulus).digest('hex').slice(0, 8);
  const stem = join(folder, `${module}-${digest}`);
  const again = `npx subbyte verify ${module} --seed ${seed}`;
  try {
    makeFolder(folder);
    await writeWhole(`${stem}.jsonl`, stimulus);
    await writeWhole(`${stem}.vcd`, waveform);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const trouble = `stimulus and waveform could not be written to ${printable(folder)} (${code ?? message})`;
    return { stimulusFile: '', vcdFile: '', replay: again, trouble };
  }
  const stimulusFile = `${stem}.jsonl`;
  const replay = `${again} --replay ${shellWord(stimulusFile)}`;
  return { stimulusFile, vcdFile: `${stem}.vcd`, replay, trouble: null };
}

/** The last lines of a failure's story. */
export const filesLines = ({ vcdFile, replay, trouble }: FailureFiles): string[] => [
  trouble ?? `waveform: ${vcdFile}`,
  `replay:   ${replay}`,
];
