/** Script enhancements of a form; without script the form works all the same (plain-post.test.ts). */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { DESK_LABELS } from '#server/law/people/desk.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { workerBrowser } from '#test/kernel/browser.ts';
import { type Answers, CHECK, FORM, openAwake, SITE } from './awake.ts';
import { bundle } from './bundle.ts';

let browser: Browser;
let built: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  [browser, built] = await Promise.all([workerBrowser(), bundle()]);
});

const open = (path: string, answers: Answers = {}) => openAwake({ browser, built }, path, answers);

const errorsOf = (page: Page) =>
  page.$$eval('.field--error .error', (all) => all.map(({ textContent }) => textContent));

describe('写意见时', () => {
  it('写的内容保存在本机，再来时找回；姓名不保存；可以清除', async () => {
    const { page, close } = await open(FORM);
    await page.check('[name=stance][value=OPPOSE]');
    await page.fill('#text', '反对涨价，学生负担不起。');
    await page.fill('#name', '张晓禾');
    await page.waitForSelector('[data-draft]:has-text("保存在本机")');
    await page.goto(SITE + FORM, { waitUntil: 'networkidle' });
    await page.waitForSelector('[data-draft]:has-text("找回了您上次没有提交的意见")');
    await expect.poll(() => page.inputValue('#text')).toBe('反对涨价，学生负担不起。');
    await expect.poll(() => page.isChecked('[name=stance][value=OPPOSE]')).toBe(true);
    await expect.poll(() => page.inputValue('#name')).toBe('');
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('张晓禾');
    await page.click('[data-draft] button');
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await close();
  });

  it('离开一栏就说明哪里要补，补好了马上收回；没有写过的不催', async () => {
    const { page, close } = await open(FORM);
    await page.focus('#text');
    await page.focus('#suggestedText');
    expect(await errorsOf(page)).toEqual([]);
    await page.fill('#text', '好');
    await page.focus('#suggestedText');
    expect(await errorsOf(page)).toEqual(['错误：意见只有1个字，少于5个字。把意见写得具体一些。']);
    await expect.poll(() => page.getAttribute('#text', 'aria-describedby')).toContain('text-error');
    await page.fill('#text', '写清楚情况和理由。');
    expect(await errorsOf(page)).toEqual([]);
    await expect.poll(() => page.getAttribute('#text', 'aria-invalid')).toBeNull();
    await expect.poll(() => page.textContent('#text-written')).toBe('9');
    await close();
  });

  it('附件选好就传，凭据随表单走；传不成的说明理由', async () => {
    const token = { status: 201, body: JSON.stringify({ token: 't1' }) };
    const { page, close } = await open(FORM, { '/files': token });
    await page.setInputFiles('#files', {
      name: '甲.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4'),
    });
    await page.waitForSelector('.files li:has-text("已传好")');
    await expect.poll(() => page.inputValue('[name=attachmentTokens]')).toBe('t1');
    await page.click('.files li button');
    expect(await page.$$('[name=attachmentTokens]')).toHaveLength(0);
    await close();
    const refused = await open(FORM, {
      '/files': {
        status: 422,
        body: JSON.stringify({ refusal: { findings: [{ message: '只接受PDF。' }] } }),
      },
    });
    await refused.page.setInputFiles('#files', {
      name: '乙.exe',
      mimeType: 'application/x-msdownload',
      buffer: Buffer.from('MZ'),
    });
    await refused.page.waitForSelector('.field--error');
    expect(await errorsOf(refused.page)).toEqual(['错误：“乙.exe”没有上传成功：只接受PDF。']);
    await refused.close();
  });

  it('与身份无关的栏目收起来', async () => {
    const { page, close } = await open(FORM);
    const shown = () =>
      Promise.all(
        ['#name', '#organisation', '#showName', '#phone', '#email'].map((id) => page.isVisible(id)),
      );
    await page.addStyleTag({
      content: await import('node:fs').then(({ readFileSync }) =>
        readFileSync('client/citizen/pages.css', 'utf8'),
      ),
    });
    expect(await shown()).toEqual([true, false, true, false, false]);
    await page.check('[name=identity][value=ORGANISATION]');
    await page.check('[name=contactKind][value=EMAIL]');
    expect(await shown()).toEqual([true, true, true, false, true]);
    await page.check('[name=identity][value=ANONYMOUS]');
    expect(await shown()).toEqual([false, false, false, false, true]);
    await close();
  });
});

