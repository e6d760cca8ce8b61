import type { LateDiscussionInput } from '#schema/procedure/late-deciding-input.ts';
import type { LegalityOpinionInput } from '#schema/procedure/legality-opinion-input.ts';
import type { RiskReportInput } from '#schema/procedure/risk-input.ts';
import { REPORT_REPLY_LABELS, UpwardForm } from '#server/law/execution/issuing.ts';
import { MEETING_KIND_LABELS, MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DISCUSSION_RESULT_LABELS } from '#server/law/procedure/discussion-minutes.ts';
import { COMPETITION_CONCLUSION_LABELS } from '#server/law/procedure/fair-competition.ts';
import {
  ADVISER_KIND_LABELS,
  LEGALITY_ASPECTS,
  LEGALITY_MARK_LABELS,
  LEGALITY_OUTCOME_LABELS,
  type LegalityMark,
} from '#server/law/procedure/legality-opinion.ts';
import {
  RISK_KIND_LABELS,
  RISK_LEVEL_LABELS,
  RiskKind,
  RiskLevel,
} from '#server/law/procedure/risk-assessment.ts';
import { type CellRead, isFaulty } from '#server/ground/table/sheet-cells.ts';
import { keyOf, type LateCells, type PartsOf } from './late-sheet-cells.ts';
import { CONTROL, HEAD } from './late-sheet-columns.ts';
import type { LateParts } from './late-work.ts';

/** 风险评估: each line holds a risk point and its measure. */
export function riskOf(cells: LateCells): LateParts {
  const points = cells.rows(HEAD.risks, pointIn);
  return {
    riskAssessment: {
      happenedOn: cells.day(HEAD.from),
      level: cells.oneOrNull(HEAD.result, RISK_LEVEL_LABELS),
      departmentsHeard: cells.rows(HEAD.heard, (part) => ({
        value: { unitName: part(0), opinion: part(1) },
      })),
      riskPoints: points.map(({ kind, level, description }, at) => ({
        no: at + 1,
        kind,
        level,
        description,
      })),
      measures: points.flatMap(({ measure, unitName }, at) =>
        measure ? [{ pointNo: at + 1, text: measure, unitName: unitName || null }] : [],
      ),
      responsePlan: cells.lines(HEAD.plan),
      fileIds: [],
    },
  };
}

type Point = Omit<RiskReportInput['riskPoints'][number], 'no'> & { measure: string; unitName: string };

function pointIn(part: PartsOf): CellRead<Point> {
  const kind = keyOf(part(0), RISK_KIND_LABELS);
  const level = keyOf(part(1), RISK_LEVEL_LABELS);
  if (isFaulty(kind)) return kind;
  if (isFaulty(level)) return level;
  const [of, high] = [kind.value ?? RiskKind.OTHER, level.value ?? RiskLevel.LOW];
  if (!kind.value || !level.value)
    return { message: '没有写明风险领域或者等级。', fix: '每行写“领域｜等级｜内容｜防范措施｜责任单位”。' };
  return { value: { kind: of, level: high, description: part(2), measure: part(3), unitName: part(4) } };
}

/** 风险是否可控的认定. */
export const findingOf = (cells: LateCells): LateParts => ({
  riskFinding: {
    happenedOn: cells.day(HEAD.from),
    riskControllable: cells.one<keyof typeof CONTROL>(HEAD.result, CONTROL, 'NO') === 'YES',
    reason: cells.text(HEAD.summary),
    fileIds: [],
  },
});

/** 公平竞争审查. */
export function competitionOf(cells: LateCells): LateParts {
  const heard = cells.rows(HEAD.operators, (part) => ({ value: [part(0), part(1)] as const }));
  const named = (kind: string) => heard.filter(([of]) => of === kind).map(([, name]) => name);
  return {
    fairCompetition: {
      happenedOn: cells.day(HEAD.from),
      conclusion: cells.oneOrNull(HEAD.result, COMPETITION_CONCLUSION_LABELS),
      drafterOpinion: cells.said(HEAD.summary),
      reviewedBy: cells.said(HEAD.adviser),
      operatorsHeard: named('经营者'),
      associationsHeard: named('协会'),
      fileIds: [],
    },
  };
}

const ASPECT_KEYS = Object.keys(LEGALITY_ASPECTS) as (keyof typeof LEGALITY_ASPECTS)[];

