/** 决策材料 at a desk as it runs: picked by kind, sent with progress, shown, taken out. */
import { beforeAll, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { unfoldTo } from '#test/journeys/running/unfold.ts';
import { settled } from '#test/journeys/running/quiet.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { PDF } from '#test/outside/http/samples.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

it('上传、展开校验值、下载、移除', async () => {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  const { page } = clerk;
  const [decision] = await county.sql<{ no: string }>(
    `select d.no from decision d join person p on p.unit_id = d.lead_unit_id where p.login_name = 'fagai' and d.phase not in ('ARCHIVED','TERMINATED') limit 1`,
  );
  await page.goto(`${county.url}/gongzuotai/juece/${decision?.no}`);
  await settled(page);
  browsing.bear('415');
  await unfoldTo(page.getByLabel('上传材料的种类'));
  await page.getByLabel('上传材料的种类').selectOption({ label: '风险评估报告' });
  await page.getByLabel('风险评估报告文件').setInputFiles([
    { name: '风险评估报告.pdf', mimeType: 'application/pdf', buffer: PDF },
    { name: '假的.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') },
  ]);
  const region = page.getByRole('region', { name: '风险评估报告' });
  const link = region.getByRole('link', { name: '风险评估报告.pdf' });
  await link.waitFor();
  await page.getByText('假的.pdf没有上传成功：只接受').waitFor();
  await page.getByText(/^SHA-256/).click();
  expect(await flawsOf(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('风险评估报告.pdf');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await region.getByRole('button', { name: '移除' }).click();
  await page.getByRole('dialog').getByText('文件不能恢复').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '移除' }).click();
  await page.getByText('还没有材料').waitFor();
});
