import { longDate } from '#client/format.ts';
import type { CatalogueDeskQuery } from '#client/graphql/graphql.ts';
import type { Step, StepState } from '#client/ui/Steps.tsx';
import type { TagKind } from '#client/ui/Tag.tsx';
import { ROLE_LABELS } from '#client/words.ts';
import { CATALOGUE_TRANSITIONS, type CatalogueAction } from '#server/law/catalogue/catalogue-stage.ts';

export type Version = NonNullable<CatalogueDeskQuery['catalogueVersion']>;

type Stage = Version['stage'];

const ORDER: readonly Stage[] = ['DRAFT', 'COLLECTING', 'REVIEWED', 'GOV_APPROVED', 'CONSENTED', 'PUBLISHED'];

export const STAGE_TAGS: Readonly<Record<Stage, TagKind>> = {
  DRAFT: 'plain',
  COLLECTING: 'open',
  REVIEWED: 'open',
  GOV_APPROVED: 'open',
  CONSENTED: 'open',
  PUBLISHED: 'done',
  SUPERSEDED: 'closed',
  CLOSED: 'closed',
};

export const isPublished = (stage: Stage) => ['PUBLISHED', 'SUPERSEDED', 'CLOSED'].includes(stage);

/** 2026年度目录（第2版） */
export const versionTitle = ({ year, versionNo }: { year: number; versionNo: number }) =>
  `${year}年度目录${versionNo > 1 ? `（第${versionNo}版）` : ''}`;

const reached = (stage: Stage, step: Stage) =>
  isPublished(stage) || ORDER.indexOf(stage) >= ORDER.indexOf(step);

const numbered = (no: string | null | undefined, on: string | null | undefined) =>
  [no, on ? longDate(on) : null].filter(Boolean).join('　') || '已完成';

/** The steps a version takes to its publication (R-05, R-74), each with its record. */
export function courseOf(version: Version): Step[] {
  const { stage } = version;
  const steps: [name: string, done: boolean, note: string][] = [
    ['拟订', reached(stage, 'REVIEWED'), `拟稿人 ${version.createdBy}`],
    ['司法局审核', reached(stage, 'REVIEWED'), '已完成'],
    ['县政府审议', reached(stage, 'GOV_APPROVED'), numbered(version.govMeetingNo, version.govMeetingOn)],
    ['县委同意', reached(stage, 'CONSENTED'), numbered(version.partyConsentNo, version.partyConsentOn)],
    ['保密审查', Boolean(version.secrecyReviewedAt), `审查人 ${version.secrecyReviewedBy ?? ''}`],
    ['公布', isPublished(stage), numbered(version.documentNo, version.publishedOn)],
  ];
  const now = steps.findIndex(([, done]) => !done);
  return steps.map(([name, done, note], index) => ({
    name,
    state: stateAt(done, index === now),
    note: done || index === 0 ? note : '未开始',
  }));
}

const stateAt = (done: boolean, now: boolean): StepState => (done ? 'done' : now ? 'now' : 'next');

const NEXT: Partial<Readonly<Record<Stage, CatalogueAction>>> = {
  DRAFT: 'finishDraft',
  COLLECTING: 'closeCollection',
  REVIEWED: 'approveByGovernment',
  GOV_APPROVED: 'recordPartyConsent',
  CONSENTED: 'publish',
};

/** Whose turn it is: "下一步：登记县政府审议，由县政府办经办人办理。" */
export function nextStep({ stage, secrecyReviewedAt }: Version): string | null {
  const event = stage === 'CONSENTED' && !secrecyReviewedAt ? 'passReview' : NEXT[stage];
  const row = CATALOGUE_TRANSITIONS.find((one) => one.event === event);
  if (!row) return null;
  return `下一步：${row.label}，由${row.roles.map((role) => ROLE_LABELS[role]).join('、')}办理。`;
}

/** Declaration made by whoever passes the secrecy review (保密审查). */
export const SECRECY_PASSED =
  '您已经逐项核对，拟公布的内容不含国家秘密、工作秘密和依法不得公开的内容（政府信息公开条例第十七条）。有一处拿不准的，先退回。';
