/** 国令713号第十四条、第十八条: a questionnaire with every kind of question, from the clerk's form to the published result. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { fillsIn, opensAction, sends } from './people/action.ts';
import { openCast, type Cast } from './people/cast.ts';
import { flawsOf } from './running/accessible.ts';
import { openPath, type Step } from './running/steps.ts';

const NAME = '供热服务问卷';
const QUESTIONS = [
  { fields: { 题型: '单选', 题目: '您家怎样取暖？', 选项: '集中供热\n自己取暖' }, ticks: ['必答'] },
  { fields: { 题型: '多选', 题目: '最关心什么？', 选项: '室温\n费用' }, ticks: ['加一项“其他”'] },
  {
    fields: { 题型: '打分', 题目: '您满意吗？', '1分的意思': '很不满意', 最高分的意思: '很满意' },
    choices: { 打几分: '1至5分' },
  },
  { fields: { 题型: '排序', 题目: '先办哪件？', 选项: '提温\n退费\n查管网' } },
  {
    fields: { 题型: '逐项选择', 题目: '办得怎么样？', 逐项选择的各项: '报修\n退费', 选项: '好\n不好' },
    ticks: ['必答'],
  },
  {
    fields: {
      题型: '填写',
      题目: '为什么自己取暖？',
      只请前面第几题选了某一项的人回答: '1',
    },
  },
];

describe('一份各种题型的问卷，从拟定到公布结果', () => {
  const cast = openCast(false);
  const step = openPath();
  const survey = { address: '' };
  describe('拟定', () => plan(step, cast, survey));
  describe('填写', () => answer(step, cast, survey));
  describe('结果', () => publish(step, cast, survey));
});

interface Survey {
  address: string;
}

const CHOSEN_OPTION = { 那道题的哪一项: '自己取暖' };

function plan(step: Step, { staff, county }: Cast, survey: Survey): void {
  step('经办人写各种题，照公众看到的样子预览；不对的当场说明', async () => {
    const clerk = await staff('zhujian');
    await clerk.goesTo('问卷和书面征求');
    const form = await opensAction(clerk, '拟定活动');
    await fillsIn(clerk, form, {
      fields: {
        决策事项: await matterOf(form.page()),
        方式: '问卷调查',
        名称: NAME,
        内容和目的: '了解供热服务中的问题。',
        参加对象: '全县居民',
        开始日期: await county().dayAfter(0),
        开始的钟点: '12:00',
        结束日期: await county().dayAfter(3),
        结束的钟点: '24:00',
        联系方式: '县住房和城乡建设局，电话0000-5550107',
      },
    });
    for (const [index, { fields, ...row }] of QUESTIONS.entries()) {
      await clerk.presses('添加题', form);
      const own = clerk.group(`题${index + 1}`);
      await clerk.fills(fields, own);
      await fillsIn(clerk, own, row);
    }
    await clerk.reads('第6题的跳答条件对不上');
    await clerk.fills(CHOSEN_OPTION, clerk.group('题6'));
    await clerk.reads('如果第1题选了“自己取暖”，请回答。');
    await sends(clerk, '拟定活动');
  });
  step('题目可以复制、移动、移除；另一人公告', async () => {
    const clerk = await staff('zhujian');
    await clerk.follows(NAME);
    await opensAction(clerk, '修改计划');
    await clerk.group('题2').getByRole('button', { name: '复制' }).click();
    await clerk.group('题3').getByRole('button', { name: '上移' }).click();
    await clerk.group('题2').getByRole('button', { name: '下移' }).click();
    await clerk.group('题3').getByRole('button', { name: '移除' }).click();
    await sends(clerk, '修改计划');
    const lead = await staff('zhujian-fuze');
    await lead.goesTo('问卷和书面征求');
    await lead.follows(NAME);
    await lead.presses('公告活动');
    await lead.confirms('公告活动');
    const link = lead.page.getByRole('link', { name: '公开页面' });
    survey.address = (await link.getAttribute('href')) ?? '';
    expect(survey.address).toMatch(/^\/huodong\/.+\/\d+$/);
  });
}

/** The first matter that can be asked about. */
const matterOf = async (page: Page) => page.getByLabel('决策事项').locator('option').nth(1).innerText();

