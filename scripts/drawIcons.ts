/**
 * npm run icons: draws the PNG files of assets/icons from the SVG files beside them, with the Chromium of this machine.
 * The PNGs are committed, because Excel asks for them by size and a build must not need a browser.
 * The drawings keep every straight edge on a grid of 16, so each size below (a multiple of 16) comes out sharp.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const FOLDER = join(__dirname, '..', 'assets', 'icons');
const RIBBON_SIZES = [16, 32, 80];
/** The mark also stands in the list of add-ins (32 and 64) and in the marketplace (128). */
const MARK_SIZES = [16, 32, 64, 80, 128];
const DRAWINGS: Record<string, readonly number[]> = {
  mark: MARK_SIZES,
  pane: RIBBON_SIZES,
  'set-up': RIBBON_SIZES,
  check: RIBBON_SIZES,
  highlight: RIBBON_SIZES,
};

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(DRAWINGS)) {
      const svg = readFileSync(join(FOLDER, `${name}.svg`)).toString('base64');
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<body style="margin:0"><img alt="" width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
        );
        writeFileSync(join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
