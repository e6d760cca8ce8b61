/** R-23 草案的重大修改: what the measure finds, and what it asks of the officer. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '#server/law/draft/clause-changes.ts';
import {
  measureOfChange,
  refuseMaterialChange,
  refuseWithoutRound,
} from '#server/law/draft/material-change.ts';
import { amountsIn, differing, dutiesIn } from '#server/law/draft/material-words.ts';

const FILLER =
  '岚溪县人民政府建立加装电梯工作协调机制，统筹解决加装电梯中的问题，并定期公布工作进展和有关数据。'.repeat(
    6,
  );
const version = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([anchorId, text], index) => ({
    anchorId,
    originIds: [],
    text,
    no: `第${'一二三四五六'[index]}条`,
    kind: text.startsWith('第') ? 'CHAPTER' : 'ARTICLE',
  }));
const measured = (before: string, after: string | null, more: Record<string, string> = {}) =>
  measureOfChange(
    changesBetween(
      version({ a: FILLER, b: before }),
      version({ a: FILLER, ...(after === null ? {} : { b: after }), ...more }),
    ),
  );

describe('一处修改是不是重大', () => {
  it.each([
    ['错别字', '经营者应当做好帐务管理。', '经营者应当做好账务管理。', []],
    ['标点', '经营者应当记账，归档。', '经营者应当记账、归档。', []],
    ['引用的条号', '违反第五条规定的，责令改正。', '违反第六条规定的，责令改正。', []],
    ['数字换一种写法', '应当在三十日内办结。', '应当在30日内办结。', []],
    ['百分比换一种写法', '补贴百分之二十的费用。', '补贴20%的费用。', []],
    ['期限', '应当在三十日内办结。', '应当在十五日内办结。', ['AMOUNT']],
    ['工作日与日', '应当在20日内办结。', '应当在20个工作日内办结。', ['AMOUNT']],
    ['金额', '每台补贴十万元。', '每台补贴八万元。', ['AMOUNT']],
    ['比例', '三分之二以上业主同意。', '四分之三以上业主同意。', ['AMOUNT']],
    ['百分比', '补贴百分之二十的费用。', '补贴百分之三十的费用。', ['AMOUNT']],
    ['日期', '自2026年9月1日起施行。', '自2026年10月1日起施行。', ['AMOUNT']],
    ['应当改为可以', '物业服务企业应当配合施工。', '物业服务企业可以配合施工。', ['DUTY']],
    ['增加禁止', '业主妥善使用电梯。', '业主妥善使用电梯，不得装载电动自行车。', ['DUTY']],
    ['免费改为收费', '公共停车场免费开放。', '公共停车场收费开放。', ['DUTY']],
    ['罚款', '责令限期改正。', '责令限期改正，处五百元罚款。', ['AMOUNT', 'DUTY']],
  ])('%s', (_, before, after, grounds) => {
    const measure = measured(before, after);
    expect(measure.clauses.flatMap((one) => one.grounds)).toEqual(grounds);
    expect(measure).toMatchObject({ edited: 1, added: 0, removed: 0, material: grounds.length > 0 });
  });

  it('说得出是哪些字', () => {
    const [clause] = measured('应当在三十日内办结。', '可以在十五日内办结。').clauses;
    expect(clause).toEqual({
      anchorId: 'b',
      no: '第二条',
      grounds: ['AMOUNT', 'DUTY'],
      gone: ['30日', '应当'],
      came: ['15日', '可以'],
    });
  });

  it('新增和删去的条款', () => {
    expect(measured('甲。', '甲。', { c: '新增一条。' })).toMatchObject({
      added: 1,
      removed: 0,
      material: true,
    });
    expect(measured('甲条的内容。', null)).toMatchObject({ added: 0, removed: 1, material: true });
    expect(measured('甲条的内容。', null).clauses).toMatchObject([{ no: '第二条', grounds: ['GONE'] }]);
  });

  it('标题的改动不算', () => {
    expect(measured('甲。', '甲。', { c: '第一章的标题' })).toMatchObject({
      added: 0,
      clauses: [],
      material: false,
    });
  });

  it('没有数字和义务的字，改得多了也是重大修改', () => {
    const one = '本县鼓励社区、学校和企业共享停车资源，方便群众就近停车。';
    const other = '乡镇人民政府组织村民议事协商，解决养老托幼等实际困难。';
    const before = version({ a: one, b: one.replace('停车', '文体') });
    const after = version({ a: other, b: one.replace('停车', '文体') });
    const measure = measureOfChange(changesBetween(before, after));
    expect(measure.clauses).toEqual([]);
    expect(measure.share).toBeGreaterThan(0.1);
    expect(measure.material).toBe(true);
  });
});

describe('R-23 判断', () => {
  const material = measured('应当在三十日内办结。', '可以在十五日内办结。');
  const slight = measured('做好帐务管理。', '做好账务管理。');
  const reason = '期限改短对申请人更有利，没有增加任何义务，听证会上各方均同意这一处修改。';

  it.each([
    ['小修改，不必判断', slight, null, []],
    ['小修改，也可以认定为重大', slight, { material: true, reason: '' }, []],
    ['达到标准，没有判断', material, null, ['MATERIAL_CHANGE_UNJUDGED']],
    ['认定为重大', material, { material: true, reason }, []],
    [
      '认定为不重大，没有理由',
      material,
      { material: false, reason: '' },
      ['MATERIAL_CHANGE_REASON_REQUIRED'],
    ],
    [
      '认定为不重大，敷衍',
      material,
      { material: false, reason: '不重大'.repeat(9) },
      ['MATERIAL_CHANGE_REASON_REQUIRED'],
    ],
    ['认定为不重大，写明理由', material, { material: false, reason }, []],
  ])('%s', (_, measure, judgement, codes) => {
    const findings = refuseMaterialChange(measure, judgement);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    for (const one of findings)
      expect(one).toMatchObject({
        rule: 'R-23',
        basis: 'DESIGN',
        severity: 'BLOCK',
        fix: expect.any(String),
      });
  });

  it('认定为重大的，再征求一轮意见才能送审；不属于重大修改的不必', () => {
    expect(refuseWithoutRound(true)).toMatchObject([
      { code: 'MATERIAL_CHANGE_NEEDS_ROUND', rule: 'R-23', basis: 'DESIGN', severity: 'BLOCK' },
    ]);
    expect(refuseWithoutRound(false)).toEqual([]);
  });

  it('列出使它重大的条款和原因', () => {
    const [finding] = refuseMaterialChange(material, null);
    expect(finding?.message).toContain('其中第二条（数额或者期限、权利义务）');
  });
});

describe('有实质内容的字', () => {
  it.each([
    ['自收到之日起二十个工作日内', ['20个工作日']],
    ['不超过1,500元或者3.5万元', ['1500元', '3.5万元']],
    ['依照第十二条第二款', []],
    ['统一管理、一般程序、统一处理', []],
    ['百分之六点五', ['百分之六点五']],
    ['５０％', ['50%']],
  ])('%s', (text, wanted) => expect(amountsIn(text)).toEqual(wanted));

  it('次数也算', () => {
    expect(differing(dutiesIn('应当公布，应当备案。'), dutiesIn('应当公布。'))).toEqual({
      gone: ['应当'],
      came: [],
    });
  });
});