function answer(step: Step, { setClock, county, citizen }: Cast, survey: Survey): void {
  step('问卷页没有无障碍问题，320、360、1280像素宽都不横向滚动', async () => {
    await setClock(`${await county().dayAfter(1)}T10:00:00+08:00`);
    const page = await citizen(true);
    await page.goto(`${survey.address}/wenjuan`);
    expect(await flawsOf(page)).toEqual([]);
  });
  step('360像素宽、不用脚本：答错的逐题说明，填过的都在，改正以后收下', async () => {
    const page = await citizen();
    await page.goto(`${survey.address}/wenjuan`);
    await page.getByRole('group', { name: '2．' }).getByLabel('其他（请写明）').check();
    await page.getByRole('combobox', { name: '提温' }).selectOption('第1位');
    await page.getByRole('combobox', { name: '退费' }).selectOption('第1位');
    await page.getByLabel('6．').fill('离主管网太远');
    await page.getByRole('button', { name: '提交问卷' }).click();
    for (const words of [
      '第1题是必答题',
      '第2题选了“其他”，没有写明',
      '第4题还有1项没有排名次',
      '第4题有两项排在同一名次',
      '第5题是必答题',
      '第6题只请第1题选“自己取暖”的人回答',
    ])
      await page.getByText(words).first().waitFor();
    await expect.poll(() => page.getByLabel('6．').inputValue()).toBe('离主管网太远');
    await page.getByRole('group', { name: '1．' }).getByLabel('自己取暖').check();
    await page.getByLabel('其他，请写明').fill('噪声，电话13800138000');
    await page.getByRole('combobox', { name: '退费' }).selectOption('第2位');
    await page.getByRole('combobox', { name: '查管网' }).selectOption('第3位');
    await page.getByRole('group', { name: '3．' }).getByLabel('4', { exact: true }).check();
    for (const row of ['报修', '退费'])
      await page.getByRole('group', { name: row, exact: true }).getByLabel('好', { exact: true }).check();
    await page.getByRole('button', { name: '提交问卷' }).click();
    await page.getByText('问卷已收到').first().waitFor();
  });
}

function publish(step: Step, { setClock, county, citizen, staff }: Cast, survey: Survey): void {
  step('截止以后，经办人看书面回答，归纳', async () => {
    await setClock(`${await county().dayAfter(4)}T10:00:00+08:00`);
    const clerk = await staff('zhujian');
    await clerk.goesTo('问卷和书面征求');
    await clerk.follows(NAME);
    await clerk.page.getByRole('link', { name: '书面回答2条' }).click();
    await clerk.reads('离主管网太远');
    await clerk.reads('噪声，电话〔手机号已隐去〕');
    expect(await flawsOf(clerk.page)).toEqual([]);
    await clerk.presses('归纳书面回答');
    const boxes = clerk.page.getByRole('textbox', { name: /^第\d题/ });
    await boxes.nth(0).fill('一人反映噪声。');
    await boxes.nth(1).fill('一人离主管网太远。');
    await clerk.page.getByRole('button', { name: '归纳书面回答', exact: true }).last().click();
    await clerk.page.getByRole('definition').filter({ hasText: '一人反映噪声。' }).waitFor();
  });
  step('人人看到图和表，可以下载；书面回答不公开', async () => {
    const page = await citizen(true);
    await page.goto(survey.address);
    await page.getByRole('img', { name: /3．您满意吗/ }).waitFor();
    await page.getByText('平均4.00分').first().waitFor();
    await expect.poll(() => page.getByText('离主管网太远').count()).toBe(0);
    expect(await flawsOf(page)).toEqual([]);
    const csv = await (await page.request.get(`${survey.address}/jieguo.csv`)).text();
    expect(csv).toContain('报修,好,1,100.0%');
    expect(csv).not.toContain('离主管网太远');
    const json: unknown = await (await page.request.get(`${survey.address}/jieguo.json`)).json();
    expect(json).toMatchObject({ total: 1, questions: [{}, {}, { mean: 4 }, {}, {}, { written: 1 }] });
  });
}
