/** 一项决策的全程（国令713号第三条至第三十六条）: from the catalogue to the archive, from the Word file to the published text. */
import { describe, expect } from 'vitest';
import { dateBeside } from '#client/format.ts';
import { answer, consult, everybody, handle } from './consulted-draft.ts';
import { carryOut, issue, publish } from './later-course.ts';
import { does } from './people/action.ts';
import { type Cast, openCast } from './people/cast.ts';
import { finishesPaper, makesPaper } from './people/case-papers.ts';
import * as catalogue from './people/catalogue.ts';
import * as citizen from './people/citizen.ts';
import * as consultation from './people/consultation.ts';
import { procedureOf, readDecision, stepLine } from './people/decision-page.ts';
import { rulesOnFacts, tellFacts } from './people/facts.ts';
import { atDesk, recordsAll, standsAt, waives } from './people/preparation.ts';
import { agreesByLink, answerLinkOf, asksByLink, hearsExperts, recordsAnswers } from './people/inquiries.ts';
import * as course from './people/rural-buses-course.ts';
import { MATTER, UNIT } from './people/rural-buses.ts';
import { approveText, refuseOtherText, reviewText } from './reviewed-text.ts';
import { beforeCollecting } from './running/before-collecting.ts';
import { numberOf } from './running/number.ts';
import { openPath, type Step } from './running/steps.ts';

/** Results that one step leaves for a later one. */
interface Left {
  no: string;
  receipts: citizen.ReceiptCodes[];
}

describe('一项决策的全程，公众的浏览器有的运行脚本，有的不运行', () => {
  const cast = openCast(true);
  const step = openPath();
  const left: Left = { no: '', receipts: [] };
  const story = { ...course.STORY, no: () => left.no };
  describe('公布目录（第三条）', () => publishCatalogue(step, cast));
  describe('启动、拟订草案（第十条至第十三条）', () => {
    start(step, cast, left);
    prepare(step, cast);
  });
  describe('公开征求意见（第十四条、第十五条）', () => consult(step, cast, left.receipts));
  describe('征求有关单位意见（第十三条）', () => askUnits(step, cast));
  describe('研究处理意见（第十八条）', () => handle(step, cast));
  describe('公布采纳情况（第十八条）', () => answer(step, cast, left.receipts));
  describe('专家论证、风险评估（第十九条至第二十四条）', () => weigh(step, cast));
  describe('审查和讨论（第二十五条至第三十一条）', () => {
    reviewText(step, cast, story);
    printOpinion(step, cast);
    approveText(step, cast, story);
  });
  describe('公布（第三十二条）', () => {
    issue(step, cast, story);
    refuseOtherText(step, cast, story);
    publish(step, cast, story);
  });
  describe('执行、评估和归档（第三十三条至第三十六条）', () => {
    carryOut(step, cast, story);
    readToTheEnd(step, cast, left);
  });
});

function publishCatalogue(step: Step, cast: Cast): void {
  const { staff, county } = cast;
  step('司法局拟订年度目录，完成审核', async () => {
    await beforeCollecting(county());
    await catalogue.draftCatalogue(await staff('sifa'), { name: MATTER, unit: UNIT });
  });
  step('常务会议审议通过目录，县政府办据此登记审议和县委同意', async () => {
    const on = await county().dayAfter(0);
    await catalogue.discussCatalogue(county(), on);
    const clerk = await staff('zhengban');
    await clerk.takesUp('登记县政府审议');
    await catalogue.approveCatalogue(clerk, on);
  });
  step('目录保密审查通过', async () => catalogue.reviewCatalogue(await staff('baomi')));
  step('司法局公布目录，公众看得到', async () => {
    await catalogue.publishCatalogue(await staff('sifa'));
    await everybody(cast, (page) => citizen.seeInCatalogue(page, MATTER));
  });
}

function start(step: Step, { staff, county, citizen: visitor }: Cast, left: Left): void {
  step('承办单位启动决策，开始起草', async () => {
    const clerk = await staff('fagai');
    await consultation.startDecision(clerk, MATTER);
    await consultation.startDrafting(clerk, MATTER);
    left.no = await numberOf(county(), MATTER);
  });
  step('公众看到这项决策已经启动、由谁承办、还没有征求意见', async () => {
    const page = await visitor(false);
    await readDecision(page, left.no, MATTER);
    await page.getByText('草案还没有公开征求意见').waitFor();
    await page.getByText(UNIT).first().waitFor();
  });
}

