/** 意见附件，运行脚本: a file that is on its way is waited for, and none goes missing without its author's word. */
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { workerBrowser } from '#test/kernel/browser.ts';
import { type Answers, FORM, openAwake } from './awake.ts';
import { bundle } from './bundle.ts';
import {
  choose,
  dress,
  faults,
  file,
  finding,
  focused,
  held,
  MEGABYTE,
  press,
  REFUSED,
  rows,
  said,
  stays,
  TAKEN,
  wentOn,
} from './chosen-files.ts';

let browser: Browser;
let built: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  [browser, built] = await Promise.all([workerBrowser(), bundle()]);
});

const opened = async (answers: Answers = {}) => {
  const all = await openAwake({ browser, built }, FORM, answers);
  await all.page.fill('#name', '张晓禾');
  return all;
};

describe('附件还在传', () => {
  it('按一次就够：说明正在上传，传好以后自己接着走，附件也在', async () => {
    const all = await opened();
    const answer = await held(all.page);
    await choose(all.page, file('甲.pdf'));
    await press(all.page);
    await press(all.page);
    await stays(all);
    expect(await said(all.page)).toContain('正在上传附件“甲.pdf”，传好以后自动继续，不用再按。');
    await answer('taken');
    await wentOn(all, ['t1']);
    await all.close();
  });

  it('不认识哪个按钮按下的旧浏览器，也等，也接着走', async () => {
    const all = await opened();
    await all.page.evaluate(
      'delete SubmitEvent.prototype.submitter; delete HTMLFormElement.prototype.requestSubmit',
    );
    const answer = await held(all.page);
    await choose(all.page, file('甲.pdf'));
    await press(all.page);
    await stays(all);
    await answer('taken');
    await wentOn(all, ['t1']);
    await all.close();
  });

  it('不想等的，可以不带它继续', async () => {
    const all = await opened();
    await held(all.page);
    await choose(all.page, file('甲.pdf'));
    await press(all.page);
    await all.page.click('button:has-text("不等了，不带它继续")');
    await wentOn(all, []);
    await all.close();
  });

  it('等的时候没有传成，就停下来说明，不自己接着走', async () => {
    const all = await opened();
    const answer = await held(all.page);
    await choose(all.page, file('甲.doc'));
    await press(all.page);
    await answer('refused');
    await all.page.waitForSelector('#files-error');
    await stays(all);
    expect(await finding(all.page)).toBe(
      '错误：还没有提交。“甲.doc”没有上传成功：只接受 PDF；doc 文件请另存为 PDF。',
    );
    expect([await focused(all.page), await said(all.page)]).toEqual(['files-error', '']);
    await all.close();
  });
});

describe('附件没有传上', () => {
  const WITHOUT = 'button:has-text("不带这个附件，继续提交")';

  it('太大的：当场说明哪个、为什么、怎么办；提交时停在说明上，不带它才继续', async () => {
    const all = await opened();
    const { page } = all;
    await choose(page, file('录像.pdf', 6 * MEGABYTE));
    expect(await finding(page)).toBe(
      '错误：“录像.pdf”没有上传成功：有6\u00a0MB，超过5\u00a0MB。请换一个小一点的，或者压缩以后再选。',
    );
    await expect.poll(() => page.getAttribute('#files', 'aria-describedby')).toContain('files-error');
    expect([await page.getAttribute('#files-error', 'role'), await page.$(WITHOUT)]).toEqual(['alert', null]);
    await press(page);
    await stays(all);
    expect(await focused(page)).toBe('files-error');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('不带这个附件，继续提交');
    await page.keyboard.press('Enter');
    await wentOn(all, []);
    await all.close();
  });

  it('移除以后，照常提交', async () => {
    const all = await opened({ '/files': REFUSED });
    await choose(all.page, file('甲.doc'));
    await all.page.waitForSelector('#files-error');
    await all.page.click('.files li button:has-text("移除")');
    expect([await all.page.$('#files-error'), await focused(all.page)]).toEqual([null, 'files']);
    await press(all.page);
    await wentOn(all, []);
    await all.close();
  });

  it('换一个再选，换上的算数', async () => {
    const all = await opened({ '/files': TAKEN });
    await choose(all.page, file('录像.pdf', 6 * MEGABYTE));
    await press(all.page);
    await choose(all.page, file('录像小.pdf'));
    await all.page.waitForSelector('.files li:has-text("已传好")');
    expect(await rows(all.page)).toEqual(['录像小.pdf 已传好 移除']);
    expect([await all.page.$('#files-error'), await all.page.$(WITHOUT)]).toEqual([null, null]);
    await press(all.page);
    await wentOn(all, ['t1']);
    await all.close();
  });

  it('传的时候断了网，不用重新选，再试一次就行', async () => {
    const all = await opened();
    const answer = await held(all.page);
    await choose(all.page, file('甲.pdf'));
    await answer('lost');
    await all.page.waitForSelector('#files-error');
    expect(await finding(all.page)).toBe(
      '错误：“甲.pdf”没有上传成功：网络断开了。网络好了以后，按“再试一次”。',
    );
    await press(all.page);
    await stays(all);
    await all.page.click('.files li button:has-text("再试一次")');
    expect(await all.page.$('#files-error')).toBeNull();
    await answer('taken');
    await all.page.waitForSelector('.files li:has-text("已传好")');
    await press(all.page);
    await wentOn(all, ['t1']);
    await all.close();
  });

  it('一次选了几个，能收的照收，每个没收的都说明', async () => {
    const all = await opened({ '/files': TAKEN });
    const names = ['1.pdf', '2.pdf', '3.pdf', '4.pdf', '5.pdf', '6.pdf'];
    await choose(all.page, file('大.pdf', 6 * MEGABYTE), ...names.map((name) => file(name)));
    await expect
      .poll(() => rows(all.page))
      .toEqual([
        '大.pdf 没有传上 移除',
        ...names.slice(0, 5).map((name) => `${name} 已传好 移除`),
        '6.pdf 没有传上 移除',
      ]);
    const text = await finding(all.page);
    expect(text).toContain('“大.pdf”没有上传成功：');
    expect(text).toContain('“6.pdf”没有上传成功：附件最多5个。先移除一个，再选这个。');
    await press(all.page);
    await stays(all);
    await all.page.click('button:has-text("不带这2个附件，继续提交")');
    await wentOn(all, ['t1', 't1', 't1', 't1', 't1']);
    await all.close();
  });
});

describe.each([
  ['320', 320, null],
  ['360 长辈模式', 360, 'on'],
] as const)('%s', (_name, width, elder) => {
  it('停下和等待的时候，没有无障碍问题，也不横向滚动', async () => {
    const all = await opened();
    const { page } = all;
    await dress(page, width, elder);
    const answer = await held(page);
    await choose(page, file('我家门口的公交站和积水照片.pdf', 6 * MEGABYTE), file('签名表.pdf'));
    await press(page);
    expect(await faults(page)).toEqual({ violations: [], sideways: 0 });
    await page.click('.files li button:has-text("移除")');
    await press(page);
    expect(await said(page)).toContain('正在上传附件“签名表.pdf”');
    expect(await faults(page)).toEqual({ violations: [], sideways: 0 });
    await answer('lost');
    await page.waitForSelector('.files li button:has-text("再试一次")');
    expect(await faults(page)).toEqual({ violations: [], sideways: 0 });
    await all.close();
  });
});
