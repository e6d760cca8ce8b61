import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumFromNpm } from './browser-unpack.ts';

/** Playwright's own way to run it, without what speaks to the outside by itself. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page lives for seconds: what V8 optimises for the long run never pays, and takes a sixth of the browser's time.
  '--js-flags=--no-opt,--no-maglev',
];

/** Why there is none here; null: there is one. The one from npm is made for Linux on x64 only. */
export const noBrowser: string | null =
  process.env.CHROMIUM_PATH || (process.platform === 'linux' && process.arch === 'x64')
    ? null
    : '本平台没有随附的浏览器，请以CHROMIUM_PATH指明Chromium / no Chromium for this platform: set CHROMIUM_PATH';

let running: Promise<Browser> | undefined;

/** The browser of this worker: the one at CHROMIUM_PATH, else Chromium from npm. It ends with the worker; callers close what they open in it. */
export async function workerBrowser(): Promise<Browser> {
  const browser = await (running ??= launch());
  if (browser.isConnected()) return browser;
  // It died with a page of an earlier file.
  return (running = launch());
}

/** Names the fonts of a development package (`@embedpdf/fonts-sc`) alone: signs are as wide on every machine. */
const FONTS = join(import.meta.dirname, 'fonts.conf');

async function launch(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  const { executablePath, env } = own ? { executablePath: own, env: {} } : await chromiumFromNpm();
  return chromium.launch({
    executablePath,
    // Names of downloads are Chinese: in a locale of the machine that knows no Unicode they would be lost.
    env: { ...process.env, ...env, FONTCONFIG_FILE: FONTS, LC_ALL: 'C.UTF-8' },
    args: ARGUMENTS,
  });
}
