import { facts, heading, table } from '#schema/kernel/sheet.ts';
import { disclosureWords } from '#schema/decision/disclosure-words.ts';
import { linesOf } from '#schema/decision/record-lines.ts';
import type { RecordContents } from '#schema/decision/record-contents.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import {
  type RecordOf,
  type RecordRow,
  recordsOf,
  standing,
} from '#server/domains/decision/record.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { DECISION_FACT_LABELS } from '#server/law/decision/decision-facts.ts';
import { DECISION_PHASE_LABELS, DECISION_STEP_LABELS } from '#server/law/decision/decision-phase.ts';
import { RECORD_LABELS, RecordKind } from '#server/law/decision/decision-record.ts';
import { DOCUMENT_LABELS } from '#server/law/decision/document-kind.ts';
import {
  type FilePart,
  itemsOf,
  PART_OF_DOCUMENT,
  PART_OF_RECORD,
} from '#server/law/archive/process-file.ts';
import { shanghai, STEP_STATE_WORDS } from './paper-words.ts';
import { both, type Paper, type Piece, type Places, type Stored } from './piece.ts';

/** 决策事项基本情况: what it is, whose, and how far it came. */
export function decisionPaper(decision: DecisionRow): Paper {
  const path = '00 决策事项基本情况.docx';
  const blocks = [
    facts([
      ['事项编号', decision.no],
      ['决策事项', decision.title],
      ['承办单位', decision.leadUnit.name],
      ['配合单位', decision.coUnits.map(({ name }) => name).join('、')],
      ['启动时间', inChinese(decision.startedOn)],
      ['平台办理', decision.platformSince ? `${inChinese(decision.platformSince)}起；以前的程序为补录` : ''],
      ['当前阶段', `${DECISION_PHASE_LABELS[decision.phase]}（${inChinese(decision.phaseSince)}起）`],
      ['事项情形', decision.facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、')],
    ]),
    heading('履行程序情况'),
    table(
      ['程序', '情况', '时间', '说明'],
      decision.stepLine.map(({ kind, state, happenedOn, note, enteredLate }) => [
        `${DECISION_STEP_LABELS[kind]}${enteredLate ? '（补录）' : ''}`,
        STEP_STATE_WORDS[state],
        happenedOn ? inChinese(happenedOn) : '',
        note ?? '',
      ]),
    ),
  ];
  return {
    kind: 'paper',
    path,
    label: '决策事项基本情况',
    holds: [],
    sheet: { path, title: decision.title, blocks },
  };
}

/** The records of a decision (决策记录), each to be read and as data. */
export async function recordPieces(
  db: Db,
  decisionId: string,
): Promise<(places: Places, part: FilePart) => Piece[]> {
  const records = await recordsOf(db, decisionId);
  const entries = new Map(standing(records, RecordKind.LATE_ENTRY).map((entry) => [entry.id, entry]));
  return (places, part) =>
    records
      .filter(({ kind }) => PART_OF_RECORD[kind] === part)
      .flatMap((record) => {
        const label = `${RECORD_LABELS[record.kind]} ${record.happenedOn}${record.lateEntryId ? '（补录）' : ''}`;
        const { recordedById: _person, ...value } = record;
        return both(
          places.next(part, label),
          label,
          recordSheet(record, entries.get(record.lateEntryId ?? '')),
          value,
          itemsOf(record.kind, 'records'),
        );
      });
}

const recordSheet = (record: RecordRow, entry: RecordOf<'LATE_ENTRY'> | undefined) => ({
  title: RECORD_LABELS[record.kind],
  blocks: [
    facts([
      ['时间', inChinese(record.happenedOn)],
      ...linesOf(
        record.kind as keyof RecordContents,
        record.content as RecordContents[keyof RecordContents],
      ).map(({ label, text }) => [label, text] as const),
      ['记录人', `${record.recordedByName}（${record.unitName}）`],
      ['记录时间', shanghai(record.recordedAt)],
      ['更正', record.replaced ? '这次记录已由后来的记录更正' : ''],
      ['补录', entry ? lateWords(entry) : ''],
    ]),
  ],
});

/** The mark of what was entered late (补录标记): from which source, by whom, confirmed by whom. */
const lateWords = ({ content, recordedByName, unitName, recordedAt }: RecordOf<'LATE_ENTRY'>) =>
  `来源：${content.source}；${content.enteredByName}（${content.enteredBy}）${inChinese(content.enteredOn)}录入；` +
  `${recordedByName}（${unitName}）${shanghai(recordedAt)}确认`;

/** The documents of a decision (决策材料) as they were uploaded; those taken out are no part of it. */
export async function documentPieces(
  db: Db,
  decisionId: string,
): Promise<(places: Places, part: FilePart) => Stored[]> {
  const documents = await db
    .selectFrom('decision_file')
    .select(['id', 'kind', 'name', 'size', 'sha256', 'storage_key as storageKey', 'disclosure'])
    .select(['withheld_ground as ground', 'withheld_law as law', 'part_of_id as partOfId'])
    .where('decision_id', '=', decisionId)
    .where('removed_at', 'is', null)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute();
  return (places, part) =>
    documents
      .filter(({ kind }) => PART_OF_DOCUMENT[kind] === part)
      .map(({ id, kind, name, disclosure, ground, law, partOfId, ...stored }) => ({
        kind: 'stored',
        path: places.next(part, name),
        label: [`${DOCUMENT_LABELS[kind]}：${name}`, disclosureWords({ disclosure, ground, law, partOfId })]
          .filter(Boolean)
          .join('；'),
        holds: itemsOf(kind, 'documents'),
        fileId: id,
        ...stored,
      }));
}
