/** The course of a decision from its legality review to its archive, whatever it is about (国令713号第二十五条至第三十四条). */
import { expect } from 'vitest';
import { approvedText } from './people/approved-text.ts';
import type { Cast } from './people/cast.ts';
import { partOf, readDecision } from './people/decision-page.ts';
import type { Filled } from './people/action.ts';
import * as execution from './people/execution.ts';
import { atDesk } from './people/preparation.ts';
import * as review from './people/review.ts';
import type { Step } from './running/steps.ts';
import { unfoldAll } from './running/unfold.ts';

/** Details particular to one decision. */
export interface LaterStory {
  matter: string;
  /** Its number, known once it was started. */
  no: () => string;
  clerk: string;
  lead: string;
  /** Submission to the review besides the papers. */
  sent: Filled;
  /** Facts for the meeting given in words, since they are not on record. */
  written?: Readonly<Record<string, string>>;
  speakers: readonly string[];
  dissent: Filled;
  /** Its place among the documents of the year in which it is issued. */
  documentSeq: number;
  plan: Filled;
  /** Text for the public in the interpretation and on the adoption of opinions. */
  difference: string;
  adoption: string;
  explained: string;
  executor: { unit: string; login: string; done: string };
  /** The evaluation that is begun once it is carried out, where one is begun. */
  evaluation?: (on: string) => Filled;
}

/** 合法性审查、集体讨论、请示报告: sent, passed, discussed, reported upward. */
export function decide(step: Step, { staff, county }: Cast, story: LaterStory): void {
  const { matter } = story;
  step('送请合法性审查，材料齐备', async () => {
    const clerk = await staff(story.clerk);
    await atDesk(clerk, matter);
    await review.bringPackage(clerk);
    await review.sendToReview(await staff(story.lead), matter, story.sent);
  });
  step('合法性审查通过', async () => review.giveOpinion(await staff('hefa'), matter, review.OPINION));
  step('政府办请批议题，分管副县长批准', async () => review.approveItem(staff, matter));
  step('常务会议讨论，行政首长最后发言，不同意见如实记录', async () => {
    const today = await county().dayAfter(0);
    const office = await staff('zhengban');
    await review.schedule(office, county(), matter, {
      name: '县政府第61次常务会议',
      on: today,
      written: story.written ?? {},
    });
    await review.recordDiscussion(office, county(), matter, {
      speakers: story.speakers,
      result: '通过',
      dissents: [story.dissent],
    });
  });
  step('出台前请示报告县委', async () =>
    review.reportUpward(await staff('zhengban'), matter, await county().dayAfter(0)),
  );
}

/** 签发、印发. */
export function issue(step: Step, { staff, county }: Cast, { matter, ...story }: LaterStory): void {
  step('政府办请批，行政首长签发，政府办登记印发', async () => {
    const on = await county().dayAfter(0);
    await execution.issue(staff, matter, {
      documentNo: `岚府发〔${on.slice(0, 4)}〕${story.documentSeq}号`,
      on,
      text: await approvedText(county(), story.no(), matter),
    });
  });
}

/** 保密审查、公布、宣传解读: text and interpretation as one, and what the public reads of it. */
export function publish(step: Step, cast: Cast, story: LaterStory): void {
  const { staff, citizen: visitor, county } = cast;
  const { matter, plan } = story;
  const documentNo = new RegExp(`岚府发〔\\d{4}〕${story.documentSeq}号`);
  step('正式文本和解读同批送保密审查；审查以前公众看不到', async () => {
    await execution.planPublication(await staff('zhengban'), matter, plan);
    await execution.reviewPublication(await staff('baomi'), matter);
    const page = await visitor();
    await readDecision(page, story.no(), matter);
    await expect.poll(() => page.getByText(documentNo).count()).toBe(0);
  });
  step('公布后，公众读到文本、解读和采纳情况', async () => {
    await execution.publish(await staff('zhengban'), matter);
    const page = await visitor();
    await readDecision(page, story.no(), matter);
    await unfoldAll(page);
    await partOf(page, '决策文件').getByText(documentNo).waitFor();
    await page.locator('#jiedu').getByText(story.difference).waitFor();
    await partOf(page, '意见采纳情况').getByText(story.adoption).waitFor();
    const text = partOf(page, '决策文件').getByRole('link', { name: '决策正式文本' });
    const file = await page.request.get((await text.getAttribute('href')) ?? '');
    expect(file.ok()).toBe(true);
  });
  step('接受访谈，宣传解读', async () => {
    const today = await county().dayAfter(0);
    await execution.explain(await staff('zhengban'), matter, {
      日期: today,
      主要内容: story.explained,
    });
  });
}

/** 执行、办结、归档. */
export function carryOut(step: Step, cast: Cast, story: LaterStory): void {
  const { staff, citizen: visitor, county } = cast;
  const { matter, executor } = story;
  step('确定执行单位和督促检查单位，公众看到由谁执行', async () => {
    const on = await county().dayAfter(0);
    await execution.startExecution(await staff('zhengban'), matter, {
      unit: executor.unit,
      supervisor: '县政府办公室',
      on,
    });
    const page = await visitor();
    await readDecision(page, story.no(), matter);
    await partOf(page, '决策文件').getByText(executor.unit).waitFor();
  });
  step('执行单位报告执行完毕，县政府办登记', async () => {
    const on = await county().dayAfter(0);
    await execution.reportExecution(await staff(executor.login), matter, {
      kind: '执行完毕',
      text: executor.done,
      on,
    });
    await execution.complete(await staff('zhengban'), matter, `${executor.done}达到预期效果。`, on);
  });
  const { evaluation } = story;
  if (evaluation)
    step('决策机关认为有必要的，启动决策后评估', async () =>
      execution.startEvaluation(await staff('zhengban'), matter, evaluation(await county().dayAfter(0))),
    );
  step('材料齐全，档案员归档', async () =>
    execution.archive(await staff('dangan'), matter, '岚档〔2026〕61-1', await county().dayAfter(0)),
  );
}
