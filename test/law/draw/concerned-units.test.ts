/** R-66 议题涉及的单位: a name in full leaves out who works there, a word for a kind of unit would leave out anybody. */
import { describe, expect, it } from 'vitest';
import { refuseVagueUnits } from '#server/law/draw/concerned-units.ts';
import { found } from '#test/law/boundaries/found.ts';

describe('抽选方案 议题涉及的单位写全称', () => {
  const VAGUE = ['DRAW_CONCERNED_VAGUE'];
  it.each<[string, string[], string[]]>([
    ['没有涉及的单位', [], []],
    ['企业全称', ['清河康养服务有限公司'], []],
    ['部门全称', ['县住房和城乡建设局'], []],
    ['一个字', ['县'], VAGUE],
    ['公司', ['公司'], VAGUE],
    ['医院、学校', ['医院', '学校'], VAGUE],
    ['只有单位的种类', ['有限责任公司'], VAGUE],
    ['县人民政府', ['县人民政府'], VAGUE],
    ['空行不算', [' ', ''], []],
    ['几个里有一个', ['清河康养服务有限公司', '局'], VAGUE],
  ])('%s', (_, units, expected) => {
    const findings = refuseVagueUnits(units);
    expect(found(findings)).toEqual(expected);
  });

  it('说出是哪几个', () => {
    expect(refuseVagueUnits(['清河康养服务有限公司', '局', '院'])[0]?.message).toContain('“局”、“院”');
  });
});
