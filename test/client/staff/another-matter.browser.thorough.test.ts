/** 从一件事直接到另一件事: nothing of the one before stands under the address of the next, while that is still asked for. */
import { beforeAll, expect, it } from 'vitest';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { settled } from '#test/journeys/running/quiet.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

it('答复还没有来，前一件事的标题和办理已经不在', async () => {
  const { page } = await Clerk.signsIn(browsing, county, 'sifa');
  await page.goto(decisionPath('2026-002'));
  await settled(page);
  const title = () => page.getByRole('heading', { level: 1, name: /公交票价/ });
  expect(await title().count()).toBe(1);
  const coming = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"DecisionDesk"')) await coming.promise;
    await route.continue();
  });
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.body.append(link);
    link.click();
  }, decisionPath('2026-003'));
  await page.waitForURL(`**${decisionPath('2026-003')}`);
  await expect.poll(() => title().count(), { timeout: 5000 }).toBe(0);
  coming.resolve();
  await settled(page);
  expect(await title().count()).toBe(0);
});
