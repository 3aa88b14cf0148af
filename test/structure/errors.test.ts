import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|mjs)$/.test(file),
);
const used = new Set(
  sources.flatMap(
    (file) => readFileSync(join(root, 'src', file), 'utf8').match(/\bE_[A-Z]+(?:_[A-Z]+)*\b/g) ?? [],
  ),
);
const pages = readdirSync(join(root, 'docs/errors'))
  .filter((file) => file.startsWith('E_'))
  .map((file) => file.replace(/\.md$/, ''));

describe('error codes', () => {
  it('each has a page', () => {
    expect([...used].filter((code) => !pages.includes(code))).toEqual([]);
  });

  it('each page explains a code that exists, and says how to fix it', () => {
    expect(pages.filter((page) => !used.has(page))).toEqual([]);
    for (const page of pages) {
      const text = readFileSync(join(root, 'docs/errors', `${page}.md`), 'utf8');
      expect(text.startsWith(`# ${page}`), page).toBe(true);
      expect(text.length, page).toBeGreaterThan(150);
    }
  });
});
