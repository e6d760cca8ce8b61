import { randomUUID } from 'node:crypto';
import { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { CaseKind } from '#server/law/casework/case-kind.ts';
import { confirmCaseAnswer } from '#server/domains/casework/confirm-case-answer.ts';
import { draftCaseAnswer } from '#server/domains/casework/draft-case-answer.ts';
import { submitCase } from '#server/domains/casework/submit-case.ts';
import { clerkOf, leadOf } from './desks.ts';
import { NOTICE_TOLD } from './notice-told.ts';
import { kept, type Teller } from './teller.ts';

const SCHOOL = 3;

/** 招生片区, in force: two people say what is wrong with how it is carried out; one has their answer (国令713号第三十五条). */
export async function tellSuggestions(teller: Teller): Promise<void> {
  const decisionNo = teller.shift.decisionNo(SCHOOL);
  const say = async (on: string, subject: SuggestionSubject, text: string, name: string | null) => {
    await teller.clock(on, '20:10');
    const input = {
      kind: CaseKind.SUGGESTION,
      publicWish: false,
      decisionNo,
      idempotencyKey: randomUUID(),
      subject,
      text,
      name,
      noticeVersion: NOTICE_TOLD,
    };
    return kept(await submitCase(teller.as(null), input)).receiptNo;
  };
  const crossing = await say(
    '2026-11-05',
    SuggestionSubject.EXECUTION,
    '锦绣里的孩子改到实验小学以后，要过建设路，早上7点半车多，路口没有护学岗，也没有黄闪灯。',
    '周文娟',
  );
  await teller.clock('2026-11-11');
  await answer(teller, crossing);
  await say(
    '2026-11-18',
    SuggestionSubject.ADVICE,
    '多孩家庭同校的申请每年都要重新交材料，建议第一次审核通过以后直接沿用。',
    null,
  );
}

const ANSWER =
  '已会同县公安局交警大队在建设路实验小学路口增设护学岗，上下学时段各一小时；黄闪灯已列入本月施工计划，月底前装好。';

async function answer(teller: Teller, receiptNo: string): Promise<void> {
  const [row] = await teller.rows<{ id: string }>('select id from case_item where receipt_no = $1', [
    receiptNo,
  ]);
  const id = row?.id ?? '';
  kept(await draftCaseAnswer(teller.as(clerkOf('edu')), id, 1, ANSWER));
  kept(await confirmCaseAnswer(teller.as(leadOf('edu')), id, 2));
}
