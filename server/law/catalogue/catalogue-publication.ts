/**
 * 国令713号第三条第三款: the catalogue is published only after the Party committee of the same level agrees;
 * 县政务公开任务清单: every row is complete; R-74, 国令711号第十七条: it has passed its review before it is published.
 */
import { reviewedByNobodyElse } from '#server/law/paper-review.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type CatalogueRow, incomplete, refuseCatalogueItem } from './catalogue-item.ts';
import type { LawsOfDay } from './special-law.ts';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r05 = provision('R-05', 'LAW', '国令713号第三条');
const r05Design = provision('R-05', 'DESIGN', '目录办理流程');
const r06 = provision('R-06', 'DESIGN', '目录填写规则');

/** A version about to be published (待公布的目录). */
export interface CatalogueToPublish {
  publishesOn: CalendarDay;
  govMeetingNo: string | null;
  govMeetingOn: CalendarDay | null;
  partyConsentNo: string | null;
  partyConsentOn: CalendarDay | null;
  /** The person who passed the secrecy review since the last change, and the author of the version. */
  secrecyReviewedById: string | null;
  createdById: string;
}

/**
 * Reasons against dating the Party committee's consent (县委同意) before the government's deliberation of the catalogue.
 */
export const refuseEarlyConsent = (govMeetingOn: CalendarDay | null, consentOn: CalendarDay): Finding[] =>
  govMeetingOn !== null && consentOn < govMeetingOn ? [consentBeforehand] : [];

/** Reasons against publishing the catalogue (目录公布); rows taken out by this version are not passed in. */
export const refuseCataloguePublication = (
  version: CatalogueToPublish,
  rows: readonly CatalogueRow[],
  inForce: LawsOfDay,
): Finding[] => [
  ...(settled(version.govMeetingNo, version.govMeetingOn, version.publishesOn) ? [] : [notApproved]),
  ...(settled(version.partyConsentNo, version.partyConsentOn, version.publishesOn) ? [] : [noConsent]),
  ...(version.partyConsentOn ? refuseEarlyConsent(version.govMeetingOn, version.partyConsentOn) : []),
  ...(version.secrecyReviewedById && version.secrecyReviewedById !== version.createdById
    ? []
    : [reviewedByNobodyElse]),
  ...(rows.length === 0 ? [empty] : []),
  ...rows.flatMap((row, index) =>
    [...refuseCatalogueItem(row, inForce), ...undecided(row), ...stepless(row)].map(inRow(row, index)),
  ),
];

const settled = (no: string | null, on: CalendarDay | null, publishesOn: CalendarDay) =>
  !blank(no) && on !== null && on <= publishesOn;

const undecided = ({ hearing }: CatalogueRow): Finding[] =>
  hearing === HearingChoice.TBD ? [incomplete('hearing', '是否听证尚未确定。', '公布前确定是否听证。')] : [];

const stepless = ({ requiredSteps }: CatalogueRow): Finding[] =>
  requiredSteps?.length === 0
    ? [
        incomplete(
          'requiredSteps',
          '没有写明要履行的程序。',
          '选择要履行的程序；合法性审查和集体讨论是每一项都要履行的。',
        ),
      ]
    : [];

/** Adds to a finding about one row which of them it is about (逐项指出). */
export const inRow =
  (row: Pick<CatalogueRow, 'name'>, index: number) =>
  (finding: Finding): Finding => ({
    ...finding,
    message: `第${index + 1}项“${row.name.trim()}”：${finding.message}`,
    fields: finding.fields.map((field) => `items.${index}.${field}`),
  });

const noConsent = r05.block('CATALOGUE_NO_PARTY_CONSENT', 'partyConsentNo', 'partyConsentOn')`
  目录须经同级党委同意后方可公布。
  登记县委同意的文号和日期；同意的日期不得晚于公布日期。`;

const consentBeforehand = r05.block('CONSENT_BEFORE_MEETING', 'consentOn')`
  县委同意的日期早于县政府审议的日期，同意的不是审议通过的目录。
  核对两个日期；审议在后的，重新报请县委同意。`;

const notApproved = r05Design.block('CATALOGUE_NOT_APPROVED', 'govMeetingNo', 'govMeetingOn')`
  目录尚未经县政府审议。
  登记审议目录的会议次数和日期；会议日期不得晚于公布日期。`;

const empty = r06.block('CATALOGUE_EMPTY', 'items')`
  目录中没有决策事项。
  至少填写一项决策事项。`;
