/** 留言转为意见: a message on a draft becomes an opinion of its round, and its author opens it without a script. */
import { expect, it } from 'vitest';
import { sends } from './people/action.ts';
import { Clerk } from './people/clerk.ts';
import { codesOn, looksUp } from './people/comer.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { openCounty } from './running/county.ts';

const TITLE = '取暖补助能不能再多一点';
const TEXT = '清洁取暖的补助每户八百元不够，希望提高到一千二百元。';
const DRAFT = '岚溪县2026—2027年冬季清洁取暖保障方案';

const browsing = openBrowsing();
const county = await openCounty();

it('留言、分办、转为意见；意见登记在这一轮，本人从留言打开它', async () => {
  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  await page.goto('/liuyan');
  await page.getByRole('link', { name: '写留言' }).click();
  await page.getByLabel('标题').fill(TITLE);
  await page.getByLabel('内容').fill(TEXT);
  await page.getByRole('button', { name: '提交留言' }).click();
  await page.getByText('您的留言已收到').waitFor();
  const receipt = await codesOn(page);

  const office = await Clerk.signsIn(browsing, county, 'zhengban');
  await office.takesUp('分办来件');
  await office.follows(TITLE);
  await office.presses('分办');
  await office.fills({ 由哪个单位办理: '县住房和城乡建设局' });
  await sends(office, '分办');
  await office.reads('县政府办公室转县住房和城乡建设局');

  const clerk = await Clerk.signsIn(browsing, county, 'zhujian');
  await clerk.takesUp('答复来件');
  await clerk.follows(TITLE);
  await clerk.presses('转为意见');
  await clerk.reads(DRAFT);
  expect(await flawsOf(clerk.page)).toEqual([]);
  await sends(clerk, '转为意见');
  await clerk.reads('已经转为对征求意见稿的意见');
  await clerk.follows(`在《${DRAFT}》的意见中查看`);
  await clerk.reads(TEXT);

  await looksUp(page, '我的留言', receipt);
  await page.getByText('已经转为对征求意见稿的意见').waitFor();
  expect(await misfitsOf(page)).toEqual([]);
  await page.getByRole('link', { name: `打开对《${DRAFT}》的意见` }).click();
  await page.getByText(TEXT).first().waitFor();
  expect(await misfitsOf(page)).toEqual([]);
});
