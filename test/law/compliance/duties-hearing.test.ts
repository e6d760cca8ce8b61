import { LAWS } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import {
  dutiesOf,
  dutyClock,
  DutyStage,
  DutyState,
  type HearingFact,
} from '#server/law/compliance/duties.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { calendar, day } from '#test/law/calendar/calendars.ts';
import { decision } from './duties-record.ts';

const { LATE, MISSING, DUE, MET, NOT_APPLICABLE } = DutyState;

const HELD: HearingFact = {
  id: 'hearing',
  no: '2026-003-1',
  name: '听证会',
  price: false,
  selects: true,
  heldOn: '2026-03-30',
  held: true,
  noticeOn: '2026-03-10',
  methodOn: '2026-03-10',
  listOn: '2026-03-15',
  allSides: true,
  deliveredOn: ['2026-03-20', '2026-03-23'],
  signed: true,
  recordOn: '2026-03-31',
  reportOn: '2026-04-10',
};

const state = (code: string, more: Partial<HearingFact> | null, today = '2026-08-03') =>
  dutiesOf(
    decision({
      catalogue: { ...decision().catalogue!, hearing: true },
      hearings: more ? [{ ...HELD, ...more }] : [],
      phase: DecisionPhase.EXECUTING,
    }),
    dutyClock(day(today), DEFAULT_POLICY, calendar, LAWS),
  ).find(({ terms }) => terms.code === code)?.state;

describe('第十六条、第十七条 听证', () => {
  it('依法举行的听证会，各项都已履行', () => {
    const stands = dutiesOf(
      decision({ hearings: [HELD], catalogue: { ...decision().catalogue!, hearing: true } }),
      dutyClock(day('2026-08-03'), DEFAULT_POLICY, calendar, LAWS),
    ).filter(({ terms }) => terms.stage === DutyStage.HEARING);
    expect(stands.map((duty) => [duty.terms.code, duty.state])).toEqual(
      stands.map(({ terms }) => [terms.code, MET]),
    );
    expect(stands).toHaveLength(8);
  });

  it.each([
    ['目录写明听证而没有举行', 'HEARING', null, MISSING],
    ['公告提前十五日', 'HEARING_NOTICE', { noticeOn: '2026-03-15' }, MET],
    ['公告提前十四日', 'HEARING_NOTICE', { noticeOn: '2026-03-16' }, LATE],
    ['价格听证会公告提前二十九日', 'HEARING_NOTICE', { price: true, noticeOn: '2026-03-01' }, LATE],
    ['遴选办法与名单同日公布', 'HEARING_METHOD', { methodOn: '2026-03-15' }, LATE],
    ['不遴选参加人', 'HEARING_METHOD', { selects: false, methodOn: null }, NOT_APPLICABLE],
    ['名单在听证会前一日公布', 'HEARING_LIST', { listOn: '2026-03-29' }, MET],
    ['名单在听证会当日公布', 'HEARING_LIST', { listOn: '2026-03-30' }, LATE],
    ['一方没有代表', 'HEARING_SIDES', { allSides: false }, LATE],
    ['材料提前七日送达', 'HEARING_MATERIALS', { deliveredOn: ['2026-03-23'] }, MET],
    ['一位参加人提前六日收到', 'HEARING_MATERIALS', { deliveredOn: ['2026-03-20', '2026-03-24'] }, LATE],
    ['一位参加人没有收到', 'HEARING_MATERIALS', { deliveredOn: ['2026-03-20', null] }, LATE],
    ['记录没有签字', 'HEARING_RECORD', { signed: false }, MISSING],
    ['没有听证报告', 'HEARING_REPORT', { reportOn: null }, MISSING],
    ['尚未举行', 'HEARING_REPORT', { held: false, reportOn: null }, NOT_APPLICABLE],
  ] as const)('%s', (_, code, more, stands) => {
    expect(state(code, more as Partial<HearingFact> | null)).toBe(stands);
  });

  it('材料送达期限未到的是待办', () => {
    const coming = { held: false, heldOn: day('2026-09-30'), deliveredOn: [null] };
    expect(state('HEARING_MATERIALS', coming)).toBe(DUE);
  });

  it('听证步骤还在办理的，不算举行', () => {
    const facts = decision({
      phase: DecisionPhase.EXECUTING,
      catalogue: { ...decision().catalogue!, hearing: true },
      steps: [{ kind: DecisionStepKind.HEARING, status: 'IN_PROGRESS', happenedOn: null }],
    });
    const found = dutiesOf(facts, dutyClock(day('2026-08-03'), DEFAULT_POLICY, calendar, LAWS));
    expect(found.find(({ terms }) => terms.code === 'HEARING')?.state).toBe(MISSING);
  });

  it('听证可以不举行，说明理由的是已说明不履行', () => {
    const facts = decision({
      steps: [{ kind: DecisionStepKind.HEARING, status: 'WAIVED', happenedOn: null }],
    });
    const found = dutiesOf(facts, dutyClock(day('2026-08-03'), DEFAULT_POLICY, calendar, LAWS));
    expect(found.find(({ terms }) => terms.code === 'HEARING')?.state).toBe(DutyState.WAIVED);
  });
});
