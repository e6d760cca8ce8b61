import { describe, expect, it } from 'vitest';
import {
  DECISION_TRANSITIONS,
  type DecisionAction,
  refuseDecisionEvent,
  rolesFor,
} from '#server/law/decision/decision-course.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { APPROVERS } from '#server/law/approval/approval.ts';
import { Role } from '#server/law/people/role.ts';
import { transitionAt } from '#server/law/transition.ts';
import { oneOf, seeded } from './seeded.ts';

const P = DecisionPhase;
const EVENTS = [...new Set(DECISION_TRANSITIONS.map(({ event }) => event))];
const passes = (event: DecisionAction, phase: DecisionPhase | null) =>
  refuseDecisionEvent(event, phase).length === 0;

describe('决策从建议、研究论证、起草、公众参与、审查、讨论、公布、执行到归档', () => {
  it.each([
    ['startStudy', P.PROPOSED, P.STUDYING, Role.GOV_OFFICE_STAFF],
    ['decline', P.STUDYING, P.DECLINED, Role.GOV_LEADER],
    ['initiate', P.STUDYING, P.INITIATED, Role.GOV_LEADER],
    ['startDrafting', P.INITIATED, P.DRAFTING, Role.UNIT_STAFF],
    ['openParticipation', P.DRAFTING, P.CONSULTING, Role.UNIT_LEAD],
    ['skipParticipation', P.DRAFTING, P.REVISING, Role.UNIT_LEAD],
    ['finishParticipation', P.CONSULTING, P.REVISING, Role.UNIT_LEAD],
    ['reopenParticipation', P.REVISING, P.CONSULTING, Role.UNIT_LEAD],
    ['submitLegality', P.REVISING, P.LEGALITY_REVIEW, Role.UNIT_LEAD],
    ['requestSupplement', P.LEGALITY_REVIEW, undefined, Role.LEGALITY_REVIEWER],
    ['returnLegality', P.LEGALITY_REVIEW, P.REVISING, Role.LEGALITY_REVIEWER],
    ['passLegality', P.LEGALITY_REVIEW, P.READY_FOR_DISCUSSION, Role.LEGALITY_REVIEWER],
    ['failLegality', P.LEGALITY_REVIEW, P.REVISING, Role.LEGALITY_REVIEWER],
    ['noClearRule', P.LEGALITY_REVIEW, P.READY_FOR_DISCUSSION, Role.LEGALITY_REVIEWER],
    ['schedule', P.READY_FOR_DISCUSSION, P.SCHEDULED, Role.GOV_OFFICE_STAFF],
    ['approve', P.SCHEDULED, P.APPROVED, Role.GOV_OFFICE_STAFF],
    ['reject', P.SCHEDULED, P.REJECTED, Role.GOV_OFFICE_STAFF],
    ['defer', P.SCHEDULED, P.READY_FOR_DISCUSSION, Role.GOV_OFFICE_STAFF],
    ['rework', P.SCHEDULED, P.REVISING, Role.GOV_OFFICE_STAFF],
    ['recordPartyReply', P.APPROVED, undefined, Role.GOV_OFFICE_STAFF],
    ['recordPartyRefusal', P.APPROVED, P.REVISING, Role.GOV_OFFICE_STAFF],
    ['recordCongressReply', P.APPROVED, undefined, Role.GOV_OFFICE_STAFF],
    ['recordCongressRefusal', P.APPROVED, P.REVISING, Role.GOV_OFFICE_STAFF],
    ['issue', P.APPROVED, P.ISSUED, Role.HEAD_OF_GOVERNMENT],
    ['publish', P.ISSUED, P.PUBLISHED, Role.GOV_OFFICE_STAFF],
    ['executeUnpublished', P.ISSUED, P.EXECUTING, Role.GOV_OFFICE_STAFF],
    ['startExecution', P.PUBLISHED, P.EXECUTING, Role.GOV_OFFICE_STAFF],
    ['reportExecution', P.EXECUTING, undefined, Role.EXECUTING_UNIT],
    ['reportProblem', P.EXECUTING, undefined, Role.EXECUTING_UNIT],
    ['suspend', P.EXECUTING, P.SUSPENDED, Role.HEAD_OF_GOVERNMENT],
    ['supersede', P.ADJUSTING, P.REPEALED, null],
    ['complete', P.EXECUTING, P.COMPLETED, Role.GOV_OFFICE_STAFF],
  ] as const)('%s：只能在%s，之后为%s，由%s办理', (event, from, to, role) => {
    expect(Object.values(P).filter((phase) => passes(event, phase))).toEqual([from]);
    expect(transitionAt(DECISION_TRANSITIONS, event, from)?.to).toBe(to);
    expect(role ? rolesFor(event).includes(role) : rolesFor(event).length === 0).toBe(true);
  });

  it.each([
    ['resubmitLegality', [P.LEGALITY_REVIEW, P.READY_FOR_DISCUSSION, P.SCHEDULED], P.LEGALITY_REVIEW],
    ['resume', [P.SUSPENDED, P.ADJUSTING], P.EXECUTING],
    ['startEvaluation', [P.EXECUTING, P.SUSPENDED, P.COMPLETED], undefined],
    ['endEvaluation', [P.EXECUTING, P.SUSPENDED, P.COMPLETED], undefined],
    ['adjust', [P.EXECUTING, P.SUSPENDED], P.ADJUSTING],
    ['repeal', [P.EXECUTING, P.SUSPENDED], P.REPEALED],
    ['handOver', [P.PUBLISHED, P.EXECUTING, P.SUSPENDED, P.ADJUSTING], undefined],
    ['archive', [P.REJECTED, P.COMPLETED, P.REPEALED, P.TERMINATED], P.ARCHIVED],
  ] as const)('%s：%j之后为%s', (event, from, to) => {
    expect(Object.values(P).filter((phase) => passes(event, phase))).toEqual(from);
    for (const phase of from) expect(transitionAt(DECISION_TRANSITIONS, event, phase)?.to).toBe(to);
  });

  it('讨论通过之前都可以终止，通过之后不再终止', () => {
    const order = Object.values(P);
    const before = order.slice(0, order.indexOf(P.APPROVED)).filter((phase) => phase !== P.DECLINED);
    expect(order.filter((phase) => passes('terminate', phase))).toEqual(before);
    expect(rolesFor('terminate')).toEqual([Role.GOV_LEADER]);
  });

  it('签发、中止、恢复、调整、废止只由行政首长决定；印发由政府办凭行政首长的签发登记', () => {
    expect(rolesFor('issue')).toEqual([Role.HEAD_OF_GOVERNMENT, Role.GOV_OFFICE_STAFF]);
    expect(APPROVERS.ISSUE).toEqual([Role.HEAD_OF_GOVERNMENT]);
    for (const event of ['suspend', 'resume', 'adjust', 'repeal'] as const)
      expect([event, rolesFor(event)]).toEqual([event, [Role.HEAD_OF_GOVERNMENT]]);
  });
});

