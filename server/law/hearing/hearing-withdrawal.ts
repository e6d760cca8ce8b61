/**
 * 国令713号第十六条: participants are found in a fair and open way, so whoever has a seat leaves it by an act of their own, with
 * their receipt or over their signature; the organiser writes down the paper, never the wish. How many left is told by side.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { STAKEHOLDER_SIDE_LABELS, type StakeholderSide } from './hearing-side.ts';
import { HEARING_TRANSITIONS, HearingStage } from './hearing-stage.ts';
import { HearingAttendance, SignUpState } from './hearing-words.ts';

const r28 = provision('R-28', 'DESIGN', '听证参加人撤回规则');

/** Way in which somebody left their seat (撤回方式): their own act online, or how their signed paper arrived. */
export const [WithdrawalWay, WITHDRAWAL_WAY_LABELS] = vocabulary({
  ONLINE: '本人在线撤回',
  HANDED: '本人书面撤回，当面递交',
  POSTED: '本人书面撤回，邮寄',
  FORWARDED: '本人书面撤回，他人转交',
});
export type WithdrawalWay = keyof typeof WithdrawalWay;

/** 书面撤回: a paper signed by the participant, as the organiser received it. */
export interface WithdrawalPaper {
  way: WithdrawalWay;
  receivedOn: CalendarDay;
  fileId: string;
}

/** Records that a paper is held against: when the seat was given, and the papers of others at this hearing. */
export interface PaperGround {
  seatedOn: CalendarDay;
  today: CalendarDay;
  papersOfOthers: readonly string[];
}

/** Findings on a signed paper by which a participant leaves (书面撤回). */
export const refuseWithdrawalPaper = (
  { way, receivedOn, fileId }: WithdrawalPaper,
  { seatedOn, today, papersOfOthers }: PaperGround,
): Finding[] => [
  ...(way === WithdrawalWay.ONLINE ? [onlyByPerson] : []),
  ...(blank(fileId) ? [paperMissing] : []),
  ...(papersOfOthers.includes(fileId.toLowerCase()) ? [paperOfAnother] : []),
  ...(receivedOn < seatedOn || receivedOn > today ? [dayWrong] : []),
];

/** Reasons against withdrawing a sign-up for its author (代为撤回): always. */
export const refuseWithdrawalByOthers = (): Finding[] => [signUpOnlyByPerson];

/** A sign-up and where it stands, as far as leaving depends on it (撤回时的情况). */
export interface OwnStanding {
  attendance: HearingAttendance;
  state: SignUpState;
  pooled: boolean;
  closesAt: Date | null;
  stage: HearingStage;
  begins: Date | null;
}

const CALLED: readonly SignUpState[] = [SignUpState.DRAWN, SignUpState.RESERVE];
const HELD: readonly HearingStage[] = [
  HearingStage.HELD,
  HearingStage.RECORD_SIGNED,
  HearingStage.REPORT_PUBLISHED,
];

/** Reasons against withdrawing one's own sign-up (本人撤回): only while the pool waits for its draw, and once it has begun. */
export function refuseOwnWithdrawal(own: OwnStanding, now: Date): Finding[] {
  const { attendance, state, pooled, closesAt, begins } = own;
  if (state === SignUpState.WITHDRAWN || state === SignUpState.DECLINED) return [withdrawn];
  if ((begins && now >= begins) || HELD.includes(own.stage)) return [begun];
  if (attendance !== HearingAttendance.PARTICIPANT || CALLED.includes(state)) return [];
  return pooled || (closesAt && now >= closesAt) ? [poolFixed] : [];
}

/** Whether a reserve may still follow (候补递补): until the materials have reached everybody. */
export const passesSeat = (stage: HearingStage): boolean =>
  HEARING_TRANSITIONS.some(({ event, from }) => event === 'replace' && from.includes(stage));

/** How many of one side left, and in which way (各方面撤回人数). */
export interface Withdrawals {
  side: StakeholderSide;
  persons: number;
  online: number;
  written: number;
}

/** The numbers in a sentence, by side (撤回情况). */
export const withdrawalsTold = (all: readonly Withdrawals[]): string =>
  all.length === 0 ? '没有参加人撤回。' : `参加人撤回：${all.map(toldOf).join('；')}。`;

const toldOf = ({ side, persons, online, written }: Withdrawals) => {
  const noted = persons - online - written;
  const others = noted > 0 ? `，承办单位登记${noted}人` : '';
  return `${STAKEHOLDER_SIDE_LABELS[side]}撤回${persons}人，其中本人在线${online}人，书面${written}人${others}`;
};

const onlyByPerson = r28.block('HEARING_WITHDRAWAL_BY_PERSON', 'way')`
  在线撤回由参加人本人凭受理编号和查询码办理，工作人员不能代办。
  请参加人自己在线办理；收到书面撤回的，选择纸件是怎样送来的。`;

const signUpOnlyByPerson = r28.block('HEARING_WITHDRAWAL_BY_PERSON')`
  听证会的报名由本人凭受理编号和查询码撤回，承办单位不能代为撤回。
  请本人在网上或者在政务服务大厅凭回执办理。`;

const paperMissing = r28.block('HEARING_WITHDRAWAL_UNSIGNED', 'fileId')`
  没有参加人签名的书面撤回。
  上传本人签名的纸件；没有纸件的，席位仍由该参加人保留。`;

const paperOfAnother = r28.block('HEARING_WITHDRAWAL_PAPER_USED', 'fileId')`
  这份材料已经登记为另一名参加人的书面撤回。
  每人各自签名一份，分别上传。`;

const dayWrong = r28.block('HEARING_WITHDRAWAL_DAY', 'receivedOn')`
  收到书面撤回的日期早于席位产生之日，或者晚于今天。
  照纸件上的收件日期填写。`;

const withdrawn = r28.block('SIGN_UP_WITHDRAWN')`
  这次报名已经撤回。`;

const poolFixed = r28.block('SIGN_UP_WITHDRAWAL_CLOSED')`
  报名已经截止，名册等待抽取，此时不能撤回。
  抽取结果公布以后，入选和候补的人可以凭回执撤回。`;

const begun = r28.block('SIGN_UP_WITHDRAWAL_CLOSED')`
  听证会已经开始，不能再撤回报名。`;
