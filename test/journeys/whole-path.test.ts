/** The whole path of a consultation by its six people (国令713号第三条、第十四条至第十八条), as each of them walks it. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type Cast, openCast } from './people/cast.ts';
import * as catalogue from './people/catalogue.ts';
import * as citizen from './people/citizen.ts';
import * as consultation from './people/consultation.ts';
import * as feedback from './people/feedback.ts';
import { ANSWERS, DRAFT, INTRODUCTION, MATTER, OPINIONS, UNIT } from './people/rural-buses.ts';
import { closingOf } from './running/closing.ts';
import { openPath, type Step } from './running/steps.ts';

describe('全程，公众的浏览器有的运行脚本，有的不运行', () => {
  const cast = openCast(true);
  const step = openPath();
  const receipts: citizen.ReceiptCodes[] = [];
  describe('公布目录（第三条）', () => publishCatalogue(step, cast));
  describe('公开征求意见（第十四条、第十五条）', () => consult(step, cast, receipts));
  describe('研究处理意见（第十八条）', () => handle(step, cast));
  describe('公布采纳情况（第十八条）', () => answer(step, cast, receipts));
});

/** What everybody sees, seen by one whose browser runs scripts and by one whose does not. */
async function everybody({ citizen: visitor }: Cast, sees: (page: Page) => Promise<void>): Promise<void> {
  for (const javaScript of [false, true]) await sees(await visitor(javaScript));
}

function publishCatalogue(step: Step, cast: Cast): void {
  const { staff, county } = cast;
  step('司法局拟订年度目录，完成审核', async () =>
    catalogue.draftCatalogue(await staff('sifa'), { name: MATTER, unit: UNIT }),
  );
  step('县政府办登记县政府审议和县委同意', async () =>
    catalogue.approveCatalogue(await staff('zhengban'), await county().dayAfter(0)),
  );
  step('保密审查通过', async () => catalogue.reviewCatalogue(await staff('baomi')));
  step('司法局公布目录，公众看得到', async () => {
    await catalogue.publishCatalogue(await staff('sifa'));
    await everybody(cast, (page) => citizen.seeInCatalogue(page, MATTER));
  });
}

function consult(step: Step, cast: Cast, receipts: citizen.ReceiptCodes[]): void {
  const { staff, county } = cast;
  step('承办单位启动决策，开始起草', async () => {
    await consultation.startDecision(await staff('fagai'), MATTER);
    await consultation.startDrafting(await staff('fagai'), MATTER);
    await consultation.beginConsultation(await staff('fagai'), MATTER);
  });
  step('备齐五部分材料，上传文件，期限不少于30日，提交审查', async () => {
    await consultation.prepareConsultation(await staff('fagai'), DRAFT, await county().dayAfter(0));
    await consultation.submitConsultation(await staff('fagai'));
  });
  step('保密审查通过', async () => consultation.reviewConsultation(await staff('baomi'), MATTER));
  step('负责人公布，公众看得到五部分材料和文件', async () => {
    await consultation.openConsultation(await staff('fagai-fuze'), MATTER);
    await everybody(cast, (page) => citizen.readConsultation(page, MATTER, DRAFT));
  });
  step('公众提意见，当场得到受理编号和查询码', async () => {
    for (const [index, opinion] of OPINIONS.entries())
      receipts.push(await comment(await cast.citizen(index % 2 > 0), opinion, index % 2 > 0));
    expect(new Set(receipts.map(({ receiptNo }) => receiptNo)).size).toBe(OPINIONS.length);
  });
}

async function comment(
  page: Page,
  { clause, ...opinion }: (typeof OPINIONS)[number],
  byScript: boolean,
): Promise<citizen.ReceiptCodes> {
  await citizen.findClause(page, MATTER, clause);
  await citizen.writeOpinion(page, opinion);
  await citizen.reviewOpinion(page, opinion.text);
  return byScript ? citizen.sendByScript(page) : citizen.sendOpinion(page);
}

function handle(step: Step, cast: Cast): void {
  const { staff, county, setClock } = cast;
  const texts = OPINIONS.map(({ text }) => text);
  step('截止以前仍可提意见，截止以后不再接收', async () => {
    const closes = (await closingOf(county(), MATTER)).getTime();
    await setClock(new Date(closes - 600_000));
    await everybody(cast, (page) => citizen.findConsultation(page, MATTER));
    await setClock(new Date(closes));
    await everybody(cast, (page) => citizen.findClosed(page, MATTER));
    await setClock(new Date(closes + 9 * 3_600_000));
  });
  step('经办人受理，逐条提出处理结果和理由', async () => {
    await feedback.acceptComments(await staff('fagai'), MATTER, texts);
    await feedback.disposeComments(await staff('fagai'), MATTER, ANSWERS);
  });
  step('负责人确认处理结果', async () => feedback.confirmOutcomes(await staff('fagai-fuze'), MATTER, texts));
}

function answer(step: Step, cast: Cast, receipts: citizen.ReceiptCodes[]): void {
  const { staff } = cast;
  step('经办人把采纳的修改定为新稿', async () => feedback.fixRevision(await staff('fagai'), MATTER));
  step('经办人起草', async () => feedback.draftReport(await staff('fagai'), MATTER, INTRODUCTION));
  step('负责人确认', async () => feedback.confirmReport(await staff('fagai-fuze'), MATTER));
  step('保密审查通过', async () => feedback.reviewReport(await staff('baomi'), MATTER));
  step('公布以前，公众凭编号也看不到结果', () =>
    everybody(cast, async (page) => {
      await citizen.lookUp(page, receipts[0]!);
      expect(await page.getByRole('main').innerText()).not.toContain(ANSWERS[0]!.reason);
    }),
  );
  step('负责人公布，公众凭受理编号和查询码看到自己这一条的结果和理由', async () => {
    await feedback.publishReport(await staff('fagai-fuze'), MATTER);
    await everybody(cast, async (page) => {
      for (const [index, { outcome, reason }] of ANSWERS.entries()) {
        await citizen.lookUp(page, receipts[index]!);
        const said = await page.getByRole('region', { name: '处理结果' }).innerText();
        expect(said).toContain(outcome);
        expect(said).toContain(reason);
      }
      await citizen.readReport(page, ANSWERS);
    });
  });
}
