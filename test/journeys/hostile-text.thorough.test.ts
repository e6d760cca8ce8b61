/** Stored text is only ever text: it runs nothing, on no public page and at no desk. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import * as citizen from './people/citizen.ts';
import { Clerk } from './people/clerk.ts';
import { openBrowsing } from './running/browsing.ts';
import { settled } from './running/quiet.ts';
import { type County, openCounty } from './running/county.ts';
import { crawl } from './running/crawl.ts';
import { HOSTILE, poison } from './running/hostile.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** Effect of the hostile text on a page: whether it acted, whether it stands there as text, links that would act. */
const seen = (page: Page) =>
  page.evaluate(`({
    acted: 'hit' in window,
    shown: document.body.innerText.includes('<script>window.hit=1</script>'),
    armed: [...document.querySelectorAll('a, form, iframe, object, embed')]
      .flatMap(({ href, action, src, data }) => [href, action, src, data])
      .filter((link) => typeof link === 'string' && /^(javascript|data:text)/i.test(link))
      .filter((link) => !link.includes('React has blocked')),
  })`);

describe('从表单交上来的', () => {
  it('意见内容原样显示，不当作网页', async () => {
    const page = await browsing.open(county.url);
    await citizen.findConsultation(page, '城乡公交票价调整');
    await citizen.writeOpinion(page, { stance: '支持', text: `请看这一条：${HOSTILE}` });
    await page.getByLabel('单位或社会组织').check();
    await page.getByRole('textbox', { name: '单位名称' }).fill('某公司\u{202E}<script>window.hit=1</script>');
    await page.getByRole('textbox', { name: '姓名' }).fill('<b onclick="window.hit=1">某人</b>');
    await citizen.reviewOpinion(page, '请看这一条：');
    expect(await seen(page)).toEqual({ acted: false, shown: true, armed: [] });
    const receipt = await citizen.sendOpinion(page);
    expect(await seen(page)).toEqual({ acted: false, shown: true, armed: [] });
    await citizen.lookUp(page, receipt);
    expect(await seen(page)).toEqual({ acted: false, shown: true, armed: [] });
    const clerk = await Clerk.signsIn(browsing, county, 'fagai');
    await clerk.takesUp('处理意见', '城乡公交票价调整');
    await clerk.row('请看这一条').getByRole('link').click();
    await clerk.page.getByText('请看这一条').last().waitFor();
    expect(await seen(clerk.page)).toEqual({ acted: false, shown: true, armed: [] });
  });
});

describe('写进每一栏的，就算各处的核对都漏过了', () => {
  beforeAll(() => poison(county));

  it('公众页面只当作文字', async () => {
    const page = await browsing.open(county.url);
    const { pages, dead } = await crawl(county.url);
    expect(dead).toEqual([]);
    for (const address of onePerKind(pages)) {
      await page.goto(address);
      expect(await seen(page), address).toMatchObject({ acted: false, armed: [] });
      expect(await page.content(), address).toContain('&lt;script&gt;window.hit=1');
    }
  });

  it.each([
    ['fagai', paths.workbench, paths.consultations, paths.opinions, paths.reports, paths.messages],
    ['sifa', paths.catalogue, paths.policy, paths.calendar],
    ['guanli', paths.accounts, paths.site],
    ['shenji', paths.audit],
    ['baomi', paths.reviews],
  ])('工作台只当作文字：%s', async (login, ...desks) => {
    const { page } = await Clerk.signsIn(browsing, county, login);
    for (const desk of desks) {
      await page.goto(desk);
      await settled(page);
      expect(await seen(page), desk).toMatchObject({ acted: false, armed: [] });
      const next = await firstInto(page, desk);
      if (!next) continue;
      await page.goto(next);
      await settled(page);
      expect(await seen(page), next).toEqual({ acted: false, shown: true, armed: [] });
    }
  });
});

/** The first matter that a desk leads into, if it leads into any. */
async function firstInto(page: Page, desk: string): Promise<string | null> {
  const ways = page.locator(`main a[href^="${desk}/"]`);
  return (await ways.count()) > 0 ? ways.first().getAttribute('href') : null;
}

/** Pages of the same kind are made by the same program. */
function onePerKind(pages: readonly string[]): string[] {
  const kinds = new Map(
    pages.map((address) => [address.replaceAll(/\d[\d-]*|%[0-9A-F]{2}|\?.*/g, '*'), address]),
  );
  return [...kinds.values()];
}
