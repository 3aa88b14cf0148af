/**
 * Pictures of the report for docs/img, from a folder of pages: node --import tsx scripts/screenshots.ts [FOLDER]. Without one, pages of the
 * committed results are written first.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const images = join(root, 'docs/img');

interface Shot {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** Scrolled to before the picture is taken. */
  readonly at: string;
}

const desktop = { width: 1280, height: 1000 };
const phone = { width: 390, height: 844 };
const shots: readonly Shot[] = [
  { name: 'report', options: { viewport: desktop }, at: '#headline' },
  { name: 'report-plots-dark', options: { viewport: desktop, colorScheme: 'dark' }, at: '#plots' },
  { name: 'report-phone', options: { viewport: phone, deviceScaleFactor: 2 }, at: '#headline' },
  {
    name: 'report-phone-dark',
    options: { viewport: phone, deviceScaleFactor: 2, colorScheme: 'dark' },
    at: '#opal',
  },
];

async function take(browser: Browser, index: string, { name, options, at }: Shot): Promise<void> {
  const page = await browser.newPage(options);
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(pathToFileURL(index).href);
  await page.evaluate('window.subbyteReady');
  await page.locator(at).evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: join(images, `${name}.png`) });
  await page.close();
  console.log(`docs/img/${name}.png`);
}

async function writtenPages(): Promise<string> {
  const folder = join(root, 'report-out');
  await execa(process.execPath, [join(root, 'bin/subbyte.mjs'), 'report', '--no-measure', '-o', folder]);
  return folder;
}

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
if (executablePath === undefined) throw new Error("Chromium is missing: run 'sh scripts/setup.sh'");
const [given] = process.argv.slice(2);
const folder = given === undefined ? await writtenPages() : resolve(given);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const shot of shots) await take(browser, join(folder, 'index.html'), shot);
} finally {
  await browser.close();
}
