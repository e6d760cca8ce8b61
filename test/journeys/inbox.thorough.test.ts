/** 收件箱：来件从收到、分办、逾期到答复，办理的人在一处看到，打开就办；手机和电脑都能用. */
import { expect, it } from 'vitest';
import { sends } from './people/action.ts';
import { Clerk } from './people/clerk.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { openCounty } from './running/county.ts';

const TITLE = '松林镇菜市场的排水沟堵了';
const TEXT = '菜市场北门的排水沟堵了半个月，一下雨就进水。我叫俞青禾，在市场摆摊。';
const ANSWER = '已安排疏通，今后每月清掏一次；再有堵塞请拨打城市管理热线。';
const INBOX = '收件箱';

const browsing = openBrowsing();
const county = await openCounty();

/** Opens the inbox from the rail, at a width, and finds nothing that keeps anybody from using it. */
async function opensInbox(login: string, width: number): Promise<Clerk> {
  const clerk = await Clerk.signsIn(browsing, county, login, width);
  await clerk.goesTo(INBOX);
  await clerk.sees('heading', INBOX);
  await clerk.page.getByRole('table', { name: INBOX }).waitFor();
  expect([await flawsOf(clerk.page), await misfitsOf(clerk.page)]).toEqual([[], []]);
  return clerk;
}

/** The one of this title, as its row says it. */
const rowOf = ({ page }: Clerk) => page.getByRole('row').filter({ hasText: TITLE });

it('公众留言先到县政府办公室的收件箱，分办以后到办理单位的；逾期的找得到，答复以后在已处理里', async () => {
  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  await page.goto('/liuyan/xie');
  await page.getByLabel('标题').fill(TITLE);
  await page.getByLabel('内容').fill(TEXT);
  await page.getByRole('button', { name: '提交留言' }).click();
  await page.getByText('您的留言已收到').waitFor();

  const office = await opensInbox('zhengban', 1280);
  await rowOf(office).getByText('待分办').waitFor();
  expect(await rowOf(office).innerText()).toContain('本平台');
  await office.follows(TITLE);
  await office.presses('分办');
  await office.chooses('分类', '简单咨询');
  await office.fills({ 由哪个单位办理: '县住房和城乡建设局' });
  await sends(office, '分办');
  await office.goesTo(INBOX);
  await rowOf(office).waitFor({ state: 'detached' });

  await county.setClock(`${await county.dayAfter(30)}T10:00:00+08:00`);
  const clerk = await opensInbox('zhujian', 360);
  await clerk.follows('只看逾期的');
  await rowOf(clerk)
    .getByText(/逾期\d+日/)
    .waitFor();
  expect(await misfitsOf(clerk.page)).toEqual([]);
  await clerk.follows(TITLE);
  await clerk.reads(TEXT);
  await clerk.presses('拟写答复');
  await clerk.fills({ 答复: ANSWER });
  await sends(clerk, '拟写答复');

  const lead = await opensInbox('zhujian-fuze', 1280);
  await lead.follows('待处理');
  await lead.fills({ '受理编号、标题或者内容': '排水沟' });
  await lead.presses('筛选');
  await rowOf(lead).getByText('待审核').waitFor();
  await lead.follows(TITLE);
  await lead.presses('审核通过，答复来件人');
  await lead.reads('彭筑成审核');

  await clerk.goesTo(INBOX);
  await clerk.follows('已处理');
  await rowOf(clerk).getByText('已答复').waitFor();
  // Answered late, it stays late.
  await rowOf(clerk)
    .getByText(/逾期\d+日/)
    .waitFor();
  await clerk.follows('待处理');
  await rowOf(clerk).waitFor({ state: 'detached' });
});
