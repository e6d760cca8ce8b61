/**
 * 国令713号第十三条: letters that consult the units concerned (征求意见函). A unit reads one fixed text and answers itself;
 * words typed by the lead unit are no unit's answer.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, saysWhy } from '#server/law/substance.ts';
import { vocabulary } from '#server/law/vocabulary.ts';
import { refuseReplyTime } from './unit-consultation.ts';

const r12 = provision('R-12', 'DESIGN', '决策办理流程');
const voices = provision('R-45', 'LAW', '公平竞争审查条例第十六条');

const P = DecisionPhase;
const ASKING: readonly DecisionPhase[] = [P.DRAFTING, P.CONSULTING, P.REVISING];

/** Capacity in which somebody is asked (身份): a unit concerned, or whom a fair competition review hears (公平竞争审查条例第十六条). */
export const [AskedAs, ASKED_AS_LABELS] = vocabulary({
  UNIT: '有关单位',
  OPERATOR: '经营者',
  ASSOCIATION: '行业协会、商会',
});
export type AskedAs = keyof typeof AskedAs;

/**
 * A unit without an account on the platform (没有账号的单位); the address for its link is not entered by the unit that asks.
 */
export interface OutsideUnit {
  name: string;
  /** Absent of a unit concerned. */
  askedAs?: AskedAs | null | undefined;
}

/** A unit of the platform that may be asked. */
export interface KnownUnit {
  id: string;
  name: string;
  /** Whether somebody of it has an account and can answer. */
  answers: boolean;
}

/** Facts that a letter is checked against (征求意见函). */
export interface InquiryGround {
  phase: DecisionPhase;
  leadUnitId: string;
  /** Digest of the text that is sent; null where there is none fixed yet. */
  digest: string | null;
  units: readonly KnownUnit[];
  /** Names of the units that have this text before them and have not answered. */
  waiting: readonly string[];
}

interface Sending {
  unitIds: readonly string[];
  outside: readonly OutsideUnit[];
  dueOn: CalendarDay;
}

/** Reason against asking or answering in this phase (决策阶段不符). */
export const refuseInquiryPhase = (phase: DecisionPhase): Finding[] =>
  ASKING.includes(phase) ? [] : [wrongPhase(phase)];

/** Reasons against sending these letters (发出征求意见函). */
export function refuseInquiries(
  { unitIds, outside, dueOn }: Sending,
  ground: InquiryGround,
  today: CalendarDay,
  rules: { policy: LocalPolicy; calendar: WorkCalendar },
): Finding[] {
  const known = new Map(ground.units.map((one) => [one.id, one]));
  const names = [
    ...unitIds.map((id) => known.get(id)?.name ?? ''),
    ...outside.map(({ name }) => name.trim()),
  ];
  const silent = unitIds.flatMap((id) => known.get(id) ?? []).filter(({ answers }) => !answers);
  const own = known.get(ground.leadUnitId)?.name;
  return [
    ...refuseInquiryPhase(ground.phase),
    ...(names.length === 0 ? [nobody] : []),
    ...(unitIds.some((id) => !known.has(id)) ? [unknownUnit] : []),
    ...(ground.digest === null ? [noDraft] : []),
    ...(own !== undefined && names.includes(own) ? [ownUnit] : []),
    ...(silent.length > 0 ? [withoutAccount(silent.map(({ name }) => name))] : []),
    ...outside.flatMap((one, index) => refuseOutside(one, index, ground)),
    ...refuseTwice(names, ground.waiting),
    ...refuseReplyTime(dueOn, today, rules),
  ];
}

function refuseOutside({ name, askedAs }: OutsideUnit, index: number, ground: InquiryGround): Finding[] {
  const at = `outside.${index}`;
  const known = ground.units.find((one) => one.name === name.trim());
  const voice = askedAs && askedAs !== AskedAs.UNIT;
  return [
    ...(blank(name) ? [nameless(at)] : []),
    ...(known?.answers ? [hasAccount(known.name, at)] : []),
    ...(known && voice ? [unitAsVoice(known.name, askedAs, at)] : []),
  ];
}