/** 合法性审查; its draft is a file of its own. */
export function legalityOf(cells: LateCells, draftFileId: string): LateParts {
  const adviser = cells.parts(HEAD.adviser);
  const kind = keyOf(adviser(0), ADVISER_KIND_LABELS);
  if (isFaulty(kind)) cells.reader.faults.push({ column: HEAD.adviser, ...kind });
  const marks = new Map(cells.rows(HEAD.aspects, aspectIn));
  const of = (key: (typeof ASPECT_KEYS)[number]) => marks.get(key) ?? { mark: null, note: null };
  const opinion: LegalityOpinionInput = {
    authority: of('authority').mark,
    authorityNote: of('authority').note,
    procedure: of('procedure').mark,
    procedureNote: of('procedure').note,
    content: of('content').mark,
    contentNote: of('content').note,
    points: cells.lines(HEAD.points).map((text) => ({ anchorId: null, text })),
    adviserKind: isFaulty(kind) ? null : kind.value,
    adviserName: adviser(1) || null,
    adviserOpinion: adviser(2) || null,
    outcome: cells.oneOrNull(HEAD.result, LEGALITY_OUTCOME_LABELS),
    materialVerdict: null,
    legalRiskStatement: cells.said(HEAD.summary),
    fileIds: [],
  };
  return { legality: { sentOn: cells.day(HEAD.from), givenOn: cells.day(HEAD.to), draftFileId, opinion } };
}

type Marked = readonly [(typeof ASPECT_KEYS)[number], { mark: LegalityMark | null; note: string | null }];

function aspectIn(part: PartsOf): CellRead<Marked> {
  const aspect = keyOf(part(0), LEGALITY_ASPECTS);
  const mark = keyOf(part(1), LEGALITY_MARK_LABELS);
  if (isFaulty(aspect)) return aspect;
  if (isFaulty(mark)) return mark;
  return aspect.value
    ? { value: [aspect.value, { mark: mark.value, note: part(2) || null }] }
    : { message: '没有写明是哪一项。', fix: '每行写“法定权限｜符合规定｜意见”。' };
}

/** 集体讨论; its draft is a file of its own. */
export function discussionOf(cells: LateCells, draftFileId: string): LateParts {
  const attendance = cells.parts(HEAD.attendance);
  const majority = cells.parts(HEAD.majority);
  const result = cells.oneOrNull(HEAD.result, DISCUSSION_RESULT_LABELS);
  const thought = keyOf(majority(0), DISCUSSION_RESULT_LABELS);
  if (isFaulty(thought)) cells.reader.faults.push({ column: HEAD.majority, ...thought });
  const none = cells.text(HEAD.dissents) === '无';
  const discussion: LateDiscussionInput = {
    meetingKind: cells.one(HEAD.meetingKind, MEETING_KIND_LABELS, MeetingKind.EXECUTIVE),
    meetingName: cells.text(HEAD.meetingName),
    heldOn: cells.day(HEAD.from),
    entitled: Number(attendance(0)) || 0,
    present: Number(attendance(1)) || 0,
    speakers: cells
      .text(HEAD.speakers)
      .split(/[、\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
    head: cells.text(HEAD.head),
    result,
    majorityResult: isFaulty(thought) ? null : (thought.value ?? result),
    departureReason: majority(1) || null,
    dissents: none
      ? []
      : cells.rows(HEAD.dissents, (part) => ({ value: { name: part(0), opinion: part(1) } })),
    dissentConfirmed: cells.text(HEAD.dissents) !== '',
    draftFileId,
    changedAfterReview: cells.said(HEAD.changed),
  };
  return { discussion };
}

const FORMS = { [UpwardForm.REQUEST]: '请示', [UpwardForm.REPORT]: '报告' } as const;

/** 请示报告及答复. */
export function reportOf(cells: LateCells): LateParts {
  const document = cells.parts(HEAD.document);
  const form = keyOf(document(0), FORMS);
  if (isFaulty(form)) cells.reader.faults.push({ column: HEAD.document, ...form });
  return {
    report: {
      form: isFaulty(form) ? UpwardForm.REQUEST : (form.value ?? UpwardForm.REQUEST),
      reportNo: document(1),
      reportedOn: cells.day(HEAD.from),
      reply: cells.oneOrNull(HEAD.result, REPORT_REPLY_LABELS),
      repliedOn: cells.dayOrNull(HEAD.answeredOn),
      replyText: cells.said(HEAD.summary),
      fileIds: [],
    },
  };
}
