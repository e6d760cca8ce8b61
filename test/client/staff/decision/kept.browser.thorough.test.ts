/** 填好的内容: neither a colleague's change nor the end of the session takes away what was typed. */
import { beforeAll, expect, it } from 'vitest';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { settled } from '#test/journeys/running/quiet.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { atDrafting, recordsOf, uploads } from './step-desk.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const PLAN = '发生集中反映的，一日内面对面协商。';

it('登录过期、内容被他人改过，重新登录、载入最新内容以后，填的一字不丢，接着就能登记', async () => {
  const clerk = await atDrafting(browsing, county, 'fagai');
  const { page } = clerk;
  await uploads(page, '风险评估报告', '风险评估报告.pdf');
  await clerk.presses('登记风险评估');
  const form = page.getByRole('form', { name: '登记风险评估' });
  await clerk.presses('添加部门', form);
  await clerk.fills({ 部门名称: '县信访局', 该部门的意见: '可能有居民反映。' }, clerk.group('部门1'));
  await clerk.presses('添加风险点', form);
  const point = { 什么风险: '居民反对', 风险领域: '社会稳定', 等级: '低风险', 防范措施: '由社区组织协商。' };
  await clerk.fills(point, clerk.group('风险点1'));
  await clerk.fills(
    { 风险处置预案: PLAN, 评估报告的日期: await county.dayAfter(0), 风险等级: '低风险' },
    form,
  );
  await form.getByLabel('风险评估报告.pdf').check();

  await county.sql('update session set revoked_at = now()');
  await clerk.presses('登记风险评估', form);
  await clerk.reads('登录已过期');
  await clerk.fills({ 登录名: 'fagai', 密码: county.passwordOf('fagai') });
  await clerk.presses('登录');
  // The reload after the sign-in is complete before the change below, so it does not include it.
  await settled(page);
  await expect.poll(() => form.getByLabel('风险处置预案').inputValue()).toBe(PLAN);

  await county.sql(
    `update decision set version = version + 1 where 'fagai' in (
       select login_name from person where unit_id = any(decision.unit_ids))`,
  );
  await clerk.presses('登记风险评估', form);
  const conflict = page.getByRole('heading', { name: '已被他人修改' });
  await conflict.waitFor();
  await clerk.presses('载入最新内容');
  await conflict.waitFor({ state: 'detached' });
  await expect.poll(() => clerk.group('风险点1').getByLabel('什么风险').inputValue()).toBe('居民反对');
  await clerk.presses('登记风险评估', form);
  await (await recordsOf(page)).getByText('居民反对').first().waitFor();
  await clerk.reads('已办理：登记风险评估');
});
