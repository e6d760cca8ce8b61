/** 一次会议的图文直播（R-68、R-69）: the media centre at its desk, one viewer with the keyboard, one without a script. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '#test/outside/http/open-site.ts';
import { PNG } from '#test/outside/http/samples.ts';
import type { BuiltMeeting } from '#test/kernel/build-meeting.ts';
import { openLiveRoom, RUNNING } from '#test/domains/playback/live-room.ts';
import { flawsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { settled } from './running/quiet.ts';
import { builtSite } from './running/built-site.ts';

const PICTURE = { name: '现场照片.png', mimeType: 'image/png', buffer: PNG };
const ALT = '县民政局负责人在会议室汇报';

describe('一次会议的图文直播', async () => {
  const room = await openLiveRoom();
  const { database, people } = room;
  const site = await builtSite(database);
  const browsing = openBrowsing();
  let meeting: BuiltMeeting;
  let desk: Page;
  let viewer: Page;
  let plain: Page;

  beforeAll(async () => {
    meeting = await room.running({ ...RUNNING, stream: 'APPROVED' });
  });

  /** Actions of the office at its own desk. */
  const office = async (action: string, index: number, more: object = {}) => {
    const [row] = await database.sql<{ version: number }>('select version from meeting where id = $1', [
      meeting.id,
    ]);
    const itemId = meeting.itemIds[index];
    await room.done(people.govOffice, action, { id: meeting.id, version: row?.version, itemId, ...more });
  };
  const endItem = (index: number) => office('endAgendaItem', index, { result: 'NOTED' });

  const address = () => `${site.url}/huiyi/${meeting.no}/zhibo`;
  const part = (page: Page, name: string) => page.locator(`[data-live="${name}"]`);
  const saysWhen = (page: Page, text: string) => part(page, 'status').filter({ hasText: text }).waitFor();
  const offered = (count: number) => viewer.getByRole('button', { name: `新增${count}条` });
  const shown = (page: Page) =>
    page
      .locator('[data-live="posts"] > li')
      .evaluateAll((all) => all.map((one) => Number(one.dataset['seq'])));
  const write = async (text: string) => {
    await desk.getByLabel('说了什么').fill(text);
    await desk.getByLabel('说了什么').press('Control+Enter');
    await desk.locator('.live p', { hasText: text }).first().waitFor();
  };

  it('开始以前：两位观众都看到还没有开始，没有脚本的有刷新链接', async () => {
    viewer = await browsing.open(site.url);
    plain = await browsing.open(site.url, { javaScript: false });
    for (const page of [viewer, plain]) {
      await page.goto(address());
      await saysWhen(page, '直播还没有开始');
    }
    await plain.getByRole('link', { name: '刷新，看新的' }).waitFor();
    await viewer.locator('[data-awake]').first().waitFor();
  });

  it('融媒体中心开始直播，看着的人不用刷新就知道', async () => {
    desk = await browsing.open(site.url);
    const [name = '', value = ''] = (await signedIn(database, people.media)).cookie.split('=');
    await desk.context().addCookies([{ name, value, url: site.url }]);
    await desk.goto(`${site.url}/gongzuotai/huiyi/${meeting.no}/zhibo`);
    await settled(desk);
    await desk.getByText('第2项　审议《岚溪县养老服务设施布局规划》').waitFor();
    await desk.getByRole('button', { name: '开始直播' }).click();
    await saysWhen(viewer, '正在直播');
    await plain.getByRole('link', { name: '刷新，看新的' }).click();
    await saysWhen(plain, '正在直播');
  });

  it('发布一条：看着的人只听到“新增1条”，用键盘打开；没有脚本的刷新看到', async () => {
    await desk.getByLabel('发言人').fill('县民政局');
    await write('汇报规划的编制情况。');
    await offered(1).waitFor();
    expect(await shown(viewer)).toEqual([]);
    await expect.poll(() => part(viewer, 'new').getAttribute('aria-live')).toBe('polite');
    await offered(1).focus();
    await viewer.keyboard.press('Enter');
    expect(await shown(viewer)).toEqual([1]);
    expect(await viewer.evaluate('document.activeElement.dataset.seq')).toBe('1');
    await viewer.getByText('县民政局：').waitFor();
    await plain.reload();
    await plain.getByText('汇报规划的编制情况。').waitFor();
  });

  it('图片没有说明不能发布；写明以后发布，说明随图片公布', async () => {
    await desk.getByLabel('图片').setInputFiles(PICTURE);
    await desk.getByLabel('第1张图上是什么').waitFor();
    await desk.getByRole('button', { name: /^发布（/ }).click();
    await desk.getByText('每张图片都要有文字说明').first().waitFor();
    await desk.getByLabel('第1张图上是什么').fill(ALT);
    await desk.getByRole('button', { name: /^发布（/ }).click();
    await offered(1).waitFor();
    await offered(1).click();
    const image = viewer.getByRole('img', { name: ALT });
    await image.scrollIntoViewIfNeeded();
    expect((await viewer.request.get(site.url + ((await image.getAttribute('src')) ?? ''))).status()).toBe(
      200,
    );
    await plain.reload();
    await plain.getByRole('img', { name: ALT }).waitFor();
  });

  it('更正：原文当场划去，留在原处，连到更正', async () => {
    await desk
      .locator('li', { hasText: '汇报规划的编制情况' })
      .getByRole('button', { name: /^更正/ })
      .click();
    await desk.getByLabel('更正以后的话').fill('汇报规划的编制和意见采纳情况。');
    await desk.getByRole('button', { name: '发布更正' }).click();
    const old = viewer.locator('#tuwen-1');
    await old.locator('del', { hasText: '已更正，原文：' }).waitFor();
    await offered(1).click();
    await old.getByRole('link', { name: '看更正' }).click();
    await viewer.locator('#tuwen-3:target', { hasText: '汇报规划的编制和意见采纳情况。' }).waitFor();
    await plain.reload();
    await plain.locator('#tuwen-1 del').waitFor();
    expect(await shown(plain)).toEqual([3, 2, 1]);
  });

  it('页面和直播台在手机和桌面上都合用（axe）', async () => {
    expect(await flawsOf(viewer)).toEqual([]);
    expect(await flawsOf(desk)).toEqual([]);
    await desk.setViewportSize({ width: 1280, height: 900 });
  });

  it('不予公开的议题开始：都说依法不公开，直播台什么也不能发布，什么也没有存下', async () => {
    await endItem(1);
    await office('startAgendaItem', 2);
    await saysWhen(viewer, '依法不公开，直播暂停');
    await desk.getByText('现在什么也不能发布').waitFor();
    await desk.getByRole('button', { name: '发布', exact: true, disabled: true }).waitFor();
    await plain.reload();
    await saysWhen(plain, '依法不公开，直播暂停');
    for (const page of [viewer, plain]) expect(await page.content()).not.toContain('干部人事');
    const [kept] = await database.sql<{ count: number }>(
      'select count(*)::int as count from live_post where meeting_id = $1',
      [meeting.id],
    );
    expect(kept).toEqual({ count: 3 });
  });

  it('议题结束，操作员恢复直播；置顶的人人看到', async () => {
    await endItem(2);
    await office('startAgendaItem', 3);
    await desk.getByText('第4项　冬季安全生产工作').waitFor();
    await desk.getByRole('button', { name: '恢复直播' }).click();
    await saysWhen(viewer, '正在直播');
    await write('汇报安全生产的公开部分。');
    await desk
      .locator('li', { hasText: '汇报安全生产的公开部分' })
      .getByRole('button', { name: /^置顶/ })
      .click();
    await part(viewer, 'pinned').getByText('汇报安全生产的公开部分。').waitFor();
  });

  it('服务器重启，看着的人自己续上，不丢不重', async () => {
    browsing.bear('ERR_');
    browsing.bear('Failed to');
    await site.restart(async () => {
      await room.post(meeting, { agendaItemId: meeting.itemIds[3], text: '重启时发布的。' });
    });
    await offered(2).waitFor();
    await room.post(meeting, { agendaItemId: meeting.itemIds[3], text: '重启以后发布的。' });
    await offered(3).waitFor();
    await offered(3).click();
    expect(await shown(viewer)).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it('一键暂停，再结束直播：都知道', async () => {
    await desk.reload();
    await settled(desk);
    await desk.getByRole('button', { name: '暂停直播' }).click();
    await saysWhen(viewer, '直播暂停');
    await desk.getByRole('button', { name: '结束直播' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '结束直播' }).click();
    await saysWhen(viewer, '直播已经结束');
    await plain.reload();
    await saysWhen(plain, '直播已经结束');
    expect(await shown(plain)).toEqual([6, 5, 4, 3, 2, 1]);
  });
});
