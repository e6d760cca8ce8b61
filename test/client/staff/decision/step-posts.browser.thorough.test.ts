/** 审查以前的程序, post by post: the responsible unit, its lead, market supervision, the organ's leader. */
import { beforeAll, expect, it } from 'vitest';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { asks, asksByLink, entersPaper } from '#test/journeys/people/inquiries.ts';
import { settled } from '#test/journeys/running/quiet.ts';
import { atDrafting, hasFacts, records, region, stepOf, uploads } from './step-desk.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

it('承办单位登记征求单位意见、公众参与活动、风险评估，都能当场看到', async () => {
  const clerk = await atDrafting(browsing, county, 'fagai');
  const { page } = clerk;
  const today = await county.dayAfter(0);
  await uploads(page, '公众参与活动记录', '活动记录.pdf');
  await uploads(page, '风险评估报告', '风险评估报告.pdf');

  await uploads(page, '决策草案', '征求意见稿.pdf');
  await asksByLink(clerk, ['县财政局'], await county.dayAfter(20), ['征求意见稿.pdf']);
  await region(page, '征求有关单位意见').getByText('专用链接发往').waitFor();
  await clerk.presses('登记征求有关单位意见');
  await clerk.presses('登记征求有关单位意见', page.getByRole('form', { name: '登记征求有关单位意见' }));
  await page.getByText('县财政局尚未反馈意见，不能视为同意。').first().waitFor();

  const activity = await records(clerk, '登记公众参与活动', {
    方式: '座谈会',
    日期: today,
    地点: '青山社区服务中心',
    '参加的人或者征求、调查的对象': '青山社区居民',
    参加人数或者反馈份数: '23',
    意见归纳: '多数居民赞成，建议分期实施。',
  });
  await activity.form.getByLabel('活动记录.pdf').check();
  await activity.sends();
  await stepOf(page, '公众参与').getByText('正在办理').waitFor();

  const risk = await records(
    clerk,
    '登记风险评估',
    { 风险处置预案: '发生集中反映的，一日内面对面协商。', 评估报告的日期: today, 风险等级: '低风险' },
    [
      ['部门', { 部门名称: '县信访局', 该部门的意见: '可能有居民反映。' }],
      ['风险点', { 什么风险: '居民反对', 风险领域: '社会稳定', 等级: '低风险' }],
    ],
  );
  await risk.form.getByText('风险评估报告缺少风险防范措施。').waitFor();
  await clerk.fills({ 防范措施: '由社区组织协商，给予合理补偿。' }, risk.form);
  await risk.form.getByLabel('风险评估报告.pdf').check();
  await risk.sends();
  await stepOf(page, '风险评估').getByText('已完成').waitFor();
});

it('县政府领导认定风险是否可控；别的岗位的事不列', async () => {
  const leader = await atDrafting(browsing, county, 'fuxianzhang');
  const finding = await records(leader, '认定风险是否可控', {
    理由: '风险点明确，防范措施和处置预案可行，同意评估结论。',
    认定日期: await county.dayAfter(0),
  });
  await region(leader.page, '草案和材料').getByRole('link', { name: '风险评估报告.pdf' }).waitFor();
  await finding.form.getByText('居民反对').first().waitFor();
  await finding.form.getByRole('radio', { name: /^风险可控/ }).check();
  await finding.sends();
  await leader.reads('已办理：认定风险是否可控，见下面的程序和记录。');
  await expect.poll(() => leader.page.getByRole('button', { name: /^登记/ }).count()).toBe(0);
  expect(await flawsOf(leader.page)).toEqual([]);
});

it('负责人登记不履行可选程序，先看到公众将看到什么', async () => {
  const lead = await atDrafting(browsing, county, 'fagai-fuze');
  const reason = '事项以技术测算为主，已经座谈并公开征求意见，不再另行举行听证会。';
  const waiver = await records(lead, '登记不履行可选程序', { 不履行的程序: '听证', 理由: '不需要' });
  await waiver.form.getByText('没有写明不进行“听证”的理由。').waitFor();
  await lead.fills({ 理由: reason }, waiver.form);
  await waiver.sends();
  await lead.page.getByRole('dialog').getByText(reason).waitFor();
  await lead.confirms('登记');
  await stepOf(lead.page, '听证').getByText('不履行').waitFor();
});

it('市场监督管理部门登记公平竞争审查；适用例外规定的，还差什么当场看到', async () => {
  const clerk = await atDrafting(browsing, county, 'fagai');
  await hasFacts(browsing, county, clerk, ['涉及市场主体经济活动']);
  await stepOf(clerk.page, '公平竞争审查').getByText('应当履行').waitFor();

  await uploads(clerk.page, '有关单位意见', '安达公司复函.pdf');
  const [sent, due] = [await county.dayAfter(0), await county.dayAfter(20)];
  const voices = [['安达电梯有限公司', '经营者']] as const;
  await asks(clerk, { desks: [], links: [], voices }, due, ['征求意见稿.pdf']);

  const market = await atDrafting(browsing, county, 'shijian');
  await market.presses('登记公平竞争审查');
  await region(market.page, '草案和材料').getByText('还没有经营者、协会答复。').waitFor();
  await entersPaper(clerk, '安达电梯有限公司', '安达公司复函.pdf', sent);
  await market.page.reload();
  await settled(market.page);
  await uploads(market.page, '公平竞争审查材料', '审查材料.pdf');
  const review = await records(market, '登记公平竞争审查', {
    起草单位的初审意见: '没有限定特定的企业。',
    审查结论: '适用例外规定，可以出台',
    审查日期: await county.dayAfter(0),
  });
  const reading = region(market.page, '草案和材料');
  await reading.getByRole('link', { name: '征求意见稿.pdf' }).waitFor();
  await reading.getByRole('link', { name: '安达电梯有限公司' }).waitFor();
  await reading.getByText('书面回复由承办单位录入').waitFor();
  await market.fills({ 适用的情形: '科技进步和自主创新' }, review.form);
  await review.form.getByText('没有影响更小的替代方案的理由').first().waitFor();
  await market.fills({ 审查结论: '符合公平竞争要求' }, review.form);
  await review.form.getByLabel('审查材料.pdf').check();
  await review.sends();
  await market.reads('到审查日期为止，没有听取行业协会、商会的意见。');
  await market.fills({ 仍要办理的理由: '本县没有相应的行业协会、商会。' });
  await market.presses('知悉并继续办理');
  await stepOf(market.page, '公平竞争审查').getByText('已完成').waitFor();
});
