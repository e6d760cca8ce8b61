import { COMMENT_CHANNEL_LABELS, CommentChannel } from '#server/law/people/comment-channel.ts';
import { IDENTITY_KIND_LABELS, IdentityKind } from '#server/law/people/identity-kind.ts';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_STAGE_LABELS, CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import * as comment from '#server/law/consultation/comment-stage.ts';
import * as decision from '#server/law/decision/decision-phase.ts';
import { RECORD_LABELS, RecordKind } from '#server/law/decision/decision-record.ts';
import { DOCUMENT_LABELS, DocumentKind } from '#server/law/decision/document-kind.ts';
import { DOSSIER_PART_LABELS, DossierPart } from '#server/law/consultation/dossier.ts';
import { NOT_PUBLIC_GROUND_LABELS, NotPublicGround } from '#server/law/participation/participation.ts';
import {
  RepresentativeCategory,
  REPRESENTATIVE_CATEGORY_LABELS,
} from '#server/law/register/representative-category.ts';
import {
  RepresentativeOrigin,
  REPRESENTATIVE_ORIGIN_LABELS,
} from '#server/law/register/representative-origin.ts';
import { COUNTY_WIDE, Role, ROLE_LABELS } from '#server/law/people/role.ts';

describe('每个代码都有一个中文名称，且各不相同', () => {
  it.each([
    ['Role', Role, ROLE_LABELS],
    ['CatalogueStage', CatalogueStage, CATALOGUE_STAGE_LABELS],
    ['Outcome', comment.Outcome, comment.OUTCOME_LABELS],
    ['RejectionGround', comment.RejectionGround, comment.REJECTION_GROUND_LABELS],
    ['Route', comment.Route, comment.ROUTE_LABELS],
    ['Stance', comment.Stance, comment.STANCE_LABELS],
    ['IdentityKind', IdentityKind, IDENTITY_KIND_LABELS],
    ['CommentChannel', CommentChannel, COMMENT_CHANNEL_LABELS],
    ['HideReason', comment.HideReason, comment.HIDE_REASON_LABELS],
    ['CommentsShown', comment.CommentsShown, comment.COMMENTS_SHOWN_LABELS],
    ['CommentStatus', comment.CommentStatus, comment.COMMENT_STATUS_LABELS],
    ['DecisionPhase', decision.DecisionPhase, decision.DECISION_PHASE_LABELS],
    ['DecisionStepKind', decision.DecisionStepKind, decision.DECISION_STEP_LABELS],
    ['RecordKind', RecordKind, RECORD_LABELS],
    ['DocumentKind', DocumentKind, DOCUMENT_LABELS],
    ['DecisionCategory', decision.DecisionCategory, decision.DECISION_CATEGORY_LABELS],
    ['DecisionCategory', decision.DecisionCategory, decision.DECISION_CATEGORY_TEXTS],
    ['ExclusionGround', decision.ExclusionGround, decision.EXCLUSION_GROUND_LABELS],
    ['HearingChoice', decision.HearingChoice, decision.HEARING_CHOICE_LABELS],
    ['TimePrecision', decision.TimePrecision, decision.TIME_PRECISION_LABELS],
    ['ParticipationMethod', decision.ParticipationMethod, decision.PARTICIPATION_METHOD_LABELS],
    ['DossierPart', DossierPart, DOSSIER_PART_LABELS],
    ['NotPublicGround', NotPublicGround, NOT_PUBLIC_GROUND_LABELS],
    ['RepresentativeCategory', RepresentativeCategory, REPRESENTATIVE_CATEGORY_LABELS],
    ['RepresentativeOrigin', RepresentativeOrigin, REPRESENTATIVE_ORIGIN_LABELS],
  ] as const)('%s', (_, kinds, labels) => {
    expect(Object.entries(kinds).every(([key, value]) => key === value)).toBe(true);
    expect(Object.keys(labels).toSorted()).toEqual(Object.keys(kinds).toSorted());
    const words = Object.values(labels);
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((word) => /\p{Script=Han}/u.test(word))).toBe(true);
  });

  it('各种处理结果的次序就是键盘上1至7的次序', () => {
    expect(Object.values(comment.OUTCOME_LABELS)).toEqual([
      '采纳',
      '部分采纳',
      '未采纳',
      '草案已体现',
      '表示支持',
      '不属于征求意见范围',
      '已作解答',
    ]);
  });
});

describe('承办单位、执行单位的人只办本单位的事，其余岗位面向全县', () => {
  const ofUnits: Role[] = [Role.UNIT_STAFF, Role.UNIT_LEAD, Role.EXECUTING_UNIT];
  it.each(Object.values(Role))('%s', (role) => {
    expect(COUNTY_WIDE.has(role)).toBe(!ofUnits.includes(role));
  });
});
