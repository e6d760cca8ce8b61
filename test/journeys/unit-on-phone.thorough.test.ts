/** 账号与单位，手机上: a form that is opened from the head of the desk stands on the first screen, not below the list. */
import { beforeAll, expect, it } from 'vitest';
import { Clerk } from './people/clerk.ts';
import { flawsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { settled } from './running/quiet.ts';
import { type County, openCounty } from './running/county.ts';

const SCREEN = { width: 360, height: 740 };

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

it('新建单位、新建账号，打开就看见表单；关闭以后回到名单', async () => {
  const { page } = await Clerk.signsIn(browsing, county, 'guanli');
  await page.setViewportSize(SCREEN);
  for (const [view, button, field] of [
    ['?kan=danwei', '新建单位', '单位名称'],
    ['', '新建账号', '姓名'],
  ] as const) {
    await page.goto(`/gongzuotai/zhanghao${view}`);
    await settled(page);
    await page.getByRole('link', { name: button }).click();
    const first = page.getByRole('textbox', { name: field });
    await first.waitFor();
    const box = await first.boundingBox();
    expect(box?.y, button).toBeLessThan(SCREEN.height - 40);
    expect(await flawsOf(page), button).toEqual([]);
    await page.setViewportSize(SCREEN);
    await page.getByRole('link', { name: '关闭' }).click();
    await page.getByRole('table').waitFor();
  }
});
