import type { Db } from '#server/kernel/context.ts';
import { inChinese, inShanghai } from '#server/law/calendar/calendar-day.ts';
import type { BlankValues } from '#server/law/casepaper/paper-blank.ts';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { PaperSource } from './paper-ground.queries.ts';

/** The letters to units that stand (征求意见函); one that was taken back is none. */
export async function inquiryGrounds(
  db: Db,
  decisionId: string,
  kind: CasePaperKind,
): Promise<PaperSource[]> {
  const letters = await lettersOf(db, decisionId);
  return letters.map((letter) => ({
    subjectId: letter.id,
    subject: `${letter.unitName}（${inChinese(letter.sentOn)}发出）`,
    concerns: letter.unitName,
    values: async () =>
      kind === CasePaperKind.DELIVERY_RECEIPT ? deliveryValues(letter) : letterValues(db, letter),
  }));
}

const lettersOf = (db: Db, decisionId: string) =>
  db
    .selectFrom('inquiry')
    .select(['id', 'addressee as unitName', 'note', 'contact', 'digest', 'file_ids as fileIds'])
    .select(['sent_on as sentOn', 'sent_at as sentAt', 'due_on as dueOn', 'link_hmac as linkHmac'])
    .select(['signed_by as signedBy', 'signed_at as signedAt', 'paper_id as paperId'])
    .where('decision_id', '=', decisionId)
    .where('kind', '=', InquiryKind.UNIT)
    .where('recalled_at', 'is', null)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();

type Letter = Awaited<ReturnType<typeof lettersOf>>[number];

async function letterValues(
  db: Db,
  { unitName, dueOn, note, contact, digest, fileIds }: Letter,
): Promise<BlankValues> {
  const files =
    fileIds.length === 0
      ? []
      : await db
          .selectFrom('decision_file')
          .select('name')
          .where('id', 'in', fileIds)
          .orderBy('uploaded_at')
          .execute();
  return {
    征求单位: unitName,
    反馈日期: dueOn,
    研究问题: note,
    联系人: contact,
    草案摘要: digest,
    随函材料: files.map(({ name }) => name),
  };
}

/** How and when it came to the unit (送达), as the platform recorded it; the receiver's signature is the answer's. */
const deliveryValues = ({ unitName, sentAt, linkHmac, signedBy, signedAt }: Letter): BlankValues => ({
  征求单位: unitName,
  送达情况: [
    ['项目', '内容'],
    ['送达文书', '征求意见函'],
    ['送达方式', linkHmac ? '专用链接' : '平台工作台'],
    ['送达时间', inShanghai(sentAt)],
    ['答复签署', signedAt ? `${signedBy}，${inShanghai(signedAt)}` : '尚未答复'],
    ['受送达人签名', ''],
  ],
});
