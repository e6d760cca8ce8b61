/** 融媒体中心上传、整理会议录像: by hand in a browser; a broken line and a closed page cost nothing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { openCast } from './people/cast.ts';
import { openPath } from './running/steps.ts';

const DESK = '/gongzuotai/huiyi/2026-2/luxiang';
const CLIP = join(import.meta.dirname, '../domains/playback/media/meeting.mp4');
const folder = mkdtempSync(join(tmpdir(), 'participation-recording-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A true recording of 120 MB: the clip, with room left in it. */
function largeFile(): string {
  const room = Buffer.alloc(120_000_000);
  room.writeUInt32BE(room.length, 0);
  room.write('free', 4, 'latin1');
  const path = join(folder, '第29次常务会议（原始）.mp4');
  writeFileSync(path, Buffer.concat([readFileSync(CLIP), room]));
  return path;
}

describe('融媒体中心整理会议录像', () => {
  const { staff } = openCast(true);
  const step = openPath();
  const file = largeFile();

  step('新建录像，开始上传，看得到百分比，可以暂停', async () => {
    const media = await staff('rongmei');
    await media.page.goto(DESK);
    await media.presses('新建录像');
    await media.page.getByLabel('上传原始录像').waitFor();
    const slow = await media.page.context().newCDPSession(media.page);
    await slow.send('Network.enable');
    await slow.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: 20_000_000,
    });
    await media.page.getByLabel('上传原始录像').setInputFiles(file);
    await media.page.getByRole('button', { name: /^暂停/ }).waitFor();
    await expect
      .poll(() =>
        media.page
          .getByRole('status')
          .filter({ hasText: /[1-9]\d?%/ })
          .count(),
      )
      .toBeGreaterThan(0);
    await media.page.getByRole('button', { name: /^暂停/ }).click();
    await media.reads('已暂停');
    await media.page.getByRole('button', { name: /^继续上传/ }).waitFor();
  });

  step('关闭页面再来，选择同一个文件，从断开的地方接着传；不是同一个文件的不收', async () => {
    const media = await staff('rongmei');
    await media.page.goto(DESK);
    const again = media.page.getByLabel('上传没有完成。选择同一个文件，从断开的地方接着传：');
    await again.setInputFiles(CLIP);
    expect(await again.evaluate((input: HTMLInputElement) => input.validationMessage)).toContain(
      '不是同一个文件',
    );
    await again.setInputFiles(file);
    await expect.poll(() => media.page.getByText('可直接播放').count()).toBe(1);
    await media.reads('时长 01:00');
  });

  step('取录像的画面作封面，按议程生成章节，用键盘改时间', async () => {
    const media = await staff('rongmei');
    await media.page.goto(DESK);
    await expect
      .poll(() => media.page.locator('video').evaluate((video: HTMLVideoElement) => video.readyState))
      .toBeGreaterThan(1);
    await media.presses('用当前画面作封面');
    await media.page.getByAltText('现在的封面').waitFor();
    await media.page.getByRole('button', { name: '添加一章' }).focus();
    await media.page.keyboard.press('Enter');
    const chapter = media.group('第1章');
    await media.fills({ 标题: '第1项 审议学校布局', '时间（分:秒）': '00:05' }, chapter);
    await media.presses('保存章节');
    await expect.poll(() => media.page.getByText('有修改没有保存').count()).toBe(0);
    await media.page.reload();
    await expect.poll(() => chapter.getByLabel('时间（分:秒）').inputValue()).toBe('00:05');
  });

  step('没有字幕的，不能送审，说明缺什么', async () => {
    const media = await staff('rongmei');
    await media.page.goto(DESK);
    await media.reads('没有字幕，也没有文字实录。');
    await expect
      .poll(() => media.page.getByRole('button', { name: '提交保密审查' }).getAttribute('aria-disabled'))
      .toBe('true');
  });

  step('没有审查的录像，保密审查员还看不到，公众也看不到', async () => {
    const reviewer = await staff('baomi');
    await reviewer.page.goto(DESK);
    await reviewer.reads('这次会议还没有录像。');
  });
});
