import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** Line of the opening fence. */
  readonly line: number;
}

export const readPage = (path: string): string => readFileSync(join(root, path), 'utf8');

/** README and everything under docs, relative to the root. */
export const pages = (): string[] =>
  [
    'README.md',
    ...readdirSync(join(root, 'docs'), { encoding: 'utf8', recursive: true }).map((path) => `docs/${path}`),
  ]
    .filter((path) => path.endsWith('.md'))
    .sort();

export function blocksOf(page: string): Block[] {
  const lines = page.split('\n');
  const blocks: Block[] = [];
  let open: number | null = null;
  lines.forEach((line, i) => {
    if (!line.startsWith('```')) return;
    if (open === null) {
      open = i;
      return;
    }
    const text = lines.slice(open + 1, i).join('\n');
    blocks.push({ language: lines[open]!.slice(3).trim(), text, line: open + 1 });
    open = null;
  });
  if (open !== null) throw new Error(`the block of line ${open + 1} is never closed`);
  return blocks;
}

const withoutBlocks = (page: string): string => page.replace(/^```[\s\S]*?^```$/gm, '');

/** Command lines of shell blocks, and inline ones, that run `npx subbyte`: the words behind it. */
export function subbyteCommands(page: string): string[][] {
  const shell = blocksOf(page).filter(({ language }) => language === 'sh');
  const inline = [...withoutBlocks(page).matchAll(/`(npx subbyte [^`]*)`/g)].map(([, code]) => code!);
  return [...shell.flatMap(({ text }) => text.replace(/\\\n/g, ' ').split('\n')), ...inline].flatMap((line) =>
    [...line.matchAll(/npx subbyte ([^|<>#;&]*)/g)].map(([, words]) => words!.trim().split(/\s+/)),
  );
}

/** GitHub's anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

function anchors(page: string): string[] {
  return [...withoutBlocks(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading!));
}

/** Relative links of a page that lead nowhere. */
export function brokenLinks(path: string): string[] {
  const page = readPage(path);
  const links = [...withoutBlocks(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file, fragment] = link.split('#');
    const target = file === '' ? path : relative(root, join(root, dirname(path), file!));
    if (!existsSync(join(root, target))) return true;
    return fragment !== undefined && !anchors(readPage(target)).includes(fragment);
  });
}
