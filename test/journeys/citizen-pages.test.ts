/** Every page of the public side once in a real browser, on a phone: WCAG by axe, nothing that does not fit, no dead link. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { flawsOnPhone } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { linked, openPublicPages } from './running/public-pages.ts';

const browsing = openBrowsing();
const pages = openPublicPages();

it('导航和页面里的每个站内链接都通', () => {
  expect(pages.found.dead).toEqual([]);
});

describe('360像素宽：没有无障碍问题，不横向滚动', () => {
  let opened: Promise<Page> | undefined;

  it.each([...linked, '/meiyou'])('%s', async (path) => {
    const [address] = path === '/meiyou' ? [path] : pages.addressesOf(path);
    if (!address) throw new Error('没有链接通到这一页');
    const page = await (opened ??= browsing.open(pages.county.url, { width: 360 }));
    await page.goto(address);
    expect(await flawsOnPhone(page), address).toEqual([]);
  });
});
