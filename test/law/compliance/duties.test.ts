import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DUTY_TERMS, DutyState } from '#server/law/compliance/duties.ts';
import { day } from '#test/law/calendar/calendars.ts';
import { judged, one, state } from './duties-judged.ts';
import { decision, record, round, until, without } from './duties-record.ts';

const { LATE, MISSING, DUE, MET, WAIVED, AHEAD, NOT_APPLICABLE } = DutyState;
const K = RecordKind;
const P = DecisionPhase;

describe('合规事项表', () => {
  it('事项编码不重复，各有条款和标题；法定的引条例或者法律', () => {
    expect(new Set(DUTY_TERMS.map(({ code }) => code)).size).toBe(DUTY_TERMS.length);
    expect(DUTY_TERMS.length).toBeGreaterThanOrEqual(50);
    expect(DUTY_TERMS.filter(({ basis, article }) => basis === 'LAW' && !/第.+条/.test(article))).toEqual([]);
    expect(DUTY_TERMS.filter(({ basis, title }) => basis !== 'LAW' && /条例|法律规定/.test(title))).toEqual(
      [],
    );
  });

  it('依法办完并归档的决策，没有逾期、缺漏、待办的事项', () => {
    const unmet: DutyState[] = [LATE, MISSING, DUE, AHEAD];
    const open = judged(decision()).filter((duty) => unmet.includes(duty.state));
    expect(open.map(({ id, state: stands }) => [id, stands])).toEqual([]);
    expect(judged(decision()).filter((duty) => duty.state === MET).length).toBeGreaterThan(45);
  });

  it('每一项已履行的事项都有证据', () => {
    expect(judged(decision()).filter((duty) => duty.state === MET && !duty.proof)).toEqual([]);
  });

  it('刚启动的决策，以后环节的事项是未到环节，不是缺漏', () => {
    const fresh = decision({ phase: P.INITIATED, records: [], rounds: [], documents: [], researched: false });
    const stands = judged(fresh, '2026-02-11');
    expect(stands.filter((duty) => duty.state === MISSING || duty.state === LATE)).toEqual([]);
    expect(state('PUBLICATION', fresh, '2026-02-11')).toBe(AHEAD);
    expect(state('RESEARCH', fresh, '2026-02-11')).toBe(DUE);
  });
});

describe('不适用和不履行', () => {
  it.each([
    ['不涉及市场主体', 'FAIR_COMPETITION', decision()],
    ['不属于人大事项', 'NPC_REPORT', decision()],
    ['没有缩短期限', 'SHORTENING_EXPLAINED', decision()],
    ['没有中止', 'SUSPENSION_GROUND', decision()],
    ['不涉及特定群体', 'GROUPS_TALKED', decision({ facts: [] })],
    ['专业性、技术性不强', 'EXPERT_REVIEW', decision({ facts: [], records: without(K.EXPERT_REVIEW) })],
    ['依法不予公开', 'PUBLICATION', decision({ facts: [DecisionFact.LAWFULLY_NOT_PUBLIC] })],
    ['目录外的事项', 'CATALOGUE_CONSENT', decision({ catalogue: null, proposed: true })],
    ['征求意见还没有截止', 'FEEDBACK', decision({ rounds: [round({ closed: false })] })],
  ])('%s', (_, code, facts) => {
    expect(one(code, facts)).toMatchObject({ state: NOT_APPLICABLE, reason: expect.stringMatching(/。$/) });
  });

  it('可选程序不履行的，列明已说明不履行', () => {
    const facts = decision({
      facts: [],
      records: without(K.EXPERT_REVIEW),
      steps: [{ kind: DecisionStepKind.EXPERT_REVIEW, status: 'WAIVED', happenedOn: null }],
    });
    expect(state('EXPERT_REVIEW', facts)).toBe(WAIVED);
  });

  it('应当履行的程序不能以说明代替，仍是缺漏', () => {
    const facts = decision({
      records: without(K.EXPERT_REVIEW),
      steps: [{ kind: DecisionStepKind.EXPERT_REVIEW, status: 'WAIVED', happenedOn: null }],
    });
    expect(state('EXPERT_REVIEW', facts)).toBe(MISSING);
  });
});

describe('程序终止', () => {
  const terminated = decision({
    phase: P.TERMINATED,
    phaseSince: '2026-05-01',
    records: [...until(K.RISK_FINDING), record(K.TERMINATION, '2026-05-01')],
  });
  it('以后的事项不再办理，归档仍须办理', () => {
    expect(state('PUBLICATION', terminated)).toBe(NOT_APPLICABLE);
    expect(state('DECISION_TIME', terminated)).toBe(NOT_APPLICABLE);
    expect(one('ARCHIVE', terminated)).toMatchObject({ state: LATE, dueOn: '2026-05-31' });
    expect(one('ARCHIVE', terminated, '2026-05-31')).toMatchObject({ state: DUE });
    expect(state('ARCHIVE_SUPPLEMENT', terminated)).toBe(NOT_APPLICABLE);
  });
  it('终止之前已经逾期的仍是逾期', () => {
    const late = { ...terminated, rounds: [round({ feedbackDueOn: day('2026-04-20'), report: null })] };
    expect(state('FEEDBACK', late)).toBe(LATE);
  });
});
