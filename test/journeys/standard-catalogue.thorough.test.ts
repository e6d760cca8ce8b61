/** 标准目录：xlsx -> 页面 -> 关联的文件；有误的逐行指出，审查、公布以后，公众从一行看到决策，从决策看到那一行. */
import write from 'write-excel-file/node';
import { describe, expect } from 'vitest';
import { acts } from './people/action.ts';
import { openCast } from './people/cast.ts';
import { flawsOf, flawsOnPhone } from './running/accessible.ts';
import { openPath } from './running/steps.ts';

const DESK = '标准目录';
const HEADS = ['领域', '一级事项', '二级事项', '公开内容（要素）', '公开依据', '公开时限', '公开主体'];
const MORE = [
  '公开渠道和载体',
  '全社会',
  '特定群体',
  '主动',
  '依申请',
  '县级',
  '乡级',
  '责任人',
  '关联的决策',
];
const ITEM = '服务片区调整结果';
const NAME = '标准目录.xlsx';

describe('标准目录', () => {
  const { staff, citizen, county } = openCast(false);
  const step = openPath();
  const schoolNo = async () => {
    const [found] = await county().sql<{ no: string }>(
      `select no from decision where title like '%招生服务片区%' and phase <> 'SUSPENDED' order by no limit 1`,
    );
    return found?.no ?? '';
  };

  /** The sheet of one row; `time` is what is wrong the first time. */
  const sheet = async (time: string) => {
    const row = [
      '义务教育',
      '招生管理',
      ITEM,
      '调整后的片区、学位数量',
      '《中华人民共和国义务教育法》',
      time,
    ];
    const more = ['■政府网站', '√', null, '√', null, '√', null, '林思齐', await schoolNo()];
    const rows = [['政务公开标准目录填报表'], [...HEADS, ...MORE], [...row, '县教育体育局', ...more]];
    return write(rows).toBuffer();
  };

  step('县政府办导入，时限看不懂的指明在哪一行哪一栏，什么也没有导入；改好以后另起一版', async () => {
    const clerk = await staff('zhengban');
    await clerk.goesTo(DESK);
    await clerk.reads('逾期未核对的公开事项');
    const file = clerk.page.getByLabel('填好的标准目录');
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await file.setInputFiles({ name: NAME, mimeType, buffer: await sheet('视情况') });
    await clerk.presses('导入');
    await clerk.reads('“视情况”看不出公开时限。');
    await file.setInputFiles({ name: NAME, mimeType, buffer: await sheet('20个工作日内') });
    await clerk.presses('导入');
    await clerk.sees('heading', '正在编制的第3版');
    await clerk.reads('与第2版相比，调整了1项');
    await clerk.page.getByRole('row', { name: `义务教育 招生管理：${ITEM}` }).waitFor();
    expect(await flawsOf(clerk.page)).toEqual([]);
    await acts(clerk, '提交保密审查');
    await clerk.reads('标准目录：正在保密审查');
  });

  step('没有参与编制的人审查通过，县政府办公布', async () => {
    const reviewer = await staff('baomi');
    await reviewer.takesUp('审查政务公开标准目录');
    await reviewer.presses('标准目录审查通过');
    await reviewer.page.getByRole('button', { name: '标准目录审查通过' }).waitFor({ state: 'detached' });
    const clerk = await staff('zhengban');
    await clerk.takesUp('公布政务公开标准目录');
    await clerk.presses('公布标准目录');
    await clerk.confirms('公布标准目录');
    await clerk.sees('link', '第3版');
  });

  step('公众用手机、不运行脚本，从信息公开专栏找到领域，从一行看到决策，从决策回到目录', async () => {
    const page = await citizen();
    await page.goto('/xinxigongkai');
    await page.getByRole('link', { name: '政务公开标准目录' }).click();
    await page.getByRole('row', { name: ITEM }).getByText('新增').waitFor();
    await page.getByRole('link', { name: '义务教育' }).click();
    const row = page.getByRole('row', { name: ITEM });
    await row.getByText('信息形成或者变更之日起20个工作日内').waitFor();
    await row.getByRole('link', { name: '招生服务片区' }).click();
    await page.getByRole('heading', { level: 1, name: '招生服务片区' }).waitFor();
    await page.getByText('谁作决定、谁起草、谁审查').click();
    await page.getByRole('link', { name: '在政务公开标准目录的哪一项' }).click();
    await page.getByRole('row', { name: ITEM }).waitFor();
    const answer = await page.request.get('/biaozhun-mulu/3.xlsx');
    expect([answer.status(), (await answer.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  step('目录和一个领域，在手机上没有障碍，不横着拖', async () => {
    const page = await citizen(true);
    for (const path of ['/biaozhun-mulu', '/biaozhun-mulu?lingyu=yiwu-jiaoyu']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await flawsOnPhone(page)).toEqual([]);
    }
  });

  step('单位从待办核对逾期的一行，县政府办不再看到逾期', async () => {
    const unit = await staff('zhujian-fuze');
    await unit.takesUp('核对公开事项');
    await unit.reads('已经逾期');
    const late = unit.page.getByRole('listitem').filter({ hasText: '收费标准和停供公告' });
    await unit.presses('核对无误', late);
    await unit.page.getByText('已经逾期').waitFor({ state: 'detached' });
    expect(await flawsOf(unit.page)).toEqual([]);
    const clerk = await staff('zhengban');
    await clerk.goesTo(DESK);
    await clerk.page.reload();
    await clerk.reads('没有逾期的。');
  });
});
