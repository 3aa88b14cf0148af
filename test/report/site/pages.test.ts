import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RatedCore } from '../../../src/report/core_rows.ts';
import type { Headline } from '../../../src/report/site/figures.ts';
import { inside } from '../../cli/run.ts';

/** The report in a real browser, from the committed figures. */

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
let folder: string;
let browser: Browser;
let page: Page;
const problems: string[] = [];

const open = async (path: string, options: Parameters<Browser['newPage']>[0] = {}) => {
  page = await browser.newPage(options);
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(pathToFileURL(join(folder, 'report', path)).href);
  await ready();
};
const data = <T>(name: string): T => JSON.parse(readFileSync(join(folder, 'report/data', name), 'utf8'));
const filters = async () => ({ library: await page.locator('#library').inputValue() });
const choose = async (id: string, value: string) => {
  await page.locator(`#${id}`).selectOption(value);
  await ready();
};
const ratioText = (value: number | null) => (value === null ? '-' : `${value.toFixed(2)}x`);
/** As the page means it: nobody is slower at a period that both meet. */
const isLost = ({ clock, met }: Headline['figure'], { area, delay, energy }: Headline['baselines'][number]) =>
  met === false || area < 1 || (energy ?? 1) < 1 || (typeof clock === 'string' && delay < 1);
const ready = () => page.evaluate('window.subbyteReady');
const cells = (table: string) =>
  page
    .locator(`#${table} tbody tr`)
    .evaluateAll((rows) => rows.map((one) => [...one.children].map((td) => td.textContent ?? '')));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'subbyte-report '));
  const { exitCode, stderr } = await inside('report', '--no-measure', '-o', join(folder, 'report'));
  expect(exitCode, stderr).toBe(0);
  if (executable === undefined) throw new Error("Chromium is missing: run 'sh scripts/setup.sh'");
  browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe('the report in Chromium', () => {
  it('opens without a network and without a word on the console; its numbers are those of the JSON', async () => {
    await open('index.html', { offline: true });
    const figures = JSON.parse(readFileSync(join(folder, 'report/data/figures.json'), 'utf8'));
    const library = await page.locator('#library').inputValue();
    await choose('lanes', 'all');
    const mine = figures.filter((one: { library: string }) => one.library === library);
    const shown = await cells('points');
    expect(shown).toHaveLength(mine.length);
    for (const one of mine) {
      const row = shown.find(
        ([module, clock, lanes, accumulator]) =>
          module === one.module &&
          // Plain text is one parameterized module of any number of lanes.
          lanes === String(one.lanes) &&
          clock?.split(' ')[0] === String(one.clock) &&
          accumulator === one.accumulator,
      );
      expect(row?.slice(4, 7), one.module).toEqual([
        one.area.toFixed(1),
        one.areaPerLane.toFixed(1),
        one.leastPeriod.toFixed(3),
      ]);
    }
    for (const id of ['area-delay', 'area-energy', 'parts', 'core-parts'])
      expect(await page.locator(`#${id} svg`).count(), id).toBe(1);
    expect(problems).toEqual([]);
  });

  it('shows the ratios of the JSON, each with its baseline, and alone those that are lost', async () => {
    const { library } = await filters();
    const list = data<Headline[]>('headlines.json').filter(({ figure }) => figure.library === library);
    const expected = list.flatMap(({ figure, baselines }) =>
      baselines.map((one) => ({
        lost: isLost(figure, one),
        text: [
          figure.module,
          one.role,
          one.module,
          ...[one.area, one.delay, one.energy].map(ratioText),
        ].join(),
      })),
    );
    const texts = async () =>
      (await cells('ratios')).map((row) => [row[0], row[5], row[6], ...row.slice(2, 5)].join()).sort();
    expect(await texts()).toEqual(expected.map(({ text }) => text).sort());
    await page.locator('#lost').focus();
    await page.keyboard.press('Space');
    await ready();
    const lost = expected.filter((one) => one.lost).map(({ text }) => text);
    expect(lost.length).toBeGreaterThan(0);
    expect(await texts()).toEqual(lost.sort());
    await page.keyboard.press('Space');
    await ready();
  });

  it('shows cores part by part, as the JSON has them, with what a part is made of under the pointer', async () => {
    const set = await page.locator('#core-set').inputValue();
    const mine = data<RatedCore[]>('cores.json').filter(({ library, size }) => `${library}, ${size}` === set);
    expect(mine.length).toBeGreaterThan(1);
    const table = new Map((await cells('cores')).map(([title, ...values]) => [title, values]));
    expect(table.get('together')).toEqual(mine.map(({ area }) => area.toFixed(0)));
    expect(table.get('least period')).toEqual(mine.map(({ leastPeriod }) => leastPeriod.toFixed(2)));
    expect(table.get('pJ per query')).toEqual(mine.map(({ energy }) => energy?.perQuery.toFixed(1) ?? '-'));
    for (const { part } of mine.at(-1)!.parts) expect(table.get(part), part).toHaveLength(mine.length);
    mine.forEach(({ area, parts }, column) => {
      const shown = [...new Set(parts.map(({ part }) => part))].map((part) =>
        Number(table.get(part)?.[column]),
      );
      expect(Math.abs(shown.reduce((sum, one) => sum + one, 0) - area)).toBeLessThan(shown.length);
    });
    const bar = page.locator('#core-parts svg .mark-rect path').first();
    await bar.scrollIntoViewIfNeeded();
    await bar.hover();
    expect(await page.locator('#tip').textContent()).toMatch(
      /area \d+, [\d.]+ % of the core\n\d+ x \w+: \d+/,
    );
  });

  it('offers every table as CSV with as many lines as the JSON has', async () => {
    const lines = (name: string) =>
      readFileSync(join(folder, 'report/data', name), 'utf8')
        .trimEnd()
        .split('\n').length - 1;
    expect(lines('figures.csv')).toBe(data<unknown[]>('figures.json').length);
    expect(lines('headlines.csv')).toBe(
      data<Headline[]>('headlines.json').reduce((sum, { baselines }) => sum + baselines.length, 0),
    );
    expect(lines('cores.csv')).toBe(
      data<RatedCore[]>('cores.json').reduce((sum, { parts }) => sum + parts.length, 0),
    );
    const links = await page
      .locator('a[href^="data/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links).toHaveLength(6);
    for (const link of links) expect(existsSync(join(folder, 'report', link)), link).toBe(true);
  });

  it('filters every table and plot, by keyboard', async () => {
    const before = await cells('points');
    await page.locator('#clock').focus();
    await page.keyboard.press('End');
    await ready();
    const clock = await page.locator('#clock').inputValue();
    const after = await cells('points');
    expect(after.length).toBeGreaterThan(0);
    expect(after.length).toBeLessThan(before.length);
    for (const [, shown] of after) expect(shown?.split(' ')[0]).toBe(clock);
    await page.locator('#clock').selectOption('all');
    await ready();
    expect(await cells('points')).toEqual(before);
  });

  it('sorts by a column head', async () => {
    await page.getByRole('button', { name: 'least period' }).click();
    const periods = (await cells('points')).map((row) => Number(row[6]));
    expect(periods).toEqual(periods.toSorted((a, b) => a - b));
  });

  it('shows the details of a point under the pointer, and names those that it covers', async () => {
    const points = await page.locator('#area-delay svg .mark-symbol path[aria-label*="name: "]').all();
    expect(points.length).toBeGreaterThan(10);
    await page.locator('#area-delay').scrollIntoViewIfNeeded();
    for (const point of points) {
      const [, module, clock] = (await point.getAttribute('aria-label'))?.match(/name: (\S+) @ (.*)$/) ?? [];
      const box = await point.boundingBox();
      if (box === null || module === undefined) throw new Error('a point is not drawn');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      const tip = (await page.locator('#tip').textContent()) ?? '';
      expect(tip).toMatch(/library .*\n.*clock[\s\S]*area \d+[\s\S]*netlist [0-9a-f]{16}/);
      const isFirst = tip.startsWith(`${module}\n`) && tip.includes(`clock ${clock}`);
      expect(isFirst || tip.includes(`also here: ${module} @ ${clock}`), `${module} @ ${clock}: ${tip}`).toBe(
        true,
      );
    }
    await page.close();
  });

  it.each([
    ['a phone', { viewport: { width: 390, height: 800 } }],
    ['dark mode', { colorScheme: 'dark' as const }],
    ['a phone in dark mode', { viewport: { width: 360, height: 700 }, colorScheme: 'dark' as const }],
  ])('fits %s', async (_, options) => {
    await open('index.html', options);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(paper === 'rgb(20, 23, 26)').toBe('colorScheme' in options);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('has unit pages that fit a phone', async () => {
    const names = readdirSync(join(folder, 'report/units'));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      await open(`units/${name}`, { viewport: { width: 360, height: 700 } });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), name).toBe(0);
      await page.close();
    }
  });

  it('has a page per unit with its Verilog, and a drawing where it can be read', async () => {
    await open('units/dint_mul.html');
    expect(await page.locator('pre').textContent()).toContain('module dint_mul');
    expect(await page.locator('.shape svg').count()).toBe(1);
    expect(problems).toEqual([]);
    await page.close();
  });
});

