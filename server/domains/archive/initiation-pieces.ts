import { facts, paragraphs, type Sheet } from '#schema/kernel/sheet.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { ArchiveItem } from '#server/law/archive/archive.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { DECISION_CATEGORY_LABELS, HEARING_CHOICE_LABELS } from '#server/law/decision/decision-category.ts';
import { DECISION_STEP_LABELS, PARTICIPATION_METHOD_LABELS } from '#server/law/decision/decision-phase.ts';
import { PROPOSER_KIND_LABELS } from '#server/law/decision/decision-proposal.ts';
import { FilePart } from '#server/law/archive/process-file.ts';
import { both, type Piece, type Places } from './piece.ts';

/**
 * Documents on how the decision began (决策启动材料): the proposal it came from, and its row in each published
 * catalogue.
 */
export async function initiationPieces(db: Db, { id, no }: DecisionRow, places: Places): Promise<Piece[]> {
  const proposals = await proposalsOf(db, id);
  const rows = await catalogueRows(db, no);
  const told = [
    ...proposals.map((one) => ({ label: '决策事项建议', sheet: proposalSheet(one), value: one })),
    ...rows.map((one) => ({
      label: `${one.year}年度目录（第${one.versionNo}版）事项`,
      sheet: itemSheet(one),
      value: one,
    })),
  ];
  return told.flatMap(({ label, sheet, value }) =>
    both(places.next(FilePart.INITIATION, label), label, sheet, value, [ArchiveItem.INITIATION]),
  );
}

/** 调查研究记录, as the unit wrote it before drafting. */
export async function researchPieces(db: Db, { id }: DecisionRow, places: Places): Promise<Piece[]> {
  const { research_record: text } = await db
    .selectFrom('decision')
    .select('research_record')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (!text) return [];
  const label = '调查研究记录';
  const sheet = { title: label, blocks: paragraphs(text) };
  return both(places.next(FilePart.DRAFTING, label), label, sheet, { text }, [ArchiveItem.RESEARCH]);
}

const proposalsOf = (db: Db, decisionId: string) =>
  db
    .selectFrom('decision_proposal')
    .select(['title', 'proposer_kind as kind', 'proposer_name as proposer', 'received_on as receivedOn'])
    .select(['proposer_organisation as organisation', 'written_text as writtenText', 'problem', 'reasons'])
    .select(['basis', 'preliminary_plan as plan', 'necessity', 'feasibility', 'study_note as studyNote'])
    .select(['answer', 'outside_reason as outsideReason'])
    .where('decision_id', '=', decisionId)
    .orderBy('proposed_at')
    .execute();

type Proposal = Awaited<ReturnType<typeof proposalsOf>>[number];

const proposalSheet = (one: Proposal): Omit<Sheet, 'path'> => ({
  title: '决策事项建议',
  blocks: [
    facts([
      ['建议事项', one.title],
      ['建议人', [PROPOSER_KIND_LABELS[one.kind], one.proposer, one.organisation].filter(Boolean).join('　')],
      ['收到时间', inChinese(one.receivedOn)],
      ['建议全文', one.writtenText],
      ['拟解决的问题', one.problem],
      ['建议理由', one.reasons],
      ['依据', one.basis],
      ['初步方案', one.plan],
      ['必要性', one.necessity],
      ['可行性', one.feasibility],
      ['研究论证', one.studyNote],
      ['答复', one.answer],
      ['目录外决策的理由', one.outsideReason],
    ]),
  ],
});

const catalogueRows = (db: Db, no: string) =>
  db
    .selectFrom('catalogue_item as i')
    .innerJoin('catalogue_version as v', 'v.id', 'i.catalogue_version_id')
    .leftJoin('unit as u', 'u.id', 'i.lead_unit_id')
    .select(['v.year', 'v.version_no as versionNo', 'v.document_no as documentNo', 'u.name as leadUnit'])
    .select(['v.published_on as publishedOn', 'i.no', 'i.name', 'i.categories', 'i.hearing', 'i.background'])
    .select(['i.planned_on as plannedOn', 'i.required_steps as steps', 'i.legal_basis as basis'])
    .select(['i.participation_methods as methods', 'i.adjustment_note as note', 'i.removed'])
    .where('i.no', '=', no)
    .where('v.published_at', 'is not', null)
    .orderBy('v.version_no')
    .execute();

type Item = Awaited<ReturnType<typeof catalogueRows>>[number];

const day = (one: CalendarDay | null) => one && inChinese(one);

const itemSheet = (one: Item): Omit<Sheet, 'path'> => ({
  title: `${one.year}年度重大行政决策事项目录（第${one.versionNo}版）`,
  blocks: [
    facts([
      ['文号', one.documentNo],
      ['公布时间', day(one.publishedOn)],
      ['事项编号', one.no],
      ['决策事项', one.name],
      ['事项类别', one.categories.map((category) => DECISION_CATEGORY_LABELS[category]).join('、')],
      ['承办单位', one.leadUnit],
      ['计划完成时间', day(one.plannedOn)],
      ['是否听证', HEARING_CHOICE_LABELS[one.hearing]],
      ['应当履行的程序', one.steps.map((step) => DECISION_STEP_LABELS[step]).join('、')],
      ['公众参与方式', one.methods.map((method) => PARTICIPATION_METHOD_LABELS[method]).join('、')],
      ['依据', one.basis.join('\n')],
      ['背景', one.background],
      ['调整说明', one.note],
      ['移出目录', one.removed ? '是' : null],
    ]),
  ],
});
