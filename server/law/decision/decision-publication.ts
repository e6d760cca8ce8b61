/**
 * R-56. 国令713号第三十二条: a decision is published in good time in the gazette, on the website and in a local newspaper;
 * where many care or the matter is technical, it also states how the opinions of the public and the experts were used,
 * and is explained. A decision lawfully kept closed is excepted. "In good time" is at most the twenty working days of
 * 国令711号第二十六条.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type NotPublicClaim, participationRequired } from '#server/law/participation/participation.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy } from '#server/law/substance.ts';
import { addWorkingDays, type CountedDay, type WorkCalendar } from '#server/law/calendar/working-day.ts';

const r56At26 = provision('R-56', 'LAW', '国令711号第二十六条');
const r56At32 = provision('R-56', 'LAW', '国令713号第三十二条');

/** 二十个工作日 for the publication. 国令711号第二十六条. */
export const PUBLICATION_WORKING_DAYS = 20;

/** Places of publication (公布载体). */
export const [PublicationPlace, PUBLICATION_PLACE_LABELS] = vocabulary({
  GAZETTE: '政府公报',
  WEBSITE: '政府网站',
  NEWSPAPER: '本地发行的报纸',
});
export type PublicationPlace = keyof typeof PublicationPlace;

/** Forms in which a decision is explained to the public (解读形式). */
export const [OutreachForm, OUTREACH_FORM_LABELS] = vocabulary({
  PRESS_CONFERENCE: '新闻发布会',
  INTERVIEW: '接受访谈',
  OTHER: '其他方式',
});
export type OutreachForm = keyof typeof OutreachForm;

/** A place of publication this county does not have (本县没有的载体), with the county's statement of that. */
export interface AbsentPlace {
  place: PublicationPlace;
  reason: string;
}

/** A decision about to be published (待公布的决策). */
export interface DecisionPublication {
  places: readonly PublicationPlace[];
  /** Of the gazette and the newspaper only: the website is the platform itself. */
  absentPlaces: readonly AbsentPlace[];
  publicConcern: boolean;
  technical: boolean;
  /** Statement on the use made of the public's opinions (公众意见采纳情况). */
  publicOpinionsStatement?: string | null | undefined;
  expertsHeard: boolean;
  /** Statement on the use made of the experts' opinions (专家论证意见采纳情况). */
  expertOpinionsStatement?: string | null | undefined;
  outreach: readonly OutreachForm[];
  /** A claim that the decision stays closed (依法不予公开). */
  notPublic: NotPublicClaim | null;
}

/** Whether a decision must be published (是否应当公布): always, unless a claim to stay closed stands. */
export const publicationRequired = ({ notPublic }: Pick<DecisionPublication, 'notPublic'>): boolean =>
  participationRequired(notPublic);

/** Whether the use made of opinions must be stated and the decision explained (是否应当说明和解读). */
export const explanationRequired = ({
  publicConcern,
  technical,
}: Pick<DecisionPublication, 'publicConcern' | 'technical'>): boolean => publicConcern || technical;

/** Findings on an incomplete publication of a decision (决策公布). */
export function refuseDecisionPublication(decision: DecisionPublication): Finding[] {
  if (!publicationRequired(decision)) return [];
  return [
    ...(decision.notPublic ? [claimFails] : []),
    ...Object.values(PublicationPlace)
      .filter((place) => !placed(decision, place))
      .map(placeMissing),
    ...(explanationRequired(decision) ? refuseUnexplained(decision) : []),
  ];
}

const placed = ({ places, absentPlaces }: DecisionPublication, place: PublicationPlace): boolean =>
  places.includes(place) ||
  (place !== PublicationPlace.WEBSITE &&
    absentPlaces.some((absent) => absent.place === place && saysWhy(absent.reason)));

const refuseUnexplained = (decision: DecisionPublication): Finding[] => [
  ...(!saysWhy(decision.publicOpinionsStatement ?? '')
    ? [statementMissing('publicOpinionsStatement', '社会公众意见')]
    : []),
  ...(decision.expertsHeard && !saysWhy(decision.expertOpinionsStatement ?? '')
    ? [statementMissing('expertOpinionsStatement', '专家论证意见')]
    : []),
  ...(decision.outreach.length === 0 ? [outreachMissing] : []),
];

/** The day by which a decision is published (公布期限); the day of issue is not counted. */
export const publicationDue = (issuedOn: CalendarDay, calendar: WorkCalendar): CountedDay =>
  addWorkingDays(issuedOn, PUBLICATION_WORKING_DAYS, calendar);

/** Warning of a decision not published in time (逾期未公布): it is still to be published, however late. */
export function refuseLatePublication(due: CountedDay, today: CalendarDay): Finding[] {
  if (due.provisional || today <= due.day) return [];
  return [
    r56At26.warn('DECISION_UNPUBLISHED')`
      决策应于${inChinese(due.day)}前公布，现已逾期。
      尽快公布，并说明逾期的原因。`,
  ];
}

const claimFails = r56At32.block('DECISION_UNPUBLISHED', 'notPublic')`
  决策应当公布；不予公开没有法定理由，或者没有经过他人审查。
  写明不予公开的法定理由并经保密审查员审查，或者依法公布。`;

const placeMissing = (place: PublicationPlace) => r56At32.block('PUBLICATION_PLACE_MISSING', 'places')`
  决策应当在${PUBLICATION_PLACE_LABELS[place]}公布。
  ${
    place === PublicationPlace.WEBSITE
      ? '在政府网站公布。'
      : `在${PUBLICATION_PLACE_LABELS[place]}公布；本县没有的，写明情况和代替的途径。`
  }`;

const statementMissing = (field: string, what: string) => r56At32.block('ADOPTION_STATEMENT_REQUIRED', field)`
  社会公众普遍关心或者专业性、技术性较强的决策，应当说明${what}的采纳情况。
  写明${what}的采纳情况，没有收到意见的也要说明。`;

const outreachMissing = r56At32.block('OUTREACH_REQUIRED', 'outreach')`
  社会公众普遍关心或者专业性、技术性较强的决策，应当通过新闻发布会、接受访谈等方式进行宣传解读。
  安排新闻发布会、访谈或者其他方式的解读。`;
