/** 目录外、依价格法举行听证会的决策：听证、专家论证、风险评估、公平竞争审查都要履行（国令713号第三条、第十六条至第三十三条）. */
import { describe, expect } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { carryOut, decide, issue, publish } from './later-course.ts';
import { type Cast, openCast } from './people/cast.ts';
import * as consultation from './people/consultation.ts';
import { procedureOf, readDecision, stepLine } from './people/decision-page.ts';
import { does, takesUpon } from './people/action.ts';
import * as hearing from './people/hearing-course.ts';
import { entersAddresses } from './people/addresses.ts';
import * as stalls from './people/market-stalls.ts';
import { rulesOnFacts, tellFacts } from './people/facts.ts';
import { finishesPaper, makesPaper } from './people/case-papers.ts';
import { atDesk, brings, recordsAll, standsAt } from './people/preparation.ts';
import * as proposal from './people/proposal.ts';
import {
  agreesByLink,
  answerLinkOf,
  answersAtDesk,
  asks,
  hearsExperts,
  recordsAnswers,
} from './people/inquiries.ts';
import * as course from './people/rural-buses-course.ts';
import { announce, hold } from './stall-hearing.ts';
import { settled } from './running/quiet.ts';
import { openPath, type Step } from './running/steps.ts';

interface Left {
  no: string;
  today: CalendarDay;
}

const { HEARING, MATTER } = stalls;

/**
 * In `npm run torture` alone: the hearing itself is walked in hearing.test.ts, every form in step-posts.browser.test.ts,
 * 论证、评估 and what comes after them in whole-path.test.ts.
 */
const AT_LENGTH = process.env.LONG_JOURNEYS === '1';

describe.runIf(AT_LENGTH)('举行听证会的决策', () => {
  const cast = openCast(true);
  const step = openPath();
  const left: Left = { no: '', today: '2026-11-21' };
  const story = { ...course.STORY, matter: MATTER, no: () => left.no, ...stalls.LATER };
  describe('启动和起草', () => start(step, cast, left));
  describe('听证会（第十六条、第十七条）', () => announce(step, cast, left));
  describe('听证会的名单、举行、报告（第十六条至第十八条）', () => hold(step, cast, left));
  describe('专家论证、风险评估、公平竞争审查（第十九条至第二十九条）', () => refusalOf(step, cast));
  describe('公众看到的', () => readOn(step, cast, left));
  describe('审查和讨论（第二十五条至第三十一条）', () => decide(step, cast, story));
  describe('公布（第三十二条）', () => {
    issue(step, cast, story);
    publish(step, cast, story);
  });
  describe('文书（第三十三条）', () => print(step, cast));
  describe('执行、评估和归档（第三十三条至第三十六条）', () => {
    carryOut(step, cast, story);
    readToTheEnd(step, cast, left);
  });
});

function start(step: Step, { staff, county, citizen: visitor }: Cast, left: Left): void {
  step('部门建议，县政府领导决定启动', async () => {
    left.today = (await county().dayAfter(0)) as CalendarDay;
    await proposal.propose(await staff('fagai'), stalls.PROPOSAL);
    await proposal.study(await staff('zhengban'), stalls.PROPOSAL, '由县发展和改革委员会研究。');
    const { PROPOSAL, INITIATION, UNDER_LAW } = stalls;
    left.no = await proposal.initiate(await staff('fuxianzhang'), PROPOSAL, INITIATION, UNDER_LAW);
    const page = await visitor();
    await readDecision(page, left.no, MATTER);
    await page.getByText('没有列入，经研究论证后决定启动').waitFor();
    await (await procedureOf(page)).getByText('价格法第二十三条').first().waitFor();
  });
  step('起草，认定情形：应当专家论证、评估风险、审查公平竞争，依价格法应当听证', async () => {
    const clerk = await staff('fagai');
    await consultation.startDrafting(clerk, MATTER);
    await atDesk(clerk, MATTER);
    await tellFacts(clerk, stalls.FACTS);
    await rulesOnFacts(await staff('sifa'), MATTER);
    await atDesk(clerk, MATTER);
    for (const required of ['听证', '专家论证', '风险评估', '公平竞争审查'])
      await standsAt(clerk, required, '应当履行');
  });
}

