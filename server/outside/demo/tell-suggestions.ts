import { randomUUID } from 'node:crypto';
import { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { answerSuggestion } from '#server/domains/suggestion/answer-suggestion.ts';
import { submitSuggestion } from '#server/domains/suggestion/submit-suggestion.ts';
import { clerkOf } from './desks.ts';
import { NOTICE_TOLD } from './notice-told.ts';
import { kept, type Teller } from './teller.ts';

const SCHOOL = 3;

/** 招生片区, in force: two people say what is wrong with how it is carried out; one has their answer (国令713号第三十五条). */
export async function tellSuggestions(teller: Teller): Promise<void> {
  const decisionNo = teller.shift.decisionNo(SCHOOL);
  const say = async (on: string, subject: SuggestionSubject, text: string, name: string | null) => {
    await teller.clock(on, '20:10');
    const input = {
      decisionNo,
      idempotencyKey: randomUUID(),
      subject,
      text,
      name,
      noticeVersion: NOTICE_TOLD,
    };
    return kept(await submitSuggestion(teller.as(null), input)).receiptNo;
  };
  const crossing = await say(
    '2026-11-05',
    SuggestionSubject.EXECUTION,
    '锦绣里的孩子改到实验小学以后，要过建设路，早上7点半车多，路口没有护学岗，也没有黄闪灯。',
    '周文娟',
  );
  await teller.clock('2026-11-11');
  const [row] = await teller.rows<{ id: string }>('select id from case_item where receipt_no = $1', [
    crossing,
  ]);
  kept(
    await answerSuggestion(
      teller.as(clerkOf('edu')),
      row?.id ?? '',
      1,
      '已会同县公安局交警大队在建设路实验小学路口增设护学岗，上下学时段各一小时；黄闪灯已列入本月施工计划，月底前装好。',
    ),
  );
  await say(
    '2026-11-18',
    SuggestionSubject.ADVICE,
    '多孩家庭同校的申请每年都要重新交材料，建议第一次审核通过以后直接沿用。',
    null,
  );
}
