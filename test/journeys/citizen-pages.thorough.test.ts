/** Every page of the public side in a real browser, in each way of looking: WCAG by axe, nothing that does not fit. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { findConsultation, lookUp, reviewOpinion, sendOpinion, writeOpinion } from './people/citizen.ts';
import { codesOn, looksUp, MINE, SENDINGS } from './people/comer.ts';
import { ANSWERED_BY_LINK, lettersByStage } from './people/letters.ts';
import { flawsForElders, flawsInEachSize, misfitsOf } from './running/accessible.ts';
import { neverIdle, openBrowsing } from './running/browsing.ts';
import { linked, openPublicPages } from './running/public-pages.ts';

let people = 0; // Nobody signs up twice under one number.

const browsing = openBrowsing();
const pages = openPublicPages();
const addressesOf = (path: string) => pages.addressesOf(path);

/** A page as the server writes it for a size. */
async function written(address: string, elder: string): Promise<string> {
  return (await fetch(new URL(address, pages.county.url), { headers: { cookie: `elder=${elder}` } })).text();
}

const MASTHEAD = /<header class="masthead">.*?<\/header>/s;

describe('长辈模式和大字', () => {
  /**
   * Page without the differences of the three modes: the size, the head, reading aloud, the links to the other modes,
   * and the key of each form.
   */
  const alike = (html: string) =>
    html
      .replace(/ data-elder="(?:on|xl)"/, '')
      .replace(MASTHEAD, '')
      .replace(/<div class="page read-aloud"[^>]*><\/div>/, '')
      .replaceAll(/name="idempotencyKey" value="[^"]*"/g, 'name="idempotencyKey"')
      .replaceAll(/<a href="\/mode\?elder=[^>]*>[^<]*<\/a>/g, '<a>');

  /** What the one says and the other does not, piece by piece. */
  const missing = (one: string, other: string): string[] => {
    const pieces = (html: string) =>
      html
        .slice(html.indexOf('<h1'), html.indexOf('<footer'))
        .split(/<[^>]*>/)
        .filter((piece) => piece.trim());
    const told = new Set(pieces(other));
    return pieces(one).filter((piece) => !told.has(piece));
  };

  it.each([...linked, '/meiyou'])(
    '%s：与平常只差字号、页眉、朗读；首页只有四扇门，征求意见页先是一张卡片，一样不少',
    async (path) => {
      for (const address of path === '/meiyou' ? [path] : addressesOf(path)) {
        const [plain, on, xl] = await Promise.all(
          ['off', 'on', 'xl'].map((elder) => written(address, elder)),
        );
        expect(plain, address).not.toContain('data-elder');
        expect(on, address).toContain('data-elder="on"');
        expect(xl, address).toContain('data-elder="xl"');
        // 首页 of both larger modes is four doors and nothing else; a consultation begins with a card, and keeps the rest.
        const own = address === '/' || /^\/zhengji\/[^/]+\/\d+(?:\?|$)/.test(address);
        expect(alike(on!), address).toBe(alike(own ? xl! : plain!));
        if (address !== '/') expect(missing(plain!, on!), address).toEqual([]);
      }
    },
  );

  it('页眉和朗读没有无障碍问题，也放得下', async () => {
    const page = await browsing.open(pages.county.url, { elder: 'on' });
    await neverIdle(page);
    for (const address of ['/', '/wuzhangai', addressesOf('/zhengji/:no/:round')[0] ?? '']) {
      await page.goto(address);
      await page.getByRole('button', { name: '朗读' }).first().waitFor();
      expect(await flawsForElders(page), address).toEqual([]);
    }
  });

  it('换回去的链接也放得下', async () => {
    const page = await browsing.open(pages.county.url, { elder: 'xl' });
    for (const address of ['/', '/wuzhangai']) {
      await page.goto(address);
      expect(await misfitsOf(page), address).toEqual([]);
    }
  });
});

describe('平常、长辈模式、大字，320、360、1280像素宽：没有无障碍问题，不横向滚动', () => {
  let opened: Promise<Page> | undefined;
  let elderHead = '';
  beforeAll(async () => {
    elderHead = MASTHEAD.exec(await written('/', 'on'))?.[0] ?? '';
  });
  /** The same browser for all of them. */
  const looking = () => (opened ??= browsing.open(pages.county.url));
  const judge = (page: Page) => flawsInEachSize(page, elderHead);

  it.each(linked)('%s', async (path) => {
    const addresses = addressesOf(path);
    expect(addresses, '没有链接通到这一页').not.toEqual([]);
    const page = await looking();
    for (const address of addresses) {
      await page.goto(address);
      expect(await judge(page), address).toEqual([]);
    }
  });

  it.each(SENDINGS)('$path：没填好、回执、$mine', async ({ path, send, received, mine, fill }) => {
    const page = await looking();
    await page.goto(addressesOf(path)[0] ?? '');
    await page.getByRole('button', { name: send, exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await judge(page), '没填好').toEqual([]);
    people += 1;
    await fill(page, `1380000${String(people).padStart(4, '0')}`);
    await page.getByRole('button', { name: send, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: received }).waitFor();
    expect(await judge(page), '回执').toEqual([]);
    const codes = await codesOn(page);
    await looksUp(page, mine, codes);
    expect(await judge(page), mine).toEqual([]);
  });

  it('邀请函：待答复、没填好、应邀、已列席、打不开的链接', async () => {
    const page = await looking();
    const letters = await lettersByStage(pages.county);
    expect([...letters.keys()]).toEqual(expect.arrayContaining(['SENT', 'ACCEPTED', 'ATTENDED']));
    for (const [stage, path] of [...letters, ['没有这一份', '/yaoqing/meiyou'] as const]) {
      await page.goto(path);
      expect(await judge(page), stage).toEqual([]);
    }
    await page.goto(letters.get('SENT') ?? '');
    await page.getByRole('radio', { name: /^不能参加/ }).check();
    await page.getByRole('button', { name: '提交答复' }).click();
    await page.getByRole('alert').waitFor();
    expect(await judge(page), '没填好').toEqual([]);
  });

  it.each(ANSWERED_BY_LINK)('%s：各种情况、打不开的链接', async (_, broken, linksOf, stages) => {
    const page = await looking();
    const links = await linksOf(pages.county);
    expect([...links.keys()].toSorted()).toEqual(stages);
    for (const [stage, path] of [...links, ['没有这一份', broken] as const]) {
      await page.goto(path);
      expect(await judge(page), stage).toEqual([]);
    }
  });

  it('没有这个页面：可以去征集、目录、查询我的参与，也可以回首页', async () => {
    const page = await looking();
    await page.goto('/meiyou');
    expect(await judge(page)).toEqual([]);
    const ways = page.getByRole('navigation', { name: '可以从这里找' }).getByRole('link');
    await expect.poll(() => ways.allTextContents()).toEqual(['意见征集', '决策目录', '查询我的参与', '首页']);
    for (const index of [0, 1, 2, 3]) {
      await page.goto('/meiyou');
      const answer = page.waitForResponse((response) => response.request().isNavigationRequest());
      await ways.nth(index).click();
      expect((await answer).status()).toBe(200);
    }
  });

  it('提意见：没填好、核对、回执、我的意见、修改、撤回', async () => {
    const page = await looking();
    const text = '建议高峰时段加密班次，早晚各加两班。';
    await findConsultation(page, '城乡公交票价调整');
    await page.getByRole('button', { name: '检查并提交' }).click();
    await page.getByRole('alert').waitFor();
    expect(await judge(page), '没填好').toEqual([]);
    await writeOpinion(page, { stance: '支持', text });
    await reviewOpinion(page, text);
    expect(await judge(page), '核对').toEqual([]);
    const receipt = await sendOpinion(page);
    expect(await judge(page), '回执').toEqual([]);
    await page.reload();
    expect(await judge(page), '回执再次打开').toEqual([]);
    await lookUp(page, receipt);
    expect(await judge(page), '我的意见').toEqual([]);
    for (const path of ['/wode', ...MINE]) {
      await page.goto(path);
      expect(await judge(page), path).toEqual([]);
    }
  });
});
