/** 目录年度全程：征集申报、逐项答复、结转、年底公布完成情况（国令713号第三条、第十条）. */
import { describe, expect } from 'vitest';
import { openCast } from './people/cast.ts';
import { approveCatalogue, publishCatalogue, reviewCatalogue } from './people/catalogue.ts';
import { bringsCatalogue, passesCatalogue } from './people/catalogue-meeting.ts';
import { answers, collects, explains, filledForm, givesNewTime, imports } from './people/catalogue-year.ts';
import { NAME as MEETING } from './people/council-meeting.ts';
import { flawsOf } from './running/accessible.ts';
import { beforeCollecting } from './running/before-collecting.ts';
import { openPath } from './running/steps.ts';

const PARKING = '县城停车场建设和管理办法';
const RENEWAL = '城市更新五年规划';
const WHY = '需要补充论证，下一年度继续办理';

describe('目录年度', () => {
  const { staff, citizen, county, setClock } = openCast(false);
  const step = openPath();
  const yearInForce = async () =>
    (
      await county().sql<{ year: number }>(
        `select max(year) as year from catalogue_version where stage = 'PUBLISHED'`,
      )
    )[0]?.year ?? 0;
  const looksAt = async (login: string) => {
    const { page } = await staff(login);
    expect(await flawsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  step('十二月，司法局向各单位征集下一年度的事项', async () => {
    await beforeCollecting(county());
    const [december, tomorrow] = [`${await yearInForce()}-12-15`, await county().dayAfter(1)];
    await setClock(`${december > tomorrow ? december : tomorrow}T10:00:00+08:00`);
    await collects(await staff('sifa'), await county().dayAfter(10));
    await looksAt('sifa');
  });
  step('承办单位导入申报表，有误的一行指出来，先导入合格的', async () => {
    const next = (await yearInForce()) + 1;
    const form = await filledForm(
      [PARKING, `${next}年6月`, '县财政局'],
      ['老旧管网改造方案', '年底', '县财办'],
      [RENEWAL, `${next}年第三季度`, ''],
    );
    await imports(await staff('zhujian'), form, 2);
    await looksAt('zhujian');
  });
  step('经办人打开一项，看到应当写明的已经齐全', async () => {
    const clerk = await staff('zhujian');
    await clerk.follows(PARKING);
    await clerk.reads('本项应当写明的内容已齐全');
    await looksAt('zhujian');
  });
  step('单位负责人一并申报', async () => {
    const lead = await staff('zhujian-fuze');
    await lead.takesUp('申报目录事项');
    await lead.presses('申报本页拟报的2项');
    await lead.reads('已申报。');
  });
  step('司法局列入一项，说明理由退回一项', async () => {
    await answers(await staff('sifa'), PARKING, RENEWAL, '列入下一年度，先完成专项论证');
    await looksAt('sifa');
  });
  step('承办单位看到没有列入的理由', async () => {
    const clerk = await staff('zhujian');
    await clerk.page.reload();
    await clerk.reads('审核意见：列入下一年度，先完成专项论证');
  });
  step('司法局结转上一年度没有完成的一项，沿用原编号，结束征集', async () => {
    const clerk = await staff('sifa');
    await clerk.follows('看目录草稿');
    await clerk.sees('heading', '结转上一年度未完成的事项');
    const unfinished = clerk.page.getByRole('group', { name: '没有完成的' }).getByRole('checkbox').first();
    await unfinished.check();
    await clerk.presses('结转1项');
    await clerk.page.getByRole('button', { name: '结转1项' }).waitFor({ state: 'detached' });
    const next = (await yearInForce()) + 1;
    const carried = async () =>
      (
        await county().sql<{ name: string; planned: string }>(
          `select name, planned_on::text as planned from catalogue_item
           where carried_over_from is not null and year = $1`,
          [next],
        )
      )[0];
    const moved = () => expect.poll(async () => (await carried())?.planned).toMatch(String(next));
    await givesNewTime(clerk, (await carried())?.name ?? '', next, moved);
    await clerk.presses('结束征集，完成审核');
    await clerk.confirms('结束征集，完成审核');
    await clerk.reads('下一步：登记县政府审议');
    expect(
      await county().sql('select no from catalogue_item where carried_over_from is not null and year = $1', [
        (await yearInForce()) + 1,
      ]),
    ).toMatchObject([{ no: expect.stringContaining(`${await yearInForce()}-`) }]);
  });
  step('年底，司法局写明各项完成情况，保密审查员审查', async () => {
    await explains(await staff('sifa'), WHY);
    await looksAt('sifa');
    const reviewer = await staff('baomi');
    await reviewer.takesUp('完成情况保密审查');
    await reviewer.presses('保密审查通过');
    await reviewer.confirms('保密审查通过');
    await reviewer.page.getByText('还没有通过').waitFor({ state: 'hidden' });
  });
  step('司法局公布完成情况，年度结束', async () => {
    const clerk = await staff('sifa');
    await clerk.takesUp('公布目录完成情况');
    await clerk.presses('公布完成情况，结束年度');
    await clerk.confirms('公布完成情况，结束年度');
    await clerk.sees('link', '看公众页面');
  });
  step('公众不运行脚本，从目录找到完成情况和下载', async () => {
    const [page, year] = [await citizen(), await yearClosed()];
    await page.goto('/mulu');
    await page.getByRole('link', { name: '全年完成情况' }).click();
    await page.getByRole('heading', { level: 1, name: `${year}年度重大行政决策事项目录完成情况` }).waitFor();
    await page.getByText(WHY).first().waitFor();
    const links = page.getByRole('link', { name: /^下载 (Excel|Word)$/ });
    for (const link of await links.all()) {
      const answer = await page.request.get((await link.getAttribute('href')) ?? '');
      expect([answer.status(), (await answer.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
    }
    await expect.poll(() => links.count()).toBe(2);
  });
  step('完成情况的页面没有无障碍问题', async () => {
    const clerk = await staff('sifa');
    await clerk.page.goto(`/mulu/${await yearClosed()}/wancheng`);
    await looksAt('sifa');
  });

  step('下一年度的目录列入常务会议，事由写明是哪一版', async () => {
    heldOn = await county().dayAfter(2);
    await bringsCatalogue(staff, heldOn);
  });
  step('没有上会的，县政府办不能登记审议；会议通过以后可以', async () => {
    const before = await staff('zhengban');
    await before.takesUp('登记县政府审议');
    await before.reads('会议台没有审议本版目录的议题');
    await setClock(`${heldOn}T14:30:00+08:00`);
    await passesCatalogue(staff);
    const clerk = await staff('zhengban');
    await clerk.takesUp('登记县政府审议');
    await approveCatalogue(clerk, heldOn);
  });
  step('保密审查通过，司法局公布；公众从目录走到审议它的会议', async () => {
    await reviewCatalogue(await staff('baomi'));
    await publishCatalogue(await staff('sifa'));
    const page = await citizen();
    await page.goto(`/mulu/${(await yearClosed()) + 1}/1`);
    await page.getByRole('link', { name: MEETING, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: MEETING }).waitFor();
  });

  let heldOn = '';
  const yearClosed = async () =>
    (
      await county().sql<{ year: number }>(
        `select year from catalogue_version where stage = 'CLOSED' order by year desc`,
      )
    )[0]?.year ?? 0;
});
