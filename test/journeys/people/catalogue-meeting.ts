/** The meeting that deliberates the yearly catalogue (审议目录), as each of its people goes through it. */
import { acts, does, fillsIn } from './action.ts';
import type { Clerk } from './clerk.ts';
import { atMeeting, NAME, planOf, publishes } from './council-meeting.ts';

const ITEM = '审议下一年度重大行政决策事项目录';

type Staff = (login: string) => Promise<Clerk>;

/** 筹备会议 with one item that names the version, announced after its review. */
export async function bringsCatalogue(staff: Staff, heldOn: string): Promise<void> {
  const clerk = await staff('zhengban');
  await clerk.goesTo('会议');
  await does(clerk, '筹备会议', planOf(heldOn));
  await clerk.sees('heading', NAME);
  const form = clerk.page.getByRole('form', { name: '议程' });
  await clerk.presses('添加议题', form);
  const row = form.getByRole('group', { name: '议题1', exact: true });
  await fillsIn(clerk, row, { choices: { 公开范围: '公开' }, fields: { 议题: ITEM, 汇报单位: '县司法局' } });
  await row.getByLabel('事由').selectOption('审议年度决策事项目录');
  await clerk.presses('保存议程', form);
  await clerk.reads('没有写明审议的是哪一版目录');
  await row.getByLabel('审议的目录').selectOption({ index: 1 });
  await clerk.presses('保存议程', form);
  await clerk.sees('link', '审议的目录');
  await publishes('会议预告', '发布会议预告', staff);
}

/** The meeting from its opening to its end: nothing passes before the attendance is recorded. */
export async function passesCatalogue(staff: Staff): Promise<void> {
  const clerk = await staff('zhengban');
  await atMeeting(clerk);
  await acts(clerk, '准备就绪');
  await acts(clerk, '宣布开会');
  await acts(clerk, `开始第1项　${ITEM}`);
  await does(clerk, '登记出席情况');
  await does(clerk, '结束第1项', { fields: { 审议结果: '通过', 审议意见: '报县委同意后公布。' } });
  await acts(clerk, '宣布散会');
}
