import type { RecordContents } from '#schema/decision/record-contents.ts';
import { wholeStatement } from '#server/law/sentence.ts';
import { linesOf } from '#schema/decision/record-lines.ts';
import { type RecordRow, standing } from '#server/domains/decision/record.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import type { PaperGround } from '#server/law/casepaper/case-paper-row.ts';
import type { BlankTable, BlankValues } from '#server/law/casepaper/paper-blank.ts';
import { basisName, wholeBasis } from '#server/law/consultation/legal-basis.ts';
import { RECORD_LABELS, RecordKind } from '#server/law/decision/decision-record.ts';
import { DOCUMENT_LABELS } from '#server/law/decision/document-kind.ts';
import { reviewDue } from '#server/law/procedure/review-time.ts';
import type { PaperSource } from './paper-ground.queries.ts';

type RecordGround = Exclude<PaperGround, 'INQUIRY' | 'ANSWERED' | 'HEARING' | 'ITEM' | 'FILE'>;

/** The records a kind of document is made from (来源的记录); a corrected one stays the same source. */
export const recordGrounds = (
  db: Db,
  records: readonly RecordRow[],
  { ground, kind }: { ground: RecordGround; kind: CasePaperKind },
): PaperSource[] =>
  standing(records, ground).map((record) => ({
    subjectId: firstOf(records, record),
    subject: `${RECORD_LABELS[record.kind]}（${inChinese(record.happenedOn)}）`,
    values: () => valuesOf(db, records, record, kind),
  }));

/** The record that was corrected first (更正前的记录). */
function firstOf(records: readonly RecordRow[], record: Pick<RecordRow, 'id' | 'replacesId'>): string {
  const former = records.find(({ id }) => id === record.replacesId);
  return former ? firstOf(records, former) : record.id;
}

type Content<Kind extends keyof RecordContents> = RecordContents[Kind];

async function valuesOf(
  db: Db,
  records: readonly RecordRow[],
  { id, kind: recorded, happenedOn, content }: RecordRow,
  kind: CasePaperKind,
): Promise<BlankValues> {
  const lines = linesOf(recorded as keyof RecordContents, content as never);
  const listed = { 登记日期: happenedOn, 登记事项: table(['项目', '内容'], lines.map(rowOf)) };
  if (recorded === RecordKind.LEGALITY_SUBMISSION) {
    const sent = await submissionValues(db, content as Content<'LEGALITY_SUBMISSION'>, happenedOn);
    return kind === CasePaperKind.LEGALITY_OPINION ? { ...sent, ...opinionValues(records, id) } : sent;
  }
  if (recorded === RecordKind.LEGALITY_RETURN) {
    const { supplement, reason } = content as Content<'LEGALITY_RETURN'>;
    const 处理方式 = supplement ? '需要补充材料' : '退回修改';
    return { ...listed, 通知日期: happenedOn, 处理方式, 补正内容: reason };
  }
  if (recorded === RecordKind.PUBLICATION) {
    const { header } = content as Content<'PUBLICATION'>;
    return { ...listed, 公布日期: happenedOn, 发文字号: header.documentNo };
  }
  return listed;
}

const rowOf = ({ label, text }: { label: string; text: string }) => [label, text];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): BlankTable => [head, ...rows];

async function submissionValues(
  db: Db,
  sent: Content<'LEGALITY_SUBMISSION'>,
  sentOn: RecordRow['happenedOn'],
): Promise<BlankValues> {
  const { calendar } = await rulesOf(db);
  return {
    送审日期: sentOn,
    审查期限: reviewDue(sentOn, calendar).day,
    送审稿: sent.draft ? `决策草案（第${sent.draft.no}稿）` : '决策草案',
    程序说明: wholeStatement(sent.procedureTold, sent.procedureStatement),
    决策依据: sent.basisList.map(wholeBasis).map(basisName),
    拟上会日期: sent.meetingOn ?? '',
    材料清单: table(['序号', '材料', '名称'], await documentRows(db, sent.fileIds)),
  };
}

const documentRows = async (db: Db, ids: readonly string[]) =>
  (ids.length === 0
    ? []
    : await db
        .selectFrom('decision_file')
        .select(['kind', 'name'])
        .where('id', 'in', ids)
        .orderBy('uploaded_at')
        .orderBy('id')
        .execute()
  ).map(({ kind, name }, index) => [String(index + 1), DOCUMENT_LABELS[kind], name]);

/** The opinion on this sending, as far as it is on record; before that its maker writes it. */
function opinionValues(records: readonly RecordRow[], submissionId: string): BlankValues {
  const given = standing(records, RecordKind.LEGALITY_OPINION).findLast(
    ({ content }) => content.submissionId === submissionId,
  );
  if (!given) return {};
  const lines = linesOf(RecordKind.LEGALITY_OPINION, given.content);
  return {
    审查结论: lines.find(({ label }) => label === '结论')?.text ?? '',
    审查意见: lines.filter(({ label }) => label !== '结论').map(({ label, text }) => `${label}：${text}`),
  };
}
