import type { Db } from '#server/ground/kernel/context.ts';
import { inChinese, inShanghai } from '#server/law/calendar/calendar-day.ts';
import type { BlankValues } from '#server/law/casepaper/paper-blank.ts';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { courseOfLetter } from '#server/domains/inquiry/letter-course.queries.ts';
import type { LetterReminder } from '#server/law/procedure/letter-reminder.ts';
import { opinionWords, type UnitOpinion } from '#server/law/procedure/unit-answer.ts';
import { REPLY_WAY_LABELS, ReplyWay, UNIT_REPLY_LABELS } from '#server/law/procedure/unit-consultation.ts';
import { AskedAs } from '#server/law/procedure/unit-inquiry.ts';
import { sql } from 'kysely';
import type { PaperSource } from './paper-ground.queries.ts';

/** The letters that stand (征求意见函): for a letter and a reply, whose wording is that of 国令713号第十三条, those to units; one that was taken back is none. */
export async function inquiryGrounds(
  db: Db,
  decisionId: string,
  kind: CasePaperKind,
): Promise<PaperSource[]> {
  const letters = await lettersOf(db, decisionId);
  return letters
    .filter((one) => isGround(one, kind))
    .map((letter) => ({
      subjectId: letter.id,
      subject: `${letter.unitName}（${inChinese(letter.sentOn)}发出）`,
      concerns: letter.unitName,
      ...(kind === CasePaperKind.INQUIRY_REPLY
        ? { issuer: { id: letter.unitId, name: letter.unitName } }
        : {}),
      values: () => valuesOf(db, letter, kind),
    }));
}

const isGround = ({ askedAs, reply }: Letter, kind: CasePaperKind) =>
  kind === CasePaperKind.DELIVERY_RECEIPT ||
  (askedAs === AskedAs.UNIT && (kind !== CasePaperKind.INQUIRY_REPLY || reply !== null));

async function valuesOf(db: Db, letter: Letter, kind: CasePaperKind): Promise<BlankValues> {
  if (kind === CasePaperKind.INQUIRY_REPLY) return replyValues(letter);
  return kind === CasePaperKind.DELIVERY_RECEIPT ? deliveryValues(db, letter) : letterValues(db, letter);
}

const lettersOf = (db: Db, decisionId: string) =>
  db
    .selectFrom('inquiry')
    .select([
      'id',
      'unit_id as unitId',
      'addressee as unitName',
      'asked_as as askedAs',
      'note',
      'contact',
      'digest',
      'file_ids as fileIds',
    ])
    .select(['sent_on as sentOn', 'sent_at as sentAt', 'due_on as dueOn', 'link_hmac as linkHmac'])
    .select(['opened_at as openedAt', 'opened_by as openedBy', 'reply', 'way'])
    .select(sql<UnitOpinion[]>`opinions`.as('opinions'))
    .select(sql<LetterReminder[]>`reminders`.as('reminders'))
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

/** How and when it came to the unit (送达), as the channel recorded it: what went where, when it was opened; the receiver's signature is the answer's. */
const deliveryValues = async (db: Db, letter: Letter): Promise<BlankValues> => ({
  征求单位: letter.unitName,
  送达情况: [
    ['项目', '内容'],
    ['送达文书', '征求意见函'],
    ...(await courseOfLetter(db, letter)).map(({ what, text }) => [what, text]),
    ['受送达人签名', letter.signedAt && letter.way !== ReplyWay.PAPER ? letter.signedBy : ''],
  ],
});

/** The answer as its unit signed it (回函). */
const replyValues = ({ unitName, reply, opinions, way, ...letter }: Letter): BlankValues => ({
  征求单位: unitName,
  答复: reply ? UNIT_REPLY_LABELS[reply] : '',
  意见: opinionWords(opinions).split('\n').filter(Boolean),
  签署情况: [
    ['项目', '内容'],
    ['签署方式', way ? REPLY_WAY_LABELS[way] : ''],
    [way === ReplyWay.PAPER ? '录入人' : '签署人', letter.signedBy],
    [way === ReplyWay.PAPER ? '录入时间' : '签署时间', letter.signedAt ? inShanghai(letter.signedAt) : ''],
    ['草案摘要（SHA-256）', letter.digest],
  ],
});