function prepare(step: Step, { staff }: Cast): void {
  step('承办单位提出情形，司法局认定，程序表写明哪些应当履行', async () => {
    const clerk = await staff('fagai');
    await atDesk(clerk, MATTER);
    await tellFacts(clerk, course.FACTS);
    await rulesOnFacts(await staff('sifa'), MATTER);
    await atDesk(clerk, MATTER);
    for (const required of ['专家论证', '风险评估', '宣传解读']) await standsAt(clerk, required, '应当履行');
  });
  step('可以听证而不听证的，负责人写明理由，向公众公开', async () => {
    const lead = await staff('fagai-fuze');
    await atDesk(lead, MATTER);
    await waives(lead, '听证', course.NO_HEARING);
    await standsAt(lead, '听证', '不履行');
  });
}

function askUnits(step: Step, { staff, county, citizen: visitor }: Cast): void {
  step('承办单位向没有账号的单位发出征求意见函', async () => {
    const clerk = await staff('fagai');
    await atDesk(clerk, MATTER);
    await asksByLink(clerk, course.ASKED, await county().dayAfter(20));
  });
  step('各单位凭链接查阅草案，自己签署答复', async () => {
    for (const unit of course.ASKED)
      await agreesByLink(await visitor(false), county(), await answerLinkOf(county(), MATTER, unit));
  });
  step('答复成为征求意见的记录', async () => {
    const clerk = await staff('fagai');
    await atDesk(clerk, MATTER);
    await recordsAnswers(clerk);
  });
}

/** 专家论证 and 风险评估 judge the draft as the public left it: a conclusion does not outlive the text it judged. */
function weigh(step: Step, { staff, county, citizen: visitor }: Cast): void {
  step('专家凭链接声明、论证、署名，承办单位研究采纳，登记专家论证', async () => {
    const clerk = await staff('fagai');
    await atDesk(clerk, MATTER);
    const justice = await staff('sifa');
    await hearsExperts({ clerk, justice, page: await visitor(false) }, county(), MATTER);
    await recordsAll(clerk, [course.review(await county().dayAfter(0))]);
    await standsAt(clerk, '专家论证', '已完成');
  });
  step('评估风险', async () => {
    const clerk = await staff('fagai');
    await recordsAll(clerk, course.preparation(await county().dayAfter(0)));
    await standsAt(clerk, '风险评估', '已完成');
  });
  step('县政府领导认定风险可控', async () => {
    const leader = await staff('fuxianzhang');
    await leader.takesUp('认定风险是否可控', MATTER);
    await does(leader, '认定风险是否可控', course.finding(await county().dayAfter(0)));
  });
}

function printOpinion(step: Step, { staff }: Cast): void {
  step('审查机关从审查记录生成合法性审查意见书，定稿、打印、下载Word', async () => {
    const reviewer = await staff('hefa');
    await atDesk(reviewer, MATTER);
    const number = await makesPaper(reviewer, '合法性审查意见书');
    await finishesPaper(reviewer, number, [MATTER, '有修改意见']);
  });
}

function readToTheEnd(step: Step, { citizen: visitor, county }: Cast, left: Left): void {
  step('公众在决策页面看到走完的全过程', async () => {
    const page = await visitor();
    await readDecision(page, left.no, MATTER);
    const done = `${dateBeside(await county().dayAfter(0), left.no)}完成`;
    const line = await stepLine(page);
    for (const last of ['公众参与', '合法性审查', '集体讨论', '请示报告党委', '决策公布', '宣传解读', '归档'])
      expect(line).toContain(`${last}：${done}`);
    expect(line.filter((text) => !text.endsWith('完成'))).toEqual([]);
    await (await procedureOf(page)).getByText(course.NO_HEARING).waitFor();
  });
  step('公众从回执一步读到标明修改的那一条，再从来历读到公布稿', async () => {
    const page = await visitor(false);
    await citizen.lookUp(page, left.receipts[0]!);
    await page.getByRole('link', { name: '在第2稿中看第三条怎样修改' }).click();
    const clause = page.getByRole('article', { name: '第三条' });
    // Later changes by the review and the meeting are not attributed to this comment.
    await expect.poll(() => clause.locator('ins').allTextContents()).toEqual(['新增：，学生和残疾人半价']);
    await page.getByRole('link', { name: '草案的来历' }).first().click();
    for (const stage of ['征求意见稿', '送审稿', '公布稿']) await page.getByText(stage).first().waitFor();
  });
}
