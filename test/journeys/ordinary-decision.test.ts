/** 一项普通决策，从建议到归档（国令713号第十条至第三十三条）: every action at its own desk, by its own person. */
import { describe, expect } from 'vitest';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { carryOut, decide, publish } from './later-course.ts';
import { type Cast, openCast } from './people/cast.ts';
import * as citizen from './people/citizen.ts';
import * as consultation from './people/consultation.ts';
import { partOf, readDecision, stepLine } from './people/decision-page.ts';
import { does } from './people/action.ts';
import * as feedback from './people/feedback.ts';
import { atDesk, recordsAll, standsAt, tellFacts, waives } from './people/preparation.ts';
import * as proposal from './people/proposal.ts';
import * as course from './people/rural-buses-course.ts';
import { ANSWERS, DRAFT, INTRODUCTION, MATTER, OPINIONS, UNIT } from './people/rural-buses.ts';
import { closingOf } from './running/closing.ts';
import { openPath, type Step } from './running/steps.ts';

/** What one step leaves for a later one. */
interface Left {
  no: string;
  receipts: citizen.ReceiptCodes[];
}

describe('一项普通决策，从建议到归档', () => {
  const cast = openCast(true);
  const step = openPath();
  const left: Left = { no: '', receipts: [] };
  const story = { ...course.STORY, no: () => left.no };
  describe('启动（第十条、第十一条）', () => start(step, cast, left));
  describe('拟订草案（第十二条至第二十四条）', () => prepare(step, cast));
  describe('公众参与（第十四条至第十八条）', () => hear(step, cast, left));
  describe('审查和讨论（第二十五条至第三十一条）', () => decide(step, cast, story));
  describe('公布（第三十二条）', () => publish(step, cast, story));
  describe('执行、评估和归档（第三十三条至第三十六条）', () => {
    carryOut(step, cast, story);
    readToTheEnd(step, cast, left);
  });
});

function start(step: Step, { staff, citizen: visitor }: Cast, left: Left): void {
  step('部门论证后提出建议', async () => proposal.propose(await staff('fagai'), course.PROPOSAL));
  step('县政府办研究，县政府领导决定启动；目录外的写明理由', async () => {
    await proposal.study(
      await staff('zhengban'),
      course.PROPOSAL,
      '由县发展和改革委员会研究，两周内提出意见。',
    );
    left.no = await proposal.initiate(await staff('fuxianzhang'), course.PROPOSAL, course.INITIATION);
  });
  step('公众看到这项决策已经启动、由谁承办、还没有征求意见', async () => {
    const page = await visitor();
    await readDecision(page, left.no, MATTER);
    await page.getByText('没有列入，经研究论证后决定启动').waitFor();
    await page.getByText('草案还没有公开征求意见').waitFor();
    await page.getByText(UNIT).first().waitFor();
  });
}

function prepare(step: Step, { staff, county }: Cast): void {
  step('承办单位开始起草，认定情形，程序表写明哪些应当履行', async () => {
    const clerk = await staff('fagai');
    await consultation.startDrafting(clerk, MATTER);
    await atDesk(clerk, MATTER);
    await tellFacts(clerk, course.FACTS);
    for (const required of ['专家论证', '风险评估', '宣传解读']) await standsAt(clerk, required, '应当履行');
  });
  step('征求有关单位意见，专家论证，评估风险', async () => {
    const clerk = await staff('fagai');
    await recordsAll(clerk, course.preparation(await county().dayAfter(0)));
    await standsAt(clerk, '专家论证', '已完成');
  });
  step('县政府领导认定风险可控', async () => {
    const leader = await staff('fuxianzhang');
    await leader.takesUp('认定风险是否可控', MATTER);
    await does(leader, '认定风险是否可控', course.finding(await county().dayAfter(0)));
  });
  step('可以听证而不听证的，负责人写明理由，向公众公开', async () => {
    const lead = await staff('fagai-fuze');
    await atDesk(lead, MATTER);
    await waives(lead, '听证', course.NO_HEARING);
    await standsAt(lead, '听证', '不履行');
  });
}

function hear(step: Step, cast: Cast, left: Left): void {
  const { staff, citizen: visitor, county, setClock } = cast;
  step('公开征求意见不少于30日：备齐材料，审查，公布', async () => {
    const clerk = await staff('fagai');
    await consultation.beginConsultation(clerk, MATTER);
    await consultation.prepareConsultation(clerk, DRAFT, await county().dayAfter(0));
    await consultation.submitConsultation(clerk);
    await consultation.reviewConsultation(await staff('baomi'), MATTER);
    await consultation.openConsultation(await staff('fagai-fuze'), MATTER);
  });
  step('公众从决策页面读到草案，提出意见，得到回执', async () => {
    for (const { clause, ...opinion } of OPINIONS) {
      const page = await visitor();
      await readDecision(page, left.no, MATTER);
      await partOf(page, '谁来决定、您怎样参与').getByRole('link', { name: '阅读草案' }).click();
      await citizen.openClause(page, clause);
      await citizen.writeOpinion(page, opinion);
      await citizen.reviewOpinion(page, opinion.text);
      left.receipts.push(await citizen.sendByScript(page));
    }
  });
  step('截止以后逐条研究处理，负责人确认', async () => {
    await setClock(new Date((await closingOf(county(), MATTER)).getTime() + 9 * 3_600_000));
    const texts = OPINIONS.map(({ text }) => text);
    await feedback.acceptComments(await staff('fagai'), MATTER, texts);
    await feedback.disposeComments(await staff('fagai'), MATTER, ANSWERS);
    await feedback.confirmOutcomes(await staff('fagai-fuze'), MATTER, texts);
  });
  step('采纳情况经确认、审查后公布，公众凭回执看到自己的一条', async () => {
    await feedback.fixRevision(await staff('fagai'), MATTER);
    await feedback.draftReport(await staff('fagai'), MATTER, INTRODUCTION);
    await feedback.confirmReport(await staff('fagai-fuze'), MATTER);
    await feedback.reviewReport(await staff('baomi'), MATTER);
    await feedback.publishReport(await staff('fagai-fuze'), MATTER);
    const page = await visitor();
    await citizen.lookUp(page, left.receipts[0]!);
    await page.getByText(ANSWERS[0]!.reason).first().waitFor();
  });
  step('结束公众参与', async () => consultation.finishParticipation(await staff('fagai-fuze'), MATTER));
}

function readToTheEnd(step: Step, { citizen: visitor, county }: Cast, left: Left): void {
  step('公众在决策页面看到走完的全过程', async () => {
    const page = await visitor();
    await readDecision(page, left.no, MATTER);
    const done = `${inChinese((await county().dayAfter(0)) as CalendarDay).replace(/^.*年/, '')}完成`;
    const line = await stepLine(page);
    for (const last of ['公众参与', '合法性审查', '集体讨论', '请示报告党委', '决策公布', '宣传解读', '归档'])
      expect(line).toContain(`${last}：${done}`);
    expect(line).toContain('听证：不办，理由见下表');
    expect(line.filter((text) => !/完成$|不办/.test(text))).toEqual([]);
    await partOf(page, '应当履行的程序').getByText(course.NO_HEARING).waitFor();
  });
}
