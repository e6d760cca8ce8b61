/** A draft before the public: made known, commented on, answered, its feedback published (国令713号第十四条至第十八条). */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { asksForCall, callsTwice, readsSent } from './people/calls.ts';
import type { Cast } from './people/cast.ts';
import * as citizen from './people/citizen.ts';
import * as consultation from './people/consultation.ts';
import * as feedback from './people/feedback.ts';
import { ANSWERS, DRAFT, INTRODUCTION, MATTER, OPINIONS } from './people/rural-buses.ts';
import { asWordFile } from './people/rural-buses-draft.ts';
import { closingOf } from './running/closing.ts';
import type { Step } from './running/steps.ts';

/** Index of the comment that is answered by telephone. */
const CALLED = 0;

/** Public view, checked by a visitor whose browser runs scripts and by one whose does not. */
export async function everybody(
  { citizen: visitor }: Cast,
  sees: (page: Page) => Promise<void>,
): Promise<void> {
  for (const javaScript of [false, true]) await sees(await visitor(javaScript));
}

export function consult(step: Step, cast: Cast, receipts: citizen.ReceiptCodes[]): void {
  const { staff, county } = cast;
  step('备齐五部分材料，草案从Word文件导入，上传文件，期限不少于30日，提交审查', async () => {
    const clerk = await staff('fagai');
    await consultation.beginConsultation(clerk, MATTER);
    const draft = { ...DRAFT, word: await asWordFile() };
    await consultation.prepareConsultation(clerk, draft, await county().dayAfter(0));
    await consultation.submitConsultation(clerk);
  });
  step('保密审查通过', async () => consultation.reviewConsultation(await staff('baomi'), MATTER));
  step('负责人公布，公众看得到五部分材料和文件', async () => {
    await consultation.openConsultation(await staff('fagai-fuze'), MATTER);
    await everybody(cast, (page) => citizen.readConsultation(page, MATTER, DRAFT));
  });
  step('公众提意见，当场得到受理编号和查询码', async () => {
    for (const [index, opinion] of OPINIONS.entries())
      receipts.push(await comment(await cast.citizen(index % 2 > 0), opinion, index));
    expect(new Set(receipts.map(({ receiptNo }) => receiptNo)).size).toBe(OPINIONS.length);
  });
}

async function comment(
  page: Page,
  { clause, ...opinion }: (typeof OPINIONS)[number],
  index: number,
): Promise<citizen.ReceiptCodes> {
  const byScript = index % 2 > 0;
  await citizen.findClause(page, MATTER, clause);
  await citizen.writeOpinion(page, opinion);
  if (index === CALLED) await asksForCall(page, '李晓梅', '0000-5550138');
  await citizen.reviewOpinion(page, opinion.text);
  return byScript ? citizen.sendByScript(page) : citizen.sendOpinion(page);
}

export function handle(step: Step, cast: Cast): void {
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

export function answer(step: Step, cast: Cast, receipts: citizen.ReceiptCodes[]): void {
  const { staff } = cast;
  step('经办人把采纳的修改定为新稿', async () => feedback.fixRevision(await staff('fagai'), MATTER));
  step('经办人起草采纳情况', async () => feedback.draftReport(await staff('fagai'), MATTER, INTRODUCTION));
  step('负责人确认采纳情况', async () => feedback.confirmReport(await staff('fagai-fuze'), MATTER));
  step('采纳情况保密审查通过', async () => feedback.reviewReport(await staff('baomi'), MATTER));
  step('公布以前，公众凭编号也看不到结果', () =>
    everybody(cast, async (page) => {
      await citizen.lookUp(page, receipts[0]!);
      await expect.poll(() => page.getByRole('main').innerText()).not.toContain(ANSWERS[0]!.reason);
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
  step('选了“打电话”的，在承办单位的电话告知名单上；没有人接听的再打，告知到了，发送记录里有', async () => {
    const clerk = await staff('fagai');
    const { receiptNo } = receipts[CALLED]!;
    await callsTwice(clerk, receiptNo, ANSWERS[CALLED]!.reason);
    await readsSent(clerk, receiptNo);
  });
  step('结束公众参与', async () => consultation.finishParticipation(await staff('fagai-fuze'), MATTER));
}