describe('提交时', () => {
  const RECEIPT = {
    data: {
      submitComment: { __typename: 'CommentReceipt', receiptNo: '8F3K2M7Q', lookupCode: 'Q7M2K8XF4T' },
    },
  };

  it('网络断了，内容还在，可以再按一次', async () => {
    const { page, close } = await open(CHECK, { '/graphql': 'lost' });
    await page.waitForSelector('form [role=status]', { state: 'attached' });
    await page.click('button[value=submit]');
    await page.waitForSelector('.note--due:has-text("您写的内容还在")');
    await expect.poll(() => page.isVisible('button[value=submit]')).toBe(true);
    await close();
  });

  it('提交成功，带着编号和查询码去同一张回执', async () => {
    const { page, posts, close } = await open(CHECK, {
      '/graphql': { status: 200, body: JSON.stringify(RECEIPT) },
    });
    await page.waitForSelector('form [role=status]', { state: 'attached' });
    await page.click('button[value=submit]');
    await page.waitForURL('**/huizhi/8F3K-2M7Q');
    expect(posts.at(-1)).toEqual({
      path: '/huizhi/8F3K-2M7Q',
      body: 'receiptNo=8F3K2M7Q&lookupCode=Q7M2K8XF4T',
    });
    expect(posts[0]?.body).toContain('018f0000-0000-7000-8000-000000000001');
    await close();
  });

  it('依法不予受理的，表单照原样提交，由页面说明', async () => {
    const refusal = { data: { submitComment: { __typename: 'Refusal', findings: [] } } };
    const { page, posts, close } = await open(CHECK, {
      '/graphql': { status: 200, body: JSON.stringify(refusal) },
    });
    await page.waitForSelector('form [role=status]', { state: 'attached' });
    await page.click('button[value=submit]');
    await expect.poll(() => posts.at(-1)?.path).toBe(CHECK);
    expect(posts.at(-1)?.body).toContain('step=submit');
    await close();
  });
});

describe('只有脚本能做的，脚本来了才有按钮', () => {
  it('回执可以打印；收到以后，本机不再保存写过的内容', async () => {
    const { page, close } = await open('/receipt');
    await page.waitForSelector('button:has-text("打印或保存")');
    await close();
  });

  it('条款的网址可以复制', async () => {
    const { page, close } = await open('/clause');
    await page.waitForSelector('button:has-text("复制链接")');
    await close();
  });
});

describe('脚本的大小（压缩后）', () => {
  const size = (chunks: readonly { code: string }[]) =>
    chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0);

  it('打开页面不超过5 kB', () => {
    expect(size(built.closure(built.entry))).toBeLessThanOrEqual(5000);
  });

  it('公众页面的脚本里没有工作台的词', () => {
    const told = ['comment', 'receipt', 'print', 'countdown']
      .flatMap((name) => built.closure(built.island(name), true))
      .map(({ code }) => code)
      .join('\n');
    // Hearings and meetings are the public's words as well.
    const said = Object.values(DESK_LABELS).filter((word) => told.includes(word));
    expect(said).toEqual(['听证会', '会议']);
    expect(told).not.toContain('JUSTICE_STAFF');
  });

  it('意见表单醒来以后，连同提交所需，不超过120 kB', () => {
    expect(size(built.closure(built.island('comment'), true))).toBeLessThanOrEqual(120_000);
  });
});