const refuseTwice = (names: readonly string[], waiting: readonly string[]): Finding[] => {
  const twice = names.filter((name, at) => name && (names.indexOf(name) !== at || waiting.includes(name)));
  return twice.length > 0 ? [askedTwice([...new Set(twice)])] : [];
};

/** Reasons against withdrawing a letter (撤回征求意见函): it was answered or withdrawn, or no reason is given. */
export const refuseRecall = (
  { reply, recalledAt }: { reply: string | null; recalledAt: Date | null },
  reason: string,
): Finding[] => [
  ...(reply || recalledAt ? [settledAlready] : []),
  ...(saysWhy(reason) ? [] : [reasonRequired]),
];

const wrongPhase = (phase: DecisionPhase) => r12.block('INQUIRY_PHASE_PAST')`
  决策事项现处于“${DECISION_PHASE_LABELS[phase]}”阶段，不再征求有关单位意见，也不再答复。
  送请合法性审查以前发出、答复；要补充的，由审查机关退回后办理。`;

const nobody = r12.block('INQUIRY_WITHOUT_UNITS', 'unitIds')`
  没有选择征求意见的单位。
  选择单位；没有账号的单位，填写名称。`;

const unknownUnit = r12.block('INQUIRY_UNIT_UNKNOWN', 'unitIds')`
  所选的单位中有的已经停用。
  重新选择单位。`;

const noDraft = r12.block('INQUIRY_WITHOUT_DRAFT', 'fileIds')`
  没有已经定稿的草案，有关单位没有可以依据的文本。
  先把草案定稿；草案没有录入系统的，先上传草案文件，并在随函材料中选择它。`;

const ownUnit = r12.block('INQUIRY_TO_OWN_UNIT', 'unitIds')`
  承办单位不必向自己征求意见。
  去掉本单位。`;

const withoutAccount = (names: readonly string[]) => r12.block('INQUIRY_UNIT_WITHOUT_ACCOUNT', 'unitIds')`
  ${names.join('、')}在平台上没有能够答复的账号。
  改填在“没有账号的单位”中，由该单位凭链接答复。`;

const hasAccount = (name: string, at: string) => r12.block('INQUIRY_UNIT_HAS_ACCOUNT', `${at}.name`)`
  ${name}在平台上有账号，由该单位登录答复，不发链接。
  在单位名单中选择该单位。`;

const unitAsVoice = (name: string, askedAs: AskedAs, at: string) =>
  voices.block('UNIT_IS_NO_OPERATOR', `${at}.askedAs`)`
    ${name}是本县登记的单位，不是${ASKED_AS_LABELS[askedAs]}，其答复不能算听取了${ASKED_AS_LABELS[askedAs]}的意见。
    身份选“${ASKED_AS_LABELS.UNIT}”；公平竞争审查另向受草案影响的经营者、协会发函。`;

const nameless = (at: string) => r12.block('UNIT_NAME_REQUIRED', `${at}.name`)`
  没有写单位名称。
  按公章上的全称填写，如“县消防救援大队”。`;

const askedTwice = (names: readonly string[]) => r12.block('INQUIRY_SENT_ALREADY', 'unitIds')`
  ${names.join('、')}已经收到这一稿的征求意见函，还没有答复。
  等待答复；发错的先撤回，再重新发出。`;

const settledAlready = r12.block('INQUIRY_SETTLED')`
  这份征求意见函已经答复或者撤回。
  答复以后不能撤回；要再次征求意见的，另发一份。`;

const reasonRequired = r12.block('INQUIRY_RECALL_REASON', 'reason')`
  没有写明为什么撤回。
  写明原因，如“发错单位”“草案已经重新定稿”。`;
