/** 结论所审的文本: which changes a conclusion on the draft survives, and what is said where it does not. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '#server/law/draft/clause-changes.ts';
import { type Asked, isOvertaken, judgedStanding, refuseOvertaken } from '#server/law/draft/judged-text.ts';
import { compared, FILLER, FOURTH, reworded, SECOND, type Texts, version } from './judged-versions.ts';

describe('国令713号第十九条至第二十九条 结论只对所审的文本有效：改动之后是否仍然有效', () => {
  it.each([
    ['错别字', '施工单位按照合同约定的帐期付款。', '施工单位按照合同约定的账期付款。', 'CORRECTED', []],
    ['标点', '设置候车亭、站牌，线路图。', '设置候车亭、站牌、线路图。', 'CORRECTED', []],
    ['数字换一种写法', '公示期为十日。', '公示期为10日。', 'CORRECTED', []],
    ['引用的条号改了', '依照第五条的规定办理。', '依照第六条的规定办理。', 'CORRECTED', []],
    ['语序小改', '由县水利局会同乡镇组织实施。', '由县水利局会同各乡镇组织实施。', 'CORRECTED', []],
    ['金额', '每亩补助一千二百元。', '每亩补助三百元。', 'CHANGED', ['AMOUNT']],
    ['期限', '停水不超过六小时。', '停水不超过七十二小时。', 'CHANGED', ['AMOUNT']],
    ['比例', '由用户承担百分之十。', '由用户承担百分之四十。', 'CHANGED', ['AMOUNT']],
    ['面积', '占用滩地二十亩。', '占用滩地二百亩。', 'CHANGED', ['AMOUNT']],
    ['施行日期', '自2027年1月1日起施行。', '自2026年12月1日起施行。', 'CHANGED', ['AMOUNT']],
    ['应当改为可以', '建设单位应当监测边坡。', '建设单位可以监测边坡。', 'CHANGED', ['DUTY']],
    ['免费改为收费', '村民免费取水。', '村民收费取水。', 'CHANGED', ['DUTY']],
    ['增加处罚', '损坏护栏的，照价修复。', '损坏护栏的，照价修复，并处罚款。', 'CHANGED', ['DUTY']],
    ['限于一类经营者', '各类企业均可报名承运。', '在册企业可报名承运，仅此一类。', 'CHANGED', ['LIMIT']],
    ['指定', '运营单位公开招标确定。', '运营单位由县交通局指定。', 'CHANGED', ['LIMIT']],
    ['本地', '从投标人中择优。', '从本地投标人中择优。', 'CHANGED', ['LIMIT']],
    ['独家', '授予经营权。', '授予独家经营权。', 'CHANGED', ['LIMIT']],
    ['补偿没有了', '对迁走的摊位给予补偿。', '对迁走的摊位给予公告。', 'CHANGED', ['LIMIT']],
    ['改为不予安置', '对腾空的住户予以照顾。', '对腾空的住户不予照顾。', 'CHANGED', ['LIMIT']],
    ['未经检测', '大坝检测合格后蓄水。', '大坝未检测合格也蓄水。', 'CHANGED', ['LIMIT']],
    ['例外条款', '本办法适用于全县。', '本办法适用于全县，山区除外。', 'CHANGED', ['LIMIT']],
    ['强制', '组织养殖户迁走。', '组织养殖户强制迁走。', 'CHANGED', ['LIMIT']],
    [
      '整条改写而没有数额',
      '线路沿老街布设，保留沿街树木和骑楼，夜间停止施工，出入口设在学校对面。',
      '桥位移到上游渡口，两岸引道穿过茶园，昼夜连续施工，弃土堆放在河滩。',
      'CHANGED',
      ['REWORDED'],
    ],
    ['数额和义务一起改', '应当在五日内答复。', '可以在九日内答复。', 'CHANGED', ['AMOUNT', 'DUTY']],
    ['不动产不是限制', '登记机构核对资料。', '不动产登记机构核对资料。', 'CORRECTED', []],
    ['未成年人不是限制', '为儿童设置座位。', '为未成年人设置座位。', 'CORRECTED', []],
    ['无障碍不是限制', '设置坡道。', '设置无障碍坡道。', 'CORRECTED', []],
  ] as const)('%s', (_, before, after, state, grounds) => {
    const standing = reworded(before, after);
    expect(standing.clauses.flatMap((one) => one.grounds)).toEqual(grounds);
    expect(standing).toMatchObject({ state, corrected: state === 'CORRECTED' ? ['第二条'] : [] });
    expect(isOvertaken(standing)).toBe(state === 'CHANGED');
  });

  const BASE: Texts = [
    ['a', FILLER],
    ['b', '在河口设置取水口。'],
    ['c', '取水口周边设置护栏。'],
  ];

  it.each<[string, Texts, string, string[]]>([
    ['新增一条', [...BASE, ['d', '沿线养殖场一律关闭。']], 'CHANGED', ['第四条']],
    ['删去一条', BASE.slice(0, 2), 'CHANGED', ['原第三条']],
    ['两条对调', [BASE[0]!, BASE[2]!, BASE[1]!], 'CORRECTED', []],
    ['一字未改', BASE, 'CORRECTED', []],
    ['只改章名', [...BASE, ['e', '第一章 总则']], 'CORRECTED', []],
  ])('%s', (_, after, state, names) => {
    const standing = compared(BASE, after);
    expect(standing.state).toBe(state);
    expect(standing.clauses.map(({ name }) => name)).toEqual(names);
  });

  it('逐条都是文字修改，合起来改了一成以上的，不再有效', () => {
    const signs = (from: number, count: number) =>
      String.fromCharCode(...Array.from({ length: count }, (_one, at) => 0x6c00 + from + at));
    const rows = Array.from({ length: 8 }, (_one, at) => [
      `k${at}`,
      signs(at * 67, 60),
      signs(at * 67, 53),
      signs(900 - at * 7, 7),
    ]);
    const standing = compared(
      rows.map(([id, before]) => [id!, before!]),
      rows.map(([id, , kept, more]) => [id!, `${kept}${more}`]),
    );
    expect(standing).toMatchObject({ state: 'CHANGED', clauses: [] });
    expect(refuseOvertaken('RISK_ASSESSMENT', standing)[0]?.message).toContain('到第4稿改动了12%的文字');
  });
});

describe('第二十条、第二十八条 研究采纳意见：按该论证、按审查意见所作的修改，不使结论失效', () => {
  const change = (before: string, after: string) =>
    changesBetween(
      version([
        ['a', FILLER],
        ['b', before],
      ]),
      version([
        ['a', FILLER],
        ['b', after],
      ]),
    );
  const judgedBy = (before: string, after: string, asked: Readonly<Record<string, Asked>>) =>
    judgedStanding(SECOND, FOURTH, change(before, after), new Map(Object.entries(asked))).state;

  it.each([
    ['按意见改了数额', '桩长八米。', '桩长十二米。', { b: 'OWN' }, 'CORRECTED'],
    ['意见在另一条', '桩长八米。', '桩长十二米。', { a: 'OWN' }, 'CHANGED'],
    ['没有来自论证', '桩长八米。', '桩长十二米。', {}, 'CHANGED'],
    ['以采纳意见为名删去检测', '索道经检测合格后运行。', '索道未经检测先行运行。', { b: 'OWN' }, 'CHANGED'],
    ['以采纳意见为名不予补偿', '征地给予补偿。', '征地不予补偿。', { b: 'OWN' }, 'CHANGED'],
  ] as const)('%s', (_, before, after, brought, state) =>
    expect(judgedBy(before, after, brought)).toBe(state),
  );
});
