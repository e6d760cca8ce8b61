/** The citizens' pages in browsers that are no longer updated: Chromium 69, iOS 12 (旧浏览器). */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { flatStyle } from '#client/ui/flat-styles.ts';
import { workerBrowser } from '#test/kernel/browser.ts';
import { citizenSheet } from './citizen-sheet.ts';
import { documents } from './documents.ts';
import { asReadByOlder, lostOnOlder } from './older-browser.ts';

const flat = await flatStyle(citizenSheet);
let page: Page;

beforeAll(async () => {
  const browser = await workerBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 900 }, reducedMotion: 'reduce' });
});
afterAll(() => page.close());

async function show(name: string, sheet: string) {
  const html = documents[name]!({ elder: null }).replace('</head>', () => `<style>${sheet}</style></head>`);
  await page.setContent(`<!doctype html>${html}`);
}

/** Every element with how it is drawn; two ways of writing the same are one. */
const DRAWN = `(document.activeElement.blur(), [...document.body.querySelectorAll('*')].map((element) => {
  const style = getComputedStyle(element);
  return element.tagName + '.' + element.className + ' ' + [...style].filter((name) => !name.startsWith('--'))
    .map((name) => name + ':' + style.getPropertyValue(name)).join(';')
    .replace('text-align:start', 'text-align:left').replace('text-align:end', 'text-align:right')
    .replace('background-position:0% 0%', 'background-position:0px 0px');
}))`;

const ASSETS = 'dist/client/assets';
const built = readdirSync(ASSETS)
  .filter((name) => /^citizen-.*\.css$/.test(name))
  .map((name) => readFileSync(`${ASSETS}/${name}`, 'utf8'));

it('发布的样式里，没有旧浏览器不认识、又没有别的写法代替的', () => {
  expect(built).toHaveLength(1);
  expect(built.join('')).not.toContain('@layer');
  expect(lostOnOlder(built.join(''))).toEqual([]);
});

it('分层的写法，旧浏览器一条也读不到', () => {
  expect(asReadByOlder(citizenSheet).length).toBeLessThan(citizenSheet.length / 10);
});

const SAMPLES = ['home', 'comment-error', 'consultation-late', 'decision', 'receipt', 'report', 'rules'];

it.each(SAMPLES)('%s 压平以后画出来的，和分层的一样', async (name) => {
  await show(name, citizenSheet);
  const before = await page.evaluate<string[]>(DRAWN);
  await show(name, flat);
  expect(await page.evaluate<string[]>(DRAWN)).toEqual(before);
});

it.each(Object.keys(documents))('%s 在旧浏览器里放得下，不该看见的看不见', async (name) => {
  await show(name, asReadByOlder(flat));
  expect(await page.evaluate(LAID_OUT)).toEqual({ sideways: 0, naked: [], pictures: [] });
});

const LAID_OUT = `(() => {
  const size = (element) => element.getBoundingClientRect();
  return {
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    naked: [...document.querySelectorAll('.visually-hidden')].filter((one) => size(one).width > 2).map((one) => one.outerHTML.slice(0, 80)),
    pictures: [...document.querySelectorAll('svg')].filter((one) => size(one).width > 330).map((one) => one.outerHTML.slice(0, 80)),
  };
})()`;
