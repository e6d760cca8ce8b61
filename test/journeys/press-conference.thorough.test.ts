/** 一次新闻发布会（R-72）: a journalist on a telephone, the press officer at the desk, a reader who watches, one without a script. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { signedIn } from '#test/outside/http/open-site.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { openPress } from '#test/domains/press/room.ts';
import { flawsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { settled } from './running/quiet.ts';
import { builtSite } from './running/built-site.ts';
import { openPath } from './running/steps.ts';

const EARLY = '2026-12-22T01:00:00Z';

describe('一次新闻发布会', async () => {
  const room = await openPress();
  const { database, people } = room;
  const site = await builtSite(database);
  const browsing = openBrowsing();
  const step = openPath();
  let event: { id: string; no: string };
  let desk: Page;
  let review: Page;
  let phone: Page;
  let viewer: Page;

  beforeAll(async () => {
    event = await room.announced();
  });

  const below = (part: string) => `${site.url}/kaifang/${event.no}/${part}`;
  const atDesk = async (actor: Actor, part: string) => {
    const page = await browsing.open(site.url);
    const [name = '', value = ''] = (await signedIn(database, actor)).cookie.split('=');
    await page.context().addCookies([{ name, value, url: site.url }]);
    await page.goto(`${site.url}/gongzuotai/kaifang/${event.no}/${part}`);
    await settled(page);
    return page;
  };
  const confirmed = async (page: Page, word: string) => {
    await page.getByRole('button', { name: word, exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: word, exact: true }).click();
  };
  const post = async (kind: string, speaker: string, text: string) => {
    await desk.getByRole('radio', { name: kind }).check();
    await desk.getByLabel(kind === '提问' ? '提问的媒体' : '发言人', { exact: true }).fill(speaker);
    await desk.getByLabel('说了什么').fill(text);
    await desk.getByRole('button', { name: /^发布（/ }).click();
    await desk.locator('.live p', { hasText: text }).first().waitFor();
  };
  /** A statement posted after the button was pressed waits for the next press. */
  const appears = async (text: string) => {
    const more = viewer.getByRole('button', { name: /^新增\d+条$/ });
    await expect
      .poll(async () => {
        if (await more.isVisible()) await more.click();
        return viewer.getByText(text).first().isVisible();
      })
      .toBe(true);
  };

  step('记者在手机上报名，不用账号，拿到回执；公众提一个问题', async () => {
    phone = await browsing.open(site.url, { width: 360 });
    await phone.goto(`${site.url}/kaifang/${event.no}`);
    await phone.getByRole('link', { name: '记者报名' }).click();
    await phone.getByRole('button', { name: '提交报名' }).click();
    await phone.getByText('没有填写媒体名称').first().waitFor();
    await phone.getByLabel('媒体名称').fill('岚溪日报');
    await phone.getByLabel('姓名').fill('周明');
    await phone.getByLabel('手机号码').fill('13900000301');
    expect(await flawsOf(phone)).toEqual([]);
    await phone.getByRole('button', { name: '提交报名' }).click();
    await phone.getByRole('heading', { name: '报名已收到' }).waitFor();
    await phone.goto(below('tiwen'));
    await phone.getByLabel('您的问题').fill('农村老人怎么办？');
    await phone.getByRole('button', { name: '提交问题' }).click();
    await phone.getByRole('heading', { name: '问题已收到' }).waitFor();
  });

  step('新闻官核准，公众页面看到家数，看不到人', async () => {
    desk = await atDesk(people.media, 'jizhe');
    await desk.getByRole('button', { name: '核准', exact: true }).click();
    await desk.getByText('已核准1家').waitFor();
    expect(await flawsOf(desk)).toEqual([]);
    await phone.goto(below('shilu'));
    await phone.getByText('1家').waitFor();
    await expect.poll(() => phone.getByText('周').count()).toBe(0);
  });

  step('当天开始文字直播，开着的页面不用刷新就看到', async () => {
    await database.setClock(EARLY);
    viewer = await browsing.open(site.url, { width: 360 });
    await viewer.goto(below('shilu'));
    await viewer.locator('[data-awake]').first().waitFor();
    // Weeks have gone by: whoever was signed in is no longer.
    desk = await atDesk(people.media, 'shilu');
    await confirmed(desk, '开始文字直播');
    await viewer.locator('[data-live="status"]', { hasText: '正在文字直播' }).waitFor();
    await post('发布', '县民政局局长', '规划新增床位1100张。');
    await appears('规划新增床位1100张。');
  });

  step('更正：原文当场划去，留在原处', async () => {
    const old = desk.locator('li', { hasText: '规划新增床位1100张' });
    await old.getByRole('button', { name: /^更正/ }).click();
    await old.getByLabel('更正以后的话').fill('规划新增床位1200张。');
    await old.getByRole('button', { name: /^更正.*这一条$/ }).click();
    await viewer.locator('#tuwen-1 del').waitFor();
    await appears('规划新增床位1200张。');
  });

  step('记者提问，发布人回答', async () => {
    await post('提问', '岚溪日报', '每个乡镇都会有养老机构吗？');
    await post('回答', '县民政局局长', '会有，2028年前全部建成。');
    await appears('会有，2028年前全部建成。');
    expect(await flawsOf(viewer)).toEqual([]);
    expect(await flawsOf(desk)).toEqual([]);
  });

  step('前一条还没有回音，又写下一条并按了发布：随后发出，不会丢', async () => {
    const answered = Promise.withResolvers<void>();
    await desk.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('资金由财政安排。')) return route.fallback();
      const answer = await route.fetch();
      await answered.promise;
      return route.fulfill({ response: answer });
    });
    const words = desk.getByLabel('说了什么');
    await desk.getByLabel('发言人', { exact: true }).fill('县民政局局长');
    await words.fill('资金由财政安排。');
    await words.press('Control+Enter');
    await words.fill('明年开工。');
    await words.press('Control+Enter');
    answered.resolve();
    for (const text of ['资金由财政安排。', '明年开工。'])
      await desk.locator('.live p', { hasText: text }).first().waitFor();
    await expect.poll(() => words.inputValue()).toBe('');
    await appears('明年开工。');
  });

  step('结束，整理实录，提交审查；另一人审查通过', async () => {
    await confirmed(desk, '结束文字直播');
    await desk.getByRole('button', { name: '整理文字实录' }).click();
    await desk.getByRole('button', { name: '整理文字实录' }).last().click();
    await desk.getByRole('button', { name: '提交保密审查' }).click();
    await desk.getByText('文字实录：正在保密审查').waitFor();
    review = await atDesk(people.secrecy, 'shilu');
    await review.getByText('规划新增床位1200张。').first().waitFor();
    await review.getByRole('button', { name: '文字实录审查通过' }).click();
    await review.getByText('文字实录：保密审查已通过').waitFor();
  });

  step('公布；没有脚本的读到实录，每段有自己的地址，划去的不在里面', async () => {
    await desk.reload();
    await settled(desk);
    await confirmed(desk, '公布文字实录');
    await desk.getByText('已公布实录').first().waitFor();
    const plain = await browsing.open(site.url, { javaScript: false, width: 360 });
    await plain.goto(below('shilu'));
    await plain.getByRole('link', { name: '岚溪日报：每个乡镇都会有养老机构吗？' }).click();
    await plain.locator('#duan-2:target', { hasText: '每个乡镇都会有养老机构吗？' }).waitFor();
    await plain.locator('#duan-1', { hasText: '规划新增床位1200张。' }).waitFor();
    await expect.poll(() => plain.getByText('规划新增床位1100张').count()).toBe(0);
  });

  step('公布以后的更正，原文、原因、单位都看得到', async () => {
    await desk.getByRole('button', { name: '更正第1段' }).click();
    await desk.getByLabel('更正以后的话').fill('规划新增床位1260张。');
    await desk.getByLabel('更正了什么，为什么').fill('数字口误，以规划文本为准');
    await desk.getByRole('button', { name: '更正第1段' }).last().click();
    await desk.getByRole('dialog').getByRole('button', { name: '更正第1段' }).click();
    await desk.getByText('数字口误，以规划文本为准').waitFor();
    await phone.goto(below('shilu'));
    await phone.locator('#duan-1 ins', { hasText: '规划新增床位1260张。' }).waitFor();
    await phone.locator('#duan-1 del', { hasText: '规划新增床位1200张。' }).waitFor();
    expect(await flawsOf(phone)).toEqual([]);
  });
});
