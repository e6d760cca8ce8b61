/** 上位法的要求在草案里变弱: the words of the cited article beside those of the clause (国令713号第二十七条, R-50). */
import { describe, expect, it } from 'vitest';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import type { LibraryStatute } from '#server/law/statute/cited-law.ts';
import { type CitingClause, weakenedDuties } from '#server/law/statute/weakened-duty.ts';
import { day, LIBRARY, TODAY } from './library.ts';

const PARKING = `第一条 停车场经营者应当向社会公布收费标准，并在入口处设置标志。
第二条 任何单位和个人不得擅自设置障碍物妨碍停车。
第三条 停车场经营者必须自受理投诉之日起十五日内答复投诉人。
第四条 停车场经营者应当公布监督电话；投诉人可以查询办理情况。
第五条 收费标准调整前应当公开征求意见，期限不得少于三十日。
第六条 停车场经营者可以实行错时停车。
第七条 停车场所有权人或者受其委托管理停车场的其他单位应当提前公布停业信息。`;
const HELD: LibraryStatute = {
  ...LIBRARY[1]!,
  code: 'P',
  no: 3,
  title: '某县停车管理条例',
  clauses: readDraftText(PARKING).tree.clauses,
};
const library = [...LIBRARY, HELD];

const clause = (text: string, anchorId = 'a'): CitingClause => ({ anchorId, no: '第八条', text });
const found = (text: string, article: string, clauseIds: readonly string[] = []) =>
  weakenedDuties([clause(text)], [{ title: '某县停车管理条例', article, clauseIds }], library, TODAY);

describe('草案引用的条文说应当、必须、不得，草案用同样的话说得弱了', () => {
  it.each<[string, string, string, string]>([
    [
      '应当改成可以',
      '第一条',
      '停车场经营者可以向社会公布收费标准。',
      '停车场经营者可以向社会公布收费标准。',
    ],
    ['应当改成可', '第一条', '停车场经营者可向社会公布收费标准。', '停车场经营者可向社会公布收费标准。'],
    [
      '应当改成原则上应当',
      '第一条',
      '停车场经营者原则上应当向社会公布收费标准。',
      '停车场经营者原则上应当向社会公布收费标准。',
    ],
    [
      '应当改成应当尽量',
      '第一条',
      '经营者应当尽量向社会公布收费标准。',
      '经营者应当尽量向社会公布收费标准。',
    ],
    [
      '应当改成鼓励',
      '第一条',
      '鼓励停车场经营者向社会公布收费标准。',
      '鼓励停车场经营者向社会公布收费标准。',
    ],
    [
      '必须改成可以，天数另有不同',
      '第三条',
      '停车场经营者可以自受理投诉之日起三十日内答复投诉人。',
      '停车场经营者可以自受理投诉之日起三十日内答复投诉人。',
    ],
    [
      '不得改成一般不得',
      '第二条',
      '单位和个人一般不得擅自设置障碍物妨碍停车。',
      '单位和个人一般不得擅自设置障碍物妨碍停车。',
    ],
    ['不得改成可以', '第二条', '单位和个人可以设置障碍物妨碍停车。', '单位和个人可以设置障碍物妨碍停车。'],
    [
      '不得去掉了',
      '第二条',
      '任何单位和个人擅自设置障碍物妨碍停车，由其自行管理。',
      '任何单位和个人擅自设置障碍物妨碍停车，由其自行管理。',
    ],
    [
      '一条里有两项要求，弱了的是前一项',
      '第五条',
      '收费标准调整前可以公开征求意见，期限不得少于三十日。',
      '收费标准调整前可以公开征求意见，期限不得少于三十日。',
    ],
    [
      '一款里的另一句没有变',
      '第四条',
      '停车场经营者可以公布监督电话；投诉人可以查询办理情况。',
      '停车场经营者可以公布监督电话；',
    ],
    [
      '主语换成了草案里的名称',
      '第一条',
      '县停车公司可以向社会公布收费标准。',
      '县停车公司可以向社会公布收费标准。',
    ],
    ['主语比条文短得多', '第七条', '停车公司可以提前公布停业信息。', '停车公司可以提前公布停业信息。'],
  ])('%s', (_, article, text, draftSays) =>
    expect(found(text, article).map((one) => one.draftSays)).toEqual([draftSays]),
  );
});