function refusalOf(step: Step, { staff, county, citizen: visitor }: Cast): void {
  step('两个单位，一个在工作台、一个凭链接，各自答复', async () => {
    const clerk = await staff('fagai');
    await atDesk(clerk, MATTER);
    await standsAt(clerk, '听证', '已完成');
    await brings(clerk, [['决策草案', '征求意见稿.pdf']]);
    const { desk, login, link } = stalls.ASKED;
    await asks(clerk, { desks: [desk], links: [link] }, await county().dayAfter(20), ['征求意见稿.pdf']);
    await answersAtDesk(await staff(login), MATTER, '同意');
    await agreesByLink(await visitor(false), county(), await answerLinkOf(county(), MATTER, link));
    await recordsAnswers(clerk);
    // Opened at the desk of the unit asked: by whom stays on record without anybody typing it.
    await clerk.reads(/已打开（.+）/);
  });
  step('专家凭链接论证；评估风险，领导在手机上认定可控', async () => {
    const today = await county().dayAfter(0);
    const clerk = await staff('fagai');
    await atDesk(clerk, MATTER);
    const who = { clerk, justice: await staff('sifa'), page: await visitor(false) };
    await hearsExperts(who, county(), MATTER, ['征求意见稿.pdf']);
    await recordsAll(clerk, [course.review(today), ...course.preparation(today)]);
    await brings(clerk, [['公平竞争审查材料', '公平竞争审查材料.pdf']]);
    const leader = await staff('fuxianzhang');
    await leader.takesUp('认定风险是否可控', MATTER);
    await does(leader, '认定风险是否可控', course.finding(today));
  });
  step('向经营者、协会发征求意见函，司法局录入联系方式，各自凭链接答复', async () => {
    const clerk = await staff('fagai');
    await atDesk(clerk, MATTER);
    const names = stalls.VOICES.map(([name]) => name);
    const sent = { desks: [], links: [], voices: stalls.VOICES };
    await asks(clerk, sent, await county().dayAfter(20), ['征求意见稿.pdf']);
    await entersAddresses(await staff('sifa'), MATTER, names, 'shanghu');
    for (const name of names)
      await agreesByLink(await visitor(false), county(), await answerLinkOf(county(), MATTER, name));
  });
  step('市场监督管理部门看经营者、协会的意见，审查公平竞争', async () => {
    const market = await staff('shijian');
    await market.takesUp('公平竞争审查', MATTER);
    await market.presses('登记公平竞争审查');
    for (const [name] of stalls.VOICES) await market.page.getByRole('link', { name, exact: true }).waitFor();
    await market.page.reload();
    await settled(market.page);
    await does(market, '登记公平竞争审查', stalls.competition(await county().dayAfter(0)));
    await standsAt(market, '公平竞争审查', '已完成');
  });
  step('以听证会听取意见，没有公开征求意见的，写明理由后结束公众参与', async () => {
    const lead = await staff('fagai-fuze');
    await atDesk(lead, MATTER);
    await lead.presses('结束公众参与');
    await lead.confirms('结束公众参与');
    await lead.reads('本县以向社会公开征求意见为常规方式');
    await takesUpon(lead, stalls.NO_SOLICITATION);
    await lead.reads('修改完善（');
  });
}

function print(step: Step, { staff }: Cast): void {
  step('审查机关从审查记录生成合法性审查意见书，定稿、打印、下载Word', async () => {
    const reviewer = await staff('hefa');
    await atDesk(reviewer, MATTER);
    const number = await makesPaper(reviewer, '合法性审查意见书');
    expect(number).toMatch(/审〔\d{4}〕\d+号$/);
    await finishesPaper(reviewer, number, [MATTER, '合法']);
  });
  step('承办单位生成送审函和两份征求意见函，文号相连，互不重复', async () => {
    const clerk = await staff('fagai');
    await atDesk(clerk, MATTER);
    const { desk, link } = stalls.ASKED;
    const numbers = [await makesPaper(clerk, '送审函')];
    for (const unit of [desk, link]) numbers.push(await makesPaper(clerk, '征求意见函', unit));
    await finishesPaper(clerk, numbers[1]!, [desk]);
    const counted = numbers.map((one) => Number(/〕(\d+)号$/.exec(one)?.[1]));
    expect(counted).toEqual([0, 1, 2].map((more) => counted[0]! + more));
  });
}

function readOn(step: Step, { citizen: visitor }: Cast, left: Left): void {
  step('公众看到听证、论证、评估、公平竞争审查都已完成', async () => {
    const page = await visitor();
    await readDecision(page, left.no, MATTER);
    const line = (await stepLine(page)).join('\n');
    for (const done of ['公众参与', '听证', '专家论证', '风险评估', '公平竞争审查'])
      expect(line).toMatch(new RegExp(`${done}：.*完成`));
  });
}

function readToTheEnd(step: Step, { citizen: visitor }: Cast, left: Left): void {
  step('公众看到公布、宣传解读和归档都已完成，听证的过程仍然看得到', async () => {
    const page = await visitor();
    await readDecision(page, left.no, MATTER);
    const line = (await stepLine(page)).join('\n');
    for (const done of ['听证', '合法性审查', '集体讨论', '请示报告党委', '决策公布', '宣传解读', '归档'])
      expect(line).toMatch(new RegExp(`${done}：.*完成`));
    await hearing.readHearing(page, HEARING);
  });
}
