import { dayOf, longDate, moment } from '#client/format.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import type { Step } from '#client/ui/Steps.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { asksOthers, CASE_STEP_LABELS } from '#server/law/casework/case-clock.ts';
import { CASE_KIND_LABELS } from '#server/law/casework/case-kind.ts';
import { REQUEST_DAYS, stateWord } from '#server/law/casework/case-kinds.ts';
import { APPLICANT_LABELS, CONFIRMED_WITHIN, HANDOVER_LABELS } from '#server/law/casework/request-form.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { correctionIn, dueWords, type MyCase } from './my-case.ts';
import { COURSE, type CourseStep } from './request-rules.ts';

/** The correction that its applicant has still to make (待补正). */
export function awaitedCorrection({ caseSteps, answeredOn }: MyCase) {
  const correction = correctionIn(caseSteps);
  return correction && correction.endedOn === null && answeredOn === null ? correction : null;
}

/** Information applied for, and its applicant; the number of the papers is never shown. */
export const requestFacts = ({ caseTitle, text, applicant, handover, channel }: MyCase): Fact[] => [
  { term: '信息的名称', detail: caseTitle },
  { term: '内容描述', detail: <Paragraphs>{text}</Paragraphs> },
  ...(applicant ? [{ term: '申请人类别', detail: APPLICANT_LABELS[applicant] }] : []),
  ...(handover ? [{ term: '获取信息的方式', detail: HANDOVER_LABELS[handover] }] : []),
  { term: '渠道', detail: COMMENT_CHANNEL_LABELS[channel] },
];

/** The head of its page: its last day once it is registered. */
export const requestHead = ({
  kind,
  submittedAt,
  unitName,
  caseClass,
  dueOn,
  answeredOn,
}: MyCase): Fact[] => [
  { term: '种类', detail: CASE_KIND_LABELS[kind] },
  { term: '提交时间', detail: <time dateTime={submittedAt}>{moment(submittedAt)}</time> },
  { term: '办理机关', detail: unitName },
  ...(caseClass && answeredOn === null ? [{ term: '答复期限', detail: longDate(dueOn) }] : []),
];

/** Its state in one word: what waits for its applicant before what the office calls it. */
export function requestState(mine: MyCase): string {
  if (awaitedCorrection(mine)) return '待补正';
  return mine.filedOn ? '已归档' : stateWord(mine.kind, mine.caseState);
}

/** Where its term stands, in one sentence (期限). */
export function termWords(mine: MyCase): string {
  const { caseClass, stopped, usedDays, unitName } = mine;
  if (caseClass === null)
    return `等待${unitName}登记；最晚在提交后第${CONFIRMED_WITHIN}个工作日视为收到，从那一天起${REQUEST_DAYS}个工作日内答复。`;
  const awaited = awaitedCorrection(mine);
  if (awaited && stopped)
    return `期限暂停：请在${longDate(awaited.until ?? awaited.on)}以前补正，收到补正之日起重新计算${REQUEST_DAYS}个工作日。`;
  return stopped
    ? `期限暂停：正在征求意见，征求意见的时间不计入答复期限。${dueWords(mine)}`
    : `${dueWords(mine)}已用${usedDays ?? 0}个工作日。`;
}

/** The step at which it is (办理环节): the number of those that are done. */
function placeOf(mine: MyCase): number {
  if (mine.filedOn) return 6;
  if (mine.answeredOn) return 5;
  if (mine.caseClass === null) return 1;
  return awaitedCorrection(mine) ? 2 : 3;
}

/** 接收 to 归档: what is done with its day, what is being done, what is to come. */
export function courseOf(mine: MyCase): Step[] {
  const at = placeOf(mine);
  return COURSE.map((name, index) => ({
    name,
    note: index < at ? doneWords(name, mine) : index === at ? nowWords(name, mine) : '未开始',
    state: index < at ? 'done' : index > at ? 'next' : mine.daysLate > 0 && index < 4 ? 'late' : 'now',
  }));
}

const dayWords = (day: string | null | undefined): string => (day ? longDate(day) : '已完成');

const doneWords = (name: CourseStep, mine: MyCase): string => {
  const correction = correctionIn(mine.caseSteps);
  const words: Readonly<Record<CourseStep, () => string>> = {
    接收: () => dayWords(dayOf(mine.submittedAt)),
    登记: () => dayWords(mine.transfers[0]?.on ?? mine.receivedOn),
    审核: () => (correction?.endedOn ? `${longDate(correction.endedOn)}补正` : '已完成'),
    办理: () => '已完成',
    答复: () => dayWords(mine.answeredOn),
    归档: () => dayWords(mine.filedOn),
  };
  return words[name]();
};

const nowWords = (name: CourseStep, { stopped, dueOn }: MyCase): string => {
  if (name === '审核') return '等您补正';
  if (name === '办理') return stopped ? '期限暂停' : `${longDate(dueOn)}前答复`;
  return name === '登记' ? '等待登记' : '等待归档';
};

/** Its course so far: 补正、征求意见、延期 with their days. */
export const stepFacts = ({ caseSteps }: MyCase): Fact[] =>
  caseSteps.flatMap((step): Fact[] => {
    const { kind, on, until, days, reason, endedOn, upheld, reply } = step;
    const label = CASE_STEP_LABELS[kind];
    if (asksOthers(step))
      return [
        {
          term: `${longDate(on)}${label}`,
          detail: endedOn ? `${longDate(endedOn)}收到意见` : `${longDate(until ?? on)}以前提出意见`,
        },
      ];
    if (kind === 'CORRECTION')
      return [
        { term: `${longDate(on)}告知补正`, detail: `${reason}（${longDate(until ?? on)}以前）` },
        ...(endedOn ? [{ term: `${longDate(endedOn)}补正`, detail: reply }] : []),
      ];
    return upheld && endedOn
      ? [{ term: `${longDate(endedOn)}${label}`, detail: `经同意延长${days ?? 0}个工作日：${reason}` }]
      : [];
  });