describe('不是减弱的，不提示', () => {
  it.each<[string, string, string]>([
    ['一字不差', '第一条', '停车场经营者应当向社会公布收费标准，并在入口处设置标志。'],
    ['必须写成应当', '第三条', '停车场经营者应当自受理投诉之日起十五日内答复投诉人。'],
    ['天数更长，是期限的事', '第三条', '停车场经营者必须自受理投诉之日起三十日内答复投诉人。'],
    ['比条文更严', '第六条', '停车场经营者应当实行错时停车。'],
    ['条文本来就是可以', '第四条', '投诉人可以查询办理情况。'],
    ['另一句话', '第一条', '停车场经营者可以聘请物业服务企业管理车辆。'],
    ['只写要求、不写应当', '第一条', '停车场经营者向社会公布收费标准。'],
    ['罚则里重复了禁止的行为', '第二条', '擅自设置障碍物妨碍停车的，处五百元罚款。'],
    ['写成禁止', '第二条', '禁止任何单位和个人擅自设置障碍物妨碍停车。'],
    ['不得少于写成不少于', '第五条', '收费标准调整前应当公开征求意见，期限不少于三十日。'],
    [
      '同一条里另有一句照样说应当',
      '第一条',
      '停车场经营者应当向社会公布收费标准。停车场经营者可以向社会公布收费标准明细。',
    ],
    ['一般收费、许可不是放宽的话', '第一条', '停车场经营者应当向社会公布一般收费许可标准。'],
    ['引用的不是这一条', '第六条', '停车场经营者可以向社会公布收费标准。'],
    ['法规库没有这一条', '第九十九条', '停车场经营者可以向社会公布收费标准。'],
    ['话太短，没法比', '第一条', '可以公布。'],
  ])('%s', (_, article, text) => expect(found(text, article)).toEqual([]));

  it('法规库没有收录的、当天还没有施行的，不比对', () => {
    const weaker = [clause('停车场经营者可以向社会公布收费标准。')];
    const entry = { article: '第一条', clauseIds: [] };
    expect(weakenedDuties(weaker, [{ title: '某县绿化办法', ...entry }], library, TODAY)).toEqual([]);
    const cited = [{ title: HELD.title, ...entry }];
    expect(weakenedDuties(weaker, cited, library, TODAY)).toHaveLength(1);
    expect(weakenedDuties(weaker, cited, library, day('2025-03-01'))).toEqual([]);
  });
});

describe('哪些条款引用了这一条', () => {
  const WEAKER = '停车场经营者可以向社会公布收费标准。';
  it('依据写明所支持的条款的，只看这些条款；没有写明的，看全部', () => {
    const clauses = [clause(WEAKER, 'a'), clause(WEAKER, 'b')];
    const entry = { title: HELD.title, article: '第一条' };
    const of = (clauseIds: readonly string[]) =>
      weakenedDuties(clauses, [{ ...entry, clauseIds }], library, TODAY).map(({ anchorId }) => anchorId);
    expect(of(['b'])).toEqual(['b']);
    expect(of([])).toEqual(['a', 'b']);
  });

  it('条款自己写明依据的，也比对；写出两边的整句和条文的位置', () => {
    const text = `根据《某县停车管理条例》第一条和第二条，${WEAKER}`;
    expect(weakenedDuties([clause(text)], [], library, TODAY)).toEqual([
      {
        anchorId: 'a',
        clauseNo: '第八条',
        title: '某县停车管理条例',
        article: '第1条',
        place: { code: 'P', no: 3, anchor: 'tiao-1' },
        lawSays: '停车场经营者应当向社会公布收费标准，并在入口处设置标志。',
        draftSays: text,
      },
    ]);
  });
});
