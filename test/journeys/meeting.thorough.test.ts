/** 一次常务会议，从筹备到公布纪要 (R-63、R-68、R-74): every action at its own desk, by its own person. */
import { describe, expect } from 'vitest';
import { openCast, type Cast } from './people/cast.ts';
import * as meeting from './people/council-meeting.ts';
import { acts, does } from './people/action.ts';
import { answers, invitesConcerned, lettersOf } from './people/invitees.ts';
import { crawl } from './running/crawl.ts';
import { openPath, type Step } from './running/steps.ts';

const LEAD_DAYS = 7;

/** Results that one step leaves for a later one. */
interface Left {
  heldOn: string;
}

describe('一次常务会议', () => {
  const cast = openCast(true);
  const step = openPath();
  const left: Left = { heldOn: '' };
  prepare(step, cast, left);
  hold(step, cast, left);
  minute(step, cast);
});

function prepare(step: Step, { staff, county, citizen }: Cast, left: Left): void {
  step('政府办公室筹备会议，公众还看不到', async () => {
    const clerk = await staff('zhengban');
    left.heldOn = await county().dayAfter(LEAD_DAYS);
    await clerk.goesTo('会议');
    await does(clerk, '筹备会议', meeting.planOf(left.heldOn));
    await clerk.sees('heading', meeting.NAME);
    const page = await citizen();
    await page.goto('/huiyi');
    await expect.poll(() => page.getByRole('link', { name: meeting.NAME }).count()).toBe(0);
  });
  step('编排议程：公开、部分公开、不公开的逐项写明，用键盘调整先后，关联决策', async () => {
    const clerk = await staff('zhengban');
    await meeting.arranges(clerk);
    await meeting.savesAgenda(clerk);
    await clerk.reads(`第3项　${meeting.SECRET}`);
    await clerk.reads(`第2项　${meeting.PARTLY}`);
  });
  step('预告经另一人保密审查，由政府领导发布', async () =>
    meeting.publishes('会议预告', '发布会议预告', staff),
  );
  step('公众看到时间、地点和议程；不公开的议题只有序号，内部标题哪里都没有', async () => {
    const page = await citizen();
    await meeting.findMeeting(page);
    for (const text of ['县政府一号会议室', meeting.PUBLIC_ITEM, meeting.CLOSED, '涉及重大民生'])
      await page.getByText(text).first().waitFor();
    expect(await page.content()).not.toContain(meeting.SECRET);
    const calendar = await page.request.get(`${page.url()}.ics`);
    expect(await calendar.text()).toContain(meeting.NAME);
    expect(await calendar.text()).not.toContain(meeting.SECRET);
  });
}

function hold(step: Step, { staff, citizen, county, setClock }: Cast, left: Left): void {
  step('重大民生议题邀请利益相关方列席，应邀以后准备就绪', async () => {
    const clerk = await staff('zhengban');
    await invitesConcerned(clerk, `第1项　${meeting.PUBLIC_ITEM}`);
    const [letter] = await lettersOf(county(), meeting.NAME);
    if (!letter) throw new Error('nobody was invited');
    const page = await citizen();
    await answers(page, letter, '参加');
    await page.getByText('您已经答复参加').waitFor();
    await meeting.atMeeting(clerk);
    await clerk.reads('邀请1名，应邀1名');
    await acts(clerk, '准备就绪');
  });
  step('到时宣布开会，公众看到正在召开', async () => {
    await setClock(`${left.heldOn}T14:30:00+08:00`);
    const clerk = await staff('zhengban');
    await meeting.atMeeting(clerk);
    await acts(clerk, '宣布开会');
    const page = await citizen();
    await meeting.findMeeting(page);
    await page.getByText('正在召开').first().waitFor();
  });
  step('逐项开始、逐项结束，只用键盘', async () => {
    const clerk = await staff('zhengban');
    for (const title of [`第1项　${meeting.PUBLIC_ITEM}`, `第2项　${meeting.PARTLY}`]) {
      const start = clerk.page.getByRole('button', { name: `开始${title}`, exact: true });
      await start.focus();
      await clerk.page.keyboard.press('Enter');
      const position = title.slice(0, 3);
      await clerk.presses(`结束${position}`);
      const form = clerk.page.getByRole('form', { name: `结束${position}`, exact: true });
      await clerk.fills({ 审议结果: '原则通过', 审议意见: '按会议意见修改后公布。' }, form);
      await form.getByLabel(/^审议意见/).press('Control+Enter');
      await form.waitFor({ state: 'detached' });
    }
    await acts(clerk, `开始第3项　${meeting.SECRET}`);
    await clerk.reads('直播已经暂停，列席代表应当离场');
    await does(clerk, '结束第3项', { fields: { 审议结果: '通过' } });
    await acts(clerk, '宣布散会');
  });
}

function minute(step: Step, { staff, citizen, county }: Cast): void {
  step('从Word文件导入纪要，没有归入的逐段说明', async () => {
    const clerk = await staff('zhengban');
    await clerk.page.getByText('从Word文件导入').click();
    await clerk.page.getByLabel('纪要文件').setInputFiles(await meeting.minutesFile());
    await clerk.sees('heading', /^已导入\d+段$/);
    await clerk.reads(meeting.MINUTED);
  });
  step('补写出席的人和没有导入的一项，保存', async () => {
    const clerk = await staff('zhengban');
    await does(clerk, '修改纪要', {
      fields: {
        出席: '县长　岳明\n副县长　江岚',
        [`第2项　${meeting.PARTLY}`]: '会议听取了冬季安全生产工作情况的汇报。',
      },
    });
    await clerk.reads('出席2人');
  });
  step('纪要经审查公布；公众看到结果和纪要，没有不公开的议题', async () => {
    await meeting.publishes('会议纪要', '公布会议纪要', staff);
    const page = await citizen();
    await meeting.findMeeting(page);
    for (const text of [meeting.MINUTED, '原则通过', '县长　岳明', '利益相关方1名'])
      await page.getByText(text).first().waitFor();
    expect(await page.content()).not.toContain(meeting.SECRET);
    const file = await page.request.get(`${page.url()}/jiyao.docx`);
    expect(file.status()).toBe(200);
    await page.goto('/huiyi');
    await page.getByRole('link', { name: meeting.NAME }).first().waitFor();
  });
  step('决策的公众页面写明哪次会议讨论过、结果怎样', async () => {
    const page = await citizen();
    await meeting.findMeeting(page);
    await page.getByRole('link', { name: meeting.DECISION }).first().click();
    const part = page.locator('#huiyi');
    await part.getByText(meeting.NAME).first().waitFor();
    await part.getByText('原则通过').first().waitFor();
  });
  step('全站每一个网页、订阅、日历里都没有不公开议题的内部标题', async () => {
    const { pages, telling } = await crawl(county().url, meeting.SECRET);
    expect(pages).toContain('/huiyi');
    expect(telling).toEqual([]);
  });
}
