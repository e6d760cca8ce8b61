import { describe, expect, it } from 'vitest';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { refuseToldSteps, toldSteps } from '#server/law/procedure/told-steps.ts';

const S = DecisionStepKind;
const codes = (remark: string, done: readonly DecisionStepKind[], solicited = false) =>
  refuseToldSteps(remark, { done: new Set(done), solicited }, 'procedureStatement').map(({ code }) => code);
const ONE = ['TOLD_STEP_UNRECORDED'];

describe('第二十六条 履行决策程序的说明，按平台上的记录写成', () => {
  it('按程序的先后，一步一行；没有记录的不写', () =>
    expect(
      toldSteps([
        { kind: S.HEARING, waived: true, happenedOn: '2026-10-02', note: '不涉及切身利益' },
        { kind: S.PUBLIC_PARTICIPATION, waived: false, happenedOn: '2026-10-01', note: null },
        { kind: S.LEGALITY_REVIEW, waived: false, happenedOn: '2026-11-01', note: '已送请审查' },
      ]),
    ).toBe('公众参与：已履行，2026年10月1日。\n听证：不进行，2026年10月2日，不涉及切身利益。'));

  it('什么也没有记录的，是空的', () => expect(toldSteps([])).toBe(''));

  it.each<[string, string, DecisionStepKind[], boolean]>([
    ['没有补充', '', [], false],
    ['说的程序都有记录', '经专家论证、社会稳定风险评估。', [S.EXPERT_REVIEW, S.RISK_ASSESSMENT], false],
    ['公开征求意见在平台上进行', '公开征求意见期间，公众意见集中在接送。', [], true],
    ['说没有进行', '本事项没有举行听证会，未组织专家论证，不需要公平竞争审查。', [], false],
    ['说别的', '材料已经编目，随草案一并送审。', [], false],
  ])('%s，可以送审', (_, remark, done, solicited) => expect(codes(remark, done, solicited)).toEqual([]));

  it.each<[string, string, DecisionStepKind[], string[]]>([
    ['听证没有记录', '已举行听证会。', [S.EXPERT_REVIEW], ONE],
    ['论证没有记录', '方案经专家评审通过', [], ONE],
    ['评估没有记录', '已作社会稳定风险评估', [], ONE],
    ['公平竞争审查没有记录', '公平竞争审查符合要求', [], ONE],
    ['没有公开征求意见', '已向社会公开征求意见30日', [S.PUBLIC_PARTICIPATION], ONE],
    ['不仅也是肯定', '不仅经专家论证', [], ONE],
    ['几处一并指出', '举行听证会，经专家论证、风险评估。', [], [...ONE, ...ONE, ...ONE]],
    ['一处有记录，一处没有', '经专家论证、风险评估。', [S.EXPERT_REVIEW], ONE],
  ])('%s而说已经进行，不能送审', (_, remark, done, found) => expect(codes(remark, done)).toEqual(found));
});