it('replaces an earlier report, and leaves a folder of somebody else alone', async () => {
  const again = await inside('report', '--no-measure', '-o', join(folder, 'report'));
  expect(again.exitCode).toBe(0);
  const other = mkdtempSync(join(folder, 'other-'));
  writeFileSync(join(other, 'thesis.txt'), 'mine');
  const refused = await inside('report', '--no-measure', '-o', other);
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain('E_OUTPUT');
  expect(readFileSync(join(other, 'thesis.txt'), 'utf8')).toBe('mine');
  // A report with something else in it, and a folder that only has a file of the name.
  const report = join(folder, 'report');
  const index = readFileSync(join(report, 'index.html'), 'utf8');
  writeFileSync(join(report, 'thesis.txt'), 'mine');
  expect((await inside('report', '--no-measure', '-o', report)).exitCode).toBe(2);
  expect(readFileSync(join(report, 'thesis.txt'), 'utf8')).toBe('mine');
  expect(readFileSync(join(report, 'index.html'), 'utf8')).toBe(index);
  mkdirSync(join(other, 'data'));
  writeFileSync(join(other, 'data/files.json'), '[]');
  expect((await inside('report', '--no-measure', '-o', other)).exitCode).toBe(2);
  expect(readFileSync(join(other, 'thesis.txt'), 'utf8')).toBe('mine');
});

it('is refused where no folder can be made, and without committed results', async () => {
  for (const more of [
    ['-o', '/proc/none/x'],
    ['--committed', join(folder, 'nowhere'), '-o', join(folder, 'empty')],
  ]) {
    const { exitCode, stderr } = await inside('report', '--no-measure', ...more);
    expect(exitCode, stderr).toBe(2);
  }
  expect(existsSync(join(folder, 'empty'))).toBe(false);
});
