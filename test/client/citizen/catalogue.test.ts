import { describe, expect, it } from 'vitest';
import { catalogueCsv } from '#client/citizen/catalogue/catalogue-csv.ts';
import { cataloguePage } from '#client/citizen/catalogue/catalogue-page.ts';
import { changesOf } from '#client/citizen/catalogue/row-changes.ts';
import { documents } from './documents.ts';
import { catalogue, items } from './listed.ts';
import { atOf, plain } from './show.tsx';

const text = (name: string) => plain(documents[name]!());

describe('R-06 决策目录', () => {
  it('每一项写明事项、承办单位、决策时间、是否听证', () => {
    const said = text('catalogue');
    expect(said).toContain('第2项2026年12月');
    expect(said).toContain(
      '岚溪县城乡公交票价调整方案承办 县发展和改革委员会、县交通运输局决策时间 2026年12月',
    );
    expect(said).toContain('须听证');
    expect(said).toContain('不听证');
  });

  it('流程线有日期的写日期，没有的写未开始，正在进行的有截止日，逾期的写逾期', () => {
    const html = documents.catalogue!();
    expect(html).toContain('<li data-step="done"><b>列入目录</b><span>2月13日</span></li>');
    expect(html).toContain(
      '<li data-step="now" aria-current="step"><b>公众参与</b><span>12月7日 24:00截止</span></li>',
    );
    expect(html).toContain('<li data-step="late" aria-current="step"><b>集体讨论</b><span>逾期</span></li>');
    expect(html).toContain('<b>合法性审查</b><span>未开始</span>');
  });

  it('R-07 调整记录写明原来、现在和理由，历次版本都可查阅', () => {
    const html = documents.catalogue!();
    expect(html).toMatch(/<del><span class="visually-hidden">原为<\/span>2026年8月<\/del>/);
    expect(html).toMatch(/<ins><span class="visually-hidden">改为<\/span>2026年11月<\/ins>/);
    expect(plain(html)).toContain(
      '2026年9月18日公布，县政府第33次常务会议（9月11日）审议，县委（9月16日）同意',
    );
    for (const href of ['/mulu/2026/1', '/mulu/2026/2']) expect(html).toContain(`href="${href}"`);
  });

  it('被调整的版本写明现行的是哪一版', () => {
    expect(text('catalogue-version')).toContain('现行的是第2版');
    expect(text('catalogue-version')).not.toContain('第9项');
  });

  it('筛选是地址里的条件，认不出的当作没有', () => {
    const asked = (query: Record<string, string>) => cataloguePage.variables(atOf({ query }));
    expect(
      asked({ nian: '2025', jindu: 'canyuwan', tingzheng: 'shi', leibie: 'guihua', danwei: 'u1' }),
    ).toMatchObject({
      year: 2025,
      filter: { unitId: 'u1', category: 'PLAN', hearing: 'YES', progress: 'PARTICIPATION_DONE' },
    });
    expect(asked({ nian: '二〇二五', jindu: 'x' })).toMatchObject({ year: null, filter: { progress: null } });
  });

  it('第十条 目录外决策与目录并列，写明编号、承办单位和理由；别的年度的不列', () => {
    const html = documents.catalogue!();
    expect(html).toContain('href="/juece/2026-%E5%A4%9601"');
    expect(plain(html)).toContain('目录外决策的理由：目录公布以后停车安全问题突出，须在年内决策。');
    expect(plain(html)).not.toContain('上一年的');
    expect(text('catalogue-none')).not.toContain('目录外决策');
  });

  it('没有符合条件的，逐个条件可以去掉', () => {
    const html = documents['catalogue-none']!();
    expect(plain(html)).toContain('没有符合条件的决策');
    expect(html).toContain('class="chip" href="/mulu?tingzheng=shi"');
    expect(html).toContain('class="chip" href="/mulu?danwei=u4"');
  });

  it('还没有决策的事项也有自己的页面', () => {
    expect(text('decision-new')).toContain('还没有公开征求意见');
  });

  it('下载的表格不含已终止的事项', () => {
    const rows = [...items, { ...items[0], name: '已终止的事项', removed: true }];
    const data = {
      catalogue: { ...catalogue, current: { ...catalogue.current, items: rows } },
    } as unknown as Parameters<typeof catalogueCsv.text>[0];
    const csv = catalogueCsv.text(data, atOf({}), '') ?? '';
    expect(csv.trim().split('\r\n')).toHaveLength(5);
    expect(csv).not.toContain('已终止');
  });
});

describe('目录调整的说法', () => {
  const row = {
    name: '甲',
    leadUnit: { name: '县民政局' },
    coUnits: [{ name: '县财政局' }],
    categories: ['PLAN'],
    requiredSteps: ['PUBLIC_PARTICIPATION', 'HEARING'],
    participationMethods: ['PUBLIC_SOLICITATION'],
    plannedText: '2026年8月',
    hearing: 'NO',
    change: 'CHANGED',
  } as const;

  it.each([
    [{ change: 'REMOVED' }, [{ what: '终止', from: '甲' }]],
    [{ change: 'ADDED' }, [{ what: '新增', to: '2026年8月，听证：否' }]],
    [
      { plannedText: '2026年11月', hearing: 'YES' },
      [
        { what: '决策时间', from: '2026年8月', to: '2026年11月' },
        { what: '是否听证', from: '否', to: '是' },
      ],
    ],
    [
      { coUnits: [], requiredSteps: ['PUBLIC_PARTICIPATION'] },
      [
        { what: '配合单位', from: '县财政局', to: '无' },
        { what: '履行程序', from: '公众参与、听证', to: '公众参与' },
      ],
    ],
    [
      { categories: ['PLAN', 'PROJECT'] },
      [{ what: '事项类别', from: '重要规划', to: '重要规划、重大公共建设项目' }],
    ],
    [{}, [{ what: '其他内容有调整' }]],
  ] as const)('%j', (over, expected) => {
    expect(changesOf({ ...row, ...over }, row)).toEqual(expected);
  });
});
