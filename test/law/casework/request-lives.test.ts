import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { isWorkingDay } from '#server/law/calendar/working-day.ts';
import { CaseStepKind, clockDue, usedDays } from '#server/law/casework/case-clock.ts';
import { refuseConfirmedAnswer, refuseDraftedAnswer } from '#server/law/casework/case-course.ts';
import { CaseState } from '#server/law/casework/case-kind.ts';
import { REQUEST_DAYS } from '#server/law/casework/case-kinds.ts';
import { refuseOutcome } from '#server/law/casework/request-answer.ts';
import { openExtension, refuseDecidedExtension } from '#server/law/casework/request-extension.ts';
import { RequestOutcome } from '#server/law/casework/request-outcome.ts';
import { refuseStep, refuseStepEnd, stepUntil } from '#server/law/casework/request-steps.ts';
import { calendar, day } from '../calendar/calendars.ts';
import { oneOf, seeded } from '../decision/seeded.ts';

const LIVES = 300;
const WHY = '申请内容没有写明是哪一年度的哪一份文件';
const KINDS = Object.values(CaseStepKind);

type Step = Parameters<typeof refuseDecidedExtension>[0]['steps'][number];

interface Life {
  receivedOn: CalendarDay;
  steps: Step[];
  state: CaseState;
  answeredOn: CalendarDay | null;
  answers: number;
}

const dueOf = ({ receivedOn, steps }: Life) => clockDue(REQUEST_DAYS, { receivedOn, steps }, calendar);
const stepping = (life: Life) => ({ ...life, dueOn: dueOf(life), clocked: true });

/** 补正、征求意见、延期, by chance; refused where the law refuses. */
function stepByChance(life: Life, today: CalendarDay, random: () => number): void {
  const asked = {
    kind: oneOf(random, KINDS),
    reason: WHY,
    whom: '第三方',
    days: 1 + Math.floor(random() * 25),
  };
  if (refuseStep(stepping(life), asked, today, calendar).length > 0) return;
  const until = stepUntil(asked, today, calendar);
  const { kind, days } = asked;
  life.steps = [...life.steps, { kind, on: today, until, days, endedOn: null, upheld: null, byId: 'clerk' }];
}

function endByChance(life: Life, today: CalendarDay, random: () => number): void {
  if (life.steps.length === 0) return;
  const step = oneOf(random, life.steps);
  const upheld = random() < 0.5;
  const end = { ...step, endedOn: today, upheld: step.kind === CaseStepKind.CORRECTION ? null : upheld };
  const refused =
    step === openExtension(life.steps)
      ? refuseDecidedExtension(stepping(life), oneOf(random, ['clerk', 'lead']), today, {
          upheld,
          reason: WHY,
        })
      : refuseStepEnd(stepping(life), step, { upheld, reply: WHY });
  if (refused.length === 0) life.steps = life.steps.map((one) => (one === step ? end : one));
}

function answerByChance(life: Life, today: CalendarDay, random: () => number): void {
  const outcome = oneOf(random, Object.values(RequestOutcome));
  const drafted = [
    ...refuseDraftedAnswer(life.state, WHY),
    ...refuseOutcome({ steps: life.steps, decided: true }, outcome, today),
  ];
  if (drafted.length > 0) return;
  const reviewed = {
    state: CaseState.DRAFTED,
    draftedById: 'clerk',
    actorId: oneOf(random, ['clerk', 'lead']),
  };
  if (refuseConfirmedAnswer(reviewed).length > 0) return;
  life.state = CaseState.ANSWERED;
  life.answeredOn = today;
  life.answers += 1;
}

/** 工作日 that count, day by day and without the arithmetic of the clock. */
function countedByHand({ receivedOn, steps }: Life, today: CalendarDay): number {
  const correction = steps.find(({ kind }) => kind === CaseStepKind.CORRECTION);
  const start = correction?.endedOn ?? correction?.until ?? receivedOn;
  let count = 0;
  for (let on = addDays(start, 1); on <= today; on = addDays(on, 1)) {
    const stopped = steps.some(
      ({ kind, on: from, until, endedOn }) =>
        (kind === CaseStepKind.THIRD_PARTY || kind === CaseStepKind.OTHER_ORGAN) &&
        on > from &&
        on <= (endedOn !== null && endedOn < until! ? endedOn : until!),
    );
    if (isWorkingDay(on, calendar) && !stopped) count += 1;
  }
  return count;
}

const allowedOf = ({ steps }: Life) =>
  REQUEST_DAYS +
  steps.reduce(
    (sum, { kind, upheld, days }) => sum + (kind === CaseStepKind.EXTENSION && upheld ? days! : 0),
    0,
  );

/** One application from its receipt, a day at a time; what must hold on each of its days. */
function live(seed: number): Life {
  const random = seeded(seed);
  const receivedOn = addDays(day('2026-01-05'), Math.floor(random() * 300));
  const life: Life = { receivedOn, steps: [], state: CaseState.ASSIGNED, answeredOn: null, answers: 0 };
  let before = 0;
  let overdue = false;
  for (let today = receivedOn; today <= addDays(receivedOn, 120); today = addDays(today, 1)) {
    const corrected = life.steps.length;
    if (random() < 0.15) stepByChance(life, today, random);
    if (random() < 0.15) endByChance(life, today, random);
    if (random() < 0.04) answerByChance(life, today, random);
    const used = usedDays(life, today, calendar);
    expect(used, `${seed} ${today}: 与逐日计算一致`).toBe(countedByHand(life, today));
    const restarted = life.steps.slice(corrected).some(({ kind }) => kind === CaseStepKind.CORRECTION);
    const correction = life.steps.find(({ kind }) => kind === CaseStepKind.CORRECTION);
    if (!restarted && correction?.endedOn !== today)
      expect(used, `${seed} ${today}: 不倒退`).toBeGreaterThanOrEqual(before);
    before = used;
    if (life.state === CaseState.ANSWERED) continue;
    const late = today > dueOf(life);
    if (overdue) expect(late, `${seed} ${today}: 逾期的一直逾期`).toBe(true);
    if (used > allowedOf(life)) expect(late, `${seed} ${today}: 用完期限没有答复的，看得出逾期`).toBe(true);
    overdue = late;
  }
  return life;
}

describe(`R-76至R-79 ${LIVES}件申请的办理过程，任意补正、征求意见、延期`, () => {
  const lives = Array.from({ length: LIVES }, (_, seed) => live(seed + 1));

  it('一件只答复一次，答复的都有办理记录', () => {
    for (const { answers, state } of lives) expect(answers).toBe(state === CaseState.ANSWERED ? 1 : 0);
  });

  it('补正、延期的同意各不超过一次', () => {
    for (const { steps } of lives) {
      expect(steps.filter(({ kind }) => kind === CaseStepKind.CORRECTION).length).toBeLessThanOrEqual(1);
      const extended = steps.filter(({ kind, upheld }) => kind === CaseStepKind.EXTENSION && upheld);
      expect(extended.length).toBeLessThanOrEqual(1);
    }
  });

  it('每一种事项和结果都出现过，没有空跑', () => {
    for (const kind of KINDS)
      expect(
        lives.some(({ steps }) => steps.some((step) => step.kind === kind && step.endedOn)),
        kind,
      ).toBe(true);
    expect(lives.filter(({ answeredOn }) => answeredOn).length).toBeGreaterThan(50);
    expect(
      lives.some(({ answeredOn, ...life }) => answeredOn && answeredOn > dueOf({ ...life, answeredOn })),
    ).toBe(true);
  });
});
