/** 下载卷宗 at a desk as it runs: a file that lacks a paper is refused in words, and made once the paper is back. */
import { expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { openCounty } from '#test/journeys/running/county.ts';
import { settled } from '#test/journeys/running/quiet.ts';
import { unfoldTo } from '#test/journeys/running/unfold.ts';

const browsing = openBrowsing();
const county = await openCounty();

/** As if other bytes lay in the store: their recorded digest is another. */
async function recorded(id: string, sha256: string) {
  await county.sql('alter table decision_file disable trigger decision_file_fixed');
  await county.sql('update decision_file set sha256 = $2 where id = $1', [id, sha256]);
  await county.sql('alter table decision_file enable trigger decision_file_fixed');
}

it('材料与登记不符的，工作台逐份说出，不下载；放回以后照常下载', async () => {
  const [paper] = await county.sql<{ id: string; no: string; name: string; sha256: string; login: string }>(
    `select f.id, d.no, f.name, f.sha256, p.login_name as login from decision_file f
     join decision d on d.id = f.decision_id join person p on p.unit_id = d.lead_unit_id
     where 'UNIT_STAFF' = any(p.roles) and p.active and f.removed_at is null order by f.id limit 1`,
  );
  if (!paper) throw new Error('no document');
  await recorded(paper.id, 'f'.repeat(64));
  const { page } = await Clerk.signsIn(browsing, county, paper.login);
  await page.goto(`${county.url}/gongzuotai/juece/${paper.no}`);
  await settled(page);
  const button = page.getByRole('link', { name: '下载卷宗', includeHidden: true });
  await unfoldTo(button);
  await button.click();
  const told = page.getByRole('alert').filter({ hasText: '没有生成卷宗：有1份材料缺失或者与登记不符' });
  await told.waitFor();
  await told.getByText(`${paper.name}：文件与登记的摘要不符`).waitFor();
  await told.getByText('放回附件目录，再重新下载').waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await recorded(paper.id, paper.sha256);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(/卷宗\.zip$/);
  await expect.poll(() => told.count()).toBe(0);
});
