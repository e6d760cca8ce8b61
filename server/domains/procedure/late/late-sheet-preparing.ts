import type { ExpertReviewInput } from '#schema/procedure/expert-review-input.ts';
import type { LateUnitInput } from '#schema/procedure/late-units-input.ts';
import { ParticipationMethod, PARTICIPATION_METHOD_LABELS } from '#server/law/decision/decision-phase.ts';
import { LIBRARY_LEVEL_LABELS } from '#server/law/procedure/expert-library.ts';
import {
  EXPERT_REVIEW_FORM_LABELS,
  ExpertKind,
  ExpertReviewForm,
} from '#server/law/procedure/expert-review.ts';
import { INTEREST_DECLARATION_LABELS } from '#server/law/procedure/interest-declaration.ts';
import { UNIT_REPLY_LABELS } from '#server/law/procedure/unit-consultation.ts';
import { type CellRead, isFaulty } from '#server/ground/table/sheet-cells.ts';
import { asDay, keyOf, type LateCells, type PartsOf } from './late-sheet-cells.ts';
import { HEAD } from './late-sheet-columns.ts';
import type { LateParts } from './late-work.ts';

const NOBODY = '不涉及';

/** 启动、调查研究: a day and what happened. */
export const toldOf = (cells: LateCells): LateParts => ({
  happenedOn: cells.day(HEAD.from),
  summary: cells.text(HEAD.summary),
});

/** 征求有关单位意见. */
export function unitsOf(cells: LateCells): LateParts {
  const none = cells.text(HEAD.units) === NOBODY;
  return {
    happenedOn: cells.day(HEAD.from),
    unitConsultation: {
      consultations: none ? [] : cells.rows(HEAD.units, unitIn),
      noUnitConcerned: none,
    },
  };
}

function unitIn(part: PartsOf): CellRead<LateUnitInput> {
  const sentOn = asDay(part(1), '送出日期');
  const reply = keyOf(part(2), UNIT_REPLY_LABELS);
  const repliedOn = part(3) ? asDay(part(3), '反馈日期') : { value: null };
  if (isFaulty(sentOn)) return sentOn;
  if (isFaulty(reply)) return reply;
  if (isFaulty(repliedOn)) return repliedOn;
  return {
    value: {
      unitName: part(0),
      sentOn: sentOn.value,
      dueOn: null,
      reply: reply.value,
      repliedOn: repliedOn.value,
      settled: false,
    },
  };
}

/** 向社会公开征求意见. */
export function solicitationOf(cells: LateCells): LateParts {
  const shortening = cells.parts(HEAD.shortening);
  return {
    solicitation: {
      opensOn: cells.day(HEAD.from),
      closesOn: cells.day(HEAD.to),
      publishedIn: cells.text(HEAD.places),
      shortenReason: shortening(0) || null,
      shortenApprovedBy: shortening(1) || null,
      opinionCount: cells.count(HEAD.count),
      adoptedCount: cells.count(HEAD.adopted),
      answer: cells.text(HEAD.summary),
      answeredOn: cells.dayOrNull(HEAD.answeredOn),
    },
  };
}

/** 公众参与活动. */
export const activityOf = (cells: LateCells): LateParts => ({
  activity: {
    method: cells.one(HEAD.method, PARTICIPATION_METHOD_LABELS, ParticipationMethod.FORUM),
    happenedOn: cells.day(HEAD.from),
    place: cells.text(HEAD.places),
    participants: cells.text(HEAD.people),
    participantCount: cells.count(HEAD.count),
    groups: [],
    summary: cells.text(HEAD.summary),
    fileIds: [],
  },
});

/** 专家论证. */
export const expertsOf = (cells: LateCells): LateParts => ({
  expertReview: {
    happenedOn: cells.day(HEAD.from),
    form: cells.one(HEAD.form, EXPERT_REVIEW_FORM_LABELS, ExpertReviewForm.MEETING),
    library: cells.oneOrNull(HEAD.library, LIBRARY_LEVEL_LABELS),
    members: cells.rows(HEAD.experts, memberIn),
    opinions: cells.rows(HEAD.opinions, opinionIn),
    dissent: cells.said(HEAD.dissents),
    adoptions: cells.rows(HEAD.adoptions, adoptionIn),
    fileIds: [],
  },
});

type Review = ExpertReviewInput;

function memberIn(part: PartsOf): CellRead<Review['members'][number]> {
  const interest = keyOf(part(2), INTEREST_DECLARATION_LABELS);
  if (isFaulty(interest)) return interest;
  const dissenting = part(3) === '持不同意见';
  if (part(3) !== '' && !dissenting)
    return { message: `不能填写“${part(3)}”。`, fix: '第四项写“持不同意见”，没有的不写。' };
  return { value: { name: part(0), employer: part(1), interest: interest.value, dissenting } };
}

function opinionIn(part: PartsOf): CellRead<Review['opinions'][number]> {
  const mark = part(4);
  if (mark !== '' && mark !== '已签名' && mark !== '已盖章')
    return { message: `不能填写“${mark}”。`, fix: '第五项写“已签名”；专业机构写“已盖章”。' };
  const sealed = mark === '已盖章';
  return {
    value: {
      expertKind: sealed ? ExpertKind.INSTITUTION : ExpertKind.PERSON,
      expertName: part(0),
      necessity: part(1) || null,
      feasibility: part(2) || null,
      scientificMerit: part(3) || null,
      signed: mark === '已签名',
      sealed,
    },
  };
}

const adoptionIn = (part: PartsOf): CellRead<Review['adoptions'][number]> =>
  part(0) === '采纳' || part(0) === '不采纳'
    ? { value: { adopted: part(0) === '采纳', opinion: part(1), reason: part(2) || null } }
    : { message: '没有写明采纳还是不采纳。', fix: '每行以“采纳”或者“不采纳”开头，接着写意见和理由。' };