describe('决策由建议或者目录启动，只启动一次', () => {
  it('尚未启动的，只能建议或者按目录启动', () => {
    expect(EVENTS.filter((event) => passes(event, null))).toEqual(['propose', 'startFromCatalogue']);
    expect(refuseDecisionEvent('issue', null)).toMatchObject([
      { code: 'WRONG_STAGE', basis: 'DESIGN', message: '决策程序尚未启动，不能签发。' },
    ]);
  });

  it('已经启动的不再启动', () => {
    for (const phase of Object.values(P)) expect(passes('propose', phase)).toBe(false);
    expect(refuseDecisionEvent('startFromCatalogue', P.DRAFTING)[0]?.message).toBe(
      '该决策已在“起草”阶段，不能再次启动。',
    );
  });

  it('办理环节不符的，写明应在哪个环节', () => {
    expect(refuseDecisionEvent('schedule', P.REVISING)).toMatchObject([
      { code: 'WRONG_STAGE', fix: '安排上会只能在“待集体讨论”环节办理。' },
    ]);
  });

  it('同一环节的同一事项只有一行', () => {
    const keys = DECISION_TRANSITIONS.flatMap(({ event, from }) => from.map((phase) => `${event} ${phase}`));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** One decision's life by chance: each event that its phase allows, in a row. */
function life(random: () => number, length: number) {
  const start = oneOf(random, ['propose', 'startFromCatalogue'] as const);
  const path: { event: DecisionAction; phase: DecisionPhase }[] = [
    { event: start, phase: start === 'propose' ? P.PROPOSED : P.INITIATED },
  ];
  for (let step = 0; step < length; step += 1) {
    const { phase } = path.at(-1)!;
    const event = oneOf(random, EVENTS);
    // Nine of ten endings are passed over, or few lives would come to the archive.
    if (!passes(event, phase) || (event === 'terminate' && random() < 0.95)) continue;
    path.push({ event, phase: transitionAt(DECISION_TRANSITIONS, event, phase)?.to ?? phase });
  }
  return path;
}

describe('任意办理下去，决策不会离开流转表', () => {
  const random = seeded(713);
  const lives = Array.from({ length: 600 }, () => life(random, 1500));
  const last = (path: ReturnType<typeof life>, events: readonly DecisionAction[]) =>
    path.findLastIndex(({ event }) => events.includes(event));

  it('每个阶段都到得了，每个事项都办得到', () => {
    const all = lives.flat();
    expect(new Set(all.map(({ phase }) => phase))).toEqual(new Set(Object.values(P)));
    expect(new Set(all.map(({ event }) => event))).toEqual(new Set(EVENTS));
  });

  it('安排上会之前，合法性审查在最后一次送审之后通过（不变量5）', () => {
    for (const path of lives)
      path.forEach(({ phase }, index) => {
        if (phase !== P.SCHEDULED) return;
        const before = path.slice(0, index + 1);
        expect(last(before, ['passLegality', 'noClearRule'])).toBeGreaterThan(
          last(before, ['submitLegality', 'resubmitLegality', 'failLegality', 'returnLegality']),
        );
      });
  });

  it('没有讨论通过和签发，就没有公布和执行', () => {
    for (const path of lives)
      path.forEach(({ phase }, index) => {
        if (phase !== P.PUBLISHED && phase !== P.EXECUTING) return;
        const events = path.slice(0, index + 1).map(({ event }) => event);
        expect(events).toEqual(expect.arrayContaining(['approve', 'issue']));
      });
  });

  it('除不予启动和已归档外，每个阶段都有出路', () => {
    const ends = Object.values(P).filter(
      (phase) => !DECISION_TRANSITIONS.some((row) => row.from.includes(phase)),
    );
    expect(ends).toEqual([P.DECLINED, P.ARCHIVED]);
  });
});
