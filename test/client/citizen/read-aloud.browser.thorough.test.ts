/** 朗读 in 长辈模式: the page from its top, and by itself what people come back for, the outcome and the notices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { workerBrowser } from '#test/kernel/browser.ts';
import { bundle } from './bundle.ts';
import { citizenSheet } from './citizen-sheet.ts';
import { documents } from './documents.ts';

const SITE = 'https://site.test';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`;

/** A speech voice that notes the text it is given, and ends when the test says so. */
const VOICE = () => {
  const heard: { text: string; end?: () => void }[] = [];
  class Utterance {
    end?: () => void;
    constructor(readonly text: string) {}
    addEventListener(_: string, end: () => void) {
      this.end = end;
    }
  }
  const speechSynthesis = { speak: (one: Utterance) => heard.push(one), cancel: () => heard.splice(0) };
  const over = { configurable: true, writable: true };
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { ...over, value: Utterance });
  Object.defineProperty(window, 'speechSynthesis', { ...over, value: speechSynthesis });
  Object.assign(window, { heard });
};

let built: Awaited<ReturnType<typeof bundle>>;
let page: Page;
beforeAll(async () => {
  built = await bundle();
});
afterEach(() => page.close());

async function open(name: string, elder: 'on' | 'xl' | null): Promise<void> {
  page = await (await workerBrowser()).newPage({ viewport: { width: 320, height: 800 } });
  await page.addInitScript(VOICE);
  await page.route(`${SITE}/**`, (route) => {
    const file = built.find(new URL(route.request().url()).pathname.slice(1));
    if (file?.type === 'chunk') return route.fulfill({ body: file.code, contentType: 'text/javascript' });
    if (route.request().resourceType() !== 'document') return route.fulfill({ status: 404, body: '' });
    const html = documents[name]!({ elder, assets: { css: [], js: [`/${built.entry.fileName}`] } });
    const styled = html.replace('</head>', () => `<style>${citizenSheet}</style></head>`);
    return route.fulfill({ body: `<!doctype html>${styled}`, contentType: 'text/html; charset=utf-8' });
  });
  await page.goto(SITE, { waitUntil: 'networkidle' });
  if (elder) await page.getByRole('button', { name: '朗读本页', exact: true }).waitFor();
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const heard = () => page.evaluate<string[]>('heard.map(({ text }) => text)');
const names = () => page.locator('.read-aloud button').allTextContents();

it('我的意见：只读处理结果，不从页首读起；理由也读', async () => {
  await open('my-comment-answered', 'on');
  expect(await names()).toEqual(['朗读本页', '朗读处理结果']);
  await press('朗读处理结果');
  const lines = await heard();
  expect(lines.slice(0, 2)).toEqual(['处理结果', '部分采纳']);
  expect(lines.join('')).toContain('采纳学生月票优惠的意见');
  expect(lines).toContain('同步推出月票新增：、学生月票和90分钟内免费换乘。');
  expect(lines.join('')).not.toContain('朗读');
  expect(await names()).toEqual(['朗读本页', '停止朗读']);
});

it('征集公告：朗读本页只读卡片；折起来的打开了才读', async () => {
  await open('consultation-withdrawn', 'on');
  await press('朗读本页');
  expect((await heard()).join('')).toContain('看全部内容');
  expect((await heard()).join('')).not.toContain('公告事项');
});

it('征集公告：只读公告事项；打开的记录也读', async () => {
  await open('consultation-withdrawn', 'on');
  await page.locator('summary', { hasText: '看全部内容' }).click();
  await page.locator('summary', { hasText: '公告记录' }).click();
  await press('朗读公告事项');
  expect((await heard())[0]).toBe('公告事项');
  expect((await heard()).join('')).toContain('方案需重新论证');
});

it('听证会举行以后收起的公告：按了先打开，再读', async () => {
  await open('hearing-reported', 'on');
  expect(await page.getByText('遴选办法', { exact: true }).isVisible()).toBe(false);
  await press('朗读听证公告');
  expect((await heard()).join('')).toContain('遴选办法消费者从报名者中抽取');
  expect(await page.getByText('遴选办法', { exact: true }).isVisible()).toBe(true);
});

it('换着按：先停前一处，只有一处在读；再按一次停下', async () => {
  await open('my-comment-answered', 'xl');
  await press('朗读本页');
  await page.evaluate('window.last = heard.at(-1)');
  const whole = await heard();
  await press('朗读处理结果');
  const part = await heard();
  expect(part.length).toBeLessThan(whole.length);
  await page.evaluate('last.end()');
  expect(await names()).toEqual(['朗读本页', '停止朗读']);
  expect(await heard()).toEqual(part);
  await press('停止朗读');
  expect(await heard()).toEqual([]);
  expect(await names()).toEqual(['朗读本页', '朗读处理结果']);
});

it('读完了，按钮变回原来的字', async () => {
  await open('my-comment-answered', 'on');
  await press('朗读处理结果');
  await page.evaluate('heard.at(-1).end()');
  expect(await names()).toEqual(['朗读本页', '朗读处理结果']);
});

it.each(['my-comment-answered', 'consultation-withdrawn', 'decision-published'])(
  '%s：没有无障碍问题，320像素宽也放得下；平常没有朗读',
  async (name) => {
    await open(name, 'xl');
    expect((await names()).length).toBeGreaterThan(0);
    await page.evaluate(axe);
    expect(await page.evaluate(AXE)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.close();
    await open(name, null);
    expect(await names()).toEqual([]);
  },
);
