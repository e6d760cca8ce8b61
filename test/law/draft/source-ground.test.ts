import { describe, expect, it } from 'vitest';
import { type ClauseChange, changesBetween } from '#server/law/draft/clause-changes.ts';
import { ChangeSource } from '#server/law/draft/change-source.ts';
import { refuseSource } from '#server/law/draft/revision.ts';
import {
  isRecorded,
  refuseEditorial,
  refuseSourceGround,
  refuseSourcesTold,
  refuseUnrecorded,
} from '#server/law/draft/source-ground.ts';

const S = ChangeSource;
const EXPERTS = [
  { id: 'r/1', source: S.EXPERTS },
  { id: 'r/2', source: S.EXPERTS },
  { id: 'u/1', source: S.UNITS },
];
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('国令713号第十八条、第二十条、第二十三条 听证、专家、风险评估、有关单位的意见，记录里有才能作为来源', () => {
  it.each([
    [S.EXPERTS, 'r/2', []],
    [S.EXPERTS, null, ['CHANGE_GROUND_REQUIRED']],
    [S.EXPERTS, 'r/3', ['CHANGE_GROUND_REQUIRED']],
    [S.EXPERTS, 'u/1', ['CHANGE_GROUND_REQUIRED']],
    [S.UNITS, 'u/1', []],
    [S.HEARING, 'r/1', ['CHANGE_SOURCE_UNRECORDED']],
    [S.RISK, null, ['CHANGE_SOURCE_UNRECORDED']],
  ] as const)('%s，选%s', (source, groundId, found) => {
    expect(codes(refuseSourceGround(source, groundId, EXPERTS))).toEqual(found);
    const told = {
      anchorId: 'a',
      source,
      note: '意见第2点',
      lead: false,
      adopted: true,
      points: [],
      groundId,
    };
    expect(codes(refuseSource({ ...told, grounds: EXPERTS }))).toEqual(found);
  });

  it.each([
    [S.MEETING, EXPERTS, ['CHANGE_SOURCE_UNRECORDED']],
    [S.LEGALITY, EXPERTS, ['CHANGE_SOURCE_UNRECORDED']],
    [S.MEETING, [{ id: 'm/1', source: S.MEETING }], []],
    [S.LEGALITY, [{ id: 'l/1', source: S.LEGALITY }], []],
  ] as const)('%s：会没有开、没有送审的，不能作为来源', (source, grounds, found) => {
    expect(codes(refuseUnrecorded(source, grounds))).toEqual(found);
    const told = { anchorId: 'a', source, note: '会议纪要第2项', lead: false, adopted: false, points: [] };
    expect(codes(refuseSource({ ...told, grounds }))).toEqual(found);
  });

  it('每种来源都说得出先登记什么；其余的来源不靠这些记录', () => {
    const recorded = Object.values(S).filter(isRecorded);
    expect(recorded).toEqual([S.HEARING, S.EXPERTS, S.RISK, S.UNITS]);
    for (const source of [...recorded, S.LEGALITY, S.MEETING])
      expect(refuseUnrecorded(source, [])[0]?.fix).toMatch(/^先(举行|登记|由).+；不是因此修改的/u);
  });
});

const clause = (text: string) => ({ anchorId: 'a', originIds: [], kind: 'ARTICLE', no: '第三条', text });
const change = (before: string | null, after: string | null): ClauseChange => {
  const [found] = changesBetween(
    before === null ? [] : [clause(before)],
    after === null ? [] : [clause(after)],
  );
  if (!found) throw new Error('no change');
  return found;
};
const LONG = '区域养老服务中心面向全镇提供机构照护、社区照护和上门服务，周边村居的老年人优先使用。';

describe('R-23 文字修改：改动小，不触及数额、期限、日期和权利义务的词', () => {
  it.each([
    ['改一个错字', LONG, LONG.replace('面向', '对'), []],
    ['补一个标点', LONG, LONG.replace('服务，', '服务；'), []],
    ['同一数额换一种写法', '每户补助三十元。', '每户补助30元。', []],
    ['短句换一个说法', '本规划由县民政局负责解释。', '本规划由县民政局解释。', []],
    ['改数额', '每户补助300元。', '每户补助500元。', ['CHANGE_NOT_EDITORIAL']],
    ['改期限', '十五日内答复。', '三十日内答复。', ['CHANGE_NOT_EDITORIAL']],
    ['改日期', '自2027年1月1日起施行。', '自2027年3月1日起施行。', ['CHANGE_NOT_EDITORIAL']],
    ['可以改成应当', '镇政府可以设站点。', '镇政府应当设站点。', ['CHANGE_NOT_EDITORIAL']],
    [
      '整条重写',
      LONG,
      '政府投资的设施先接收特困人员和失能老人，收费由县里核定并向社会公示接受监督。',
      ['CHANGE_NOT_EDITORIAL'],
    ],
    ['新增一条', null, LONG, ['CHANGE_NOT_EDITORIAL']],
    ['删去一条', LONG, null, ['CHANGE_NOT_EDITORIAL']],
  ])('%s', (_, before, after, found) => {
    expect(codes(refuseEditorial(change(before, after), '第三条'))).toEqual(found);
  });

  it('说出为什么不是，怎样补正', () => {
    expect(refuseEditorial(change('每户补助300元。', '每户补助500元。'), '第三条')).toMatchObject([
      {
        rule: 'R-23',
        message: '第三条的修改涉及数额或者期限（300元→500元），不是文字修改。',
        fix: expect.stringContaining('选择实际的来源'),
      },
    ]);
  });
});

describe('定稿时再核一次：说明来源以后文字又改了的', () => {
  const named = () => '第三条';
  it.each([
    ['文字修改变成了改数额', S.EDITORIAL, null, ['CHANGE_NOT_EDITORIAL']],
    ['专家意见没有指明哪一条', S.EXPERTS, null, ['CHANGE_GROUND_MISSING']],
    ['专家意见指明了', S.EXPERTS, 'r/1', []],
    ['公众意见', S.OPINIONS, null, []],
    ['还没有来源的，另有规定', null, null, []],
  ] as const)('%s', (_, source, groundId, found) => {
    const changed = { ...change('每户补助300元。', '每户补助500元。'), source, groundId };
    expect(codes(refuseSourcesTold([changed], named))).toEqual(found);
  });
});
