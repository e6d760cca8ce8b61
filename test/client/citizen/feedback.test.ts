import { describe, expect, it } from 'vitest';
import { reportCsv, reportJson } from '#client/citizen/feedback/report-data.ts';
import { reportPage } from '#client/citizen/feedback/report-page.ts';
import { csvOf } from '#client/csv.ts';
import { elder } from './consultations.ts';
import { documents, report } from './documents.ts';
import { TODAY } from './lanxi.ts';
import { answered, mine } from './mine.ts';
import { minePage } from '#client/receipts.ts';
import { atOf, plain, show } from './show.tsx';

const page = (over: object, query: Record<string, string> = {}) =>
  show(
    reportPage,
    { serverTime: { today: TODAY }, report: { ...report, ...over }, consultation: elder },
    { query },
  );
const text = (name: string) => plain(documents[name]!());

describe('国令713 第十八条 采纳情况', () => {
  it('R-35 各种结果的条数相加等于收到的条数，图旁有表', () => {
    const html = documents.report!();
    const counts = [...html.matchAll(/<\/svg>[^<]+<\/th><td class="num">(\d+)<\/td>/g)].map(([, count]) =>
      Number(count),
    );
    expect(counts).toEqual([31, 22, 48, 9, 12, 4]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(126);
    expect(plain(html)).toContain('共收到126条，各种结果合计等于收到的条数；另有2条由本人撤回，不计入');
  });

  it('各种结果都有解释', () => {
    expect(text('report')).toContain('采纳按照意见修改了草案。');
    expect(text('report')).toContain('已作解答问的是情况，没有提出要求，已经回答。');
  });

  it('人多的在前，每一类都有结果和理由全文，不用点开', () => {
    const html = documents.report!();
    const counts = [...html.matchAll(/theme-count"><b class="num">(\d+)/g)].map(([, count]) => Number(count));
    expect(counts).toEqual([41, 29, 18, 12, 9, 3]);
    expect(html.slice(html.indexOf('zhulei'), html.indexOf('</main>'))).not.toContain('<details');
    expect(text('report')).toContain('《义务教育法》第十二条规定适龄儿童少年在户籍所在地学校就近入学');
    expect(text('report')).toContain('理由类别：与上位法不一致');
  });

  it('因意见修改的条文，前后对照，增删有文字说明', () => {
    const html = documents.report!();
    expect(html).toMatch(/<del><span class="visually-hidden">删除：<\/span>第三/);
    expect(html).toMatch(/<ins><span class="visually-hidden">新增：<\/span>实验/);
  });

  it('R-37 不属征求意见范围的，写明去向', () => {
    expect(text('report')).toContain('去向：可拨打12345查询');
  });

  it('按处理结果和条款筛选是链接，地址就是状态', () => {
    const html = page({}, { jieguo: 'caina' });
    expect(html).toContain('href="/fankui/2026-003/1?jieguo=weicaina#zhulei"');
    expect(html).toMatch(/href="\/fankui\/2026-003\/1\?jieguo=caina#zhulei" aria-current="true"/);
    expect(
      reportPage.variables(
        atOf({ params: { no: '2026-003', round: '1' }, query: { jieguo: 'caina', tiao: '二' } }),
      ),
    ).toEqual({ no: '2026-003', round: 1, outcome: 'ADOPTED', clauseNo: '二' });
  });

  it('筛选没有结果，说明并给出去掉条件的链接', () => {
    expect(plain(page({ rows: [] }, { tiao: '九' }))).toContain('没有这一类意见');
  });

  it.each([
    ['2026-04-24', false, '提前6天公布'],
    ['2026-04-30', false, '按期公布'],
    ['2026-05-06', true, '逾期6天公布'],
  ])('R-34 %s公布', (publishedOn, overdue, words) => {
    expect(plain(page({ publishedOn, overdue }))).toContain(words);
  });

  it('没有收到意见，也是结果，照样公布', () => {
    const totals = {
      received: 0,
      people: 0,
      withdrawn: 0,
      adopted: 0,
      partlyAdopted: 0,
      notAdopted: 0,
      alreadyCovered: 0,
      supportOnly: 0,
      outOfScope: 0,
    };
    const said = plain(page({ totals, rows: [], all: [], countByChannel: [] }));
    expect(said).toContain('本次征求意见期间没有收到意见。');
    expect(said).not.toContain('逐类说明');
  });

  it('还没有公布的，写明何日前公布；逾期的标明天数', () => {
    expect(text('report-awaited')).toContain('采纳情况将在2026年12月8日前公布');
    expect(text('report-late')).toContain('采纳情况应当在2026年11月13日前公布，现已逾期。');
    expect(text('report-late')).toContain('7天逾期');
    expect(text('reports')).toContain('逾期7天');
  });

  it('不存在的征求意见没有采纳情况', () => {
    expect(() =>
      show(reportPage, { serverTime: { today: TODAY }, report: null, consultation: null }),
    ).toThrow('no such page');
  });
});

describe('开放数据', () => {
  const data = { report: { ...report, consultation: { id: 'c' } } } as unknown as Parameters<
    typeof reportCsv.text
  >[0];

  it('表格有每一类的条数、结果、理由和修改前后', () => {
    const csv = reportCsv.text(data, atOf({}), '') ?? '';
    expect(csv.startsWith('\uFEFF序号,意见,')).toBe(true);
    expect(csv).toContain('3,要求将第一中学招生范围扩大到全县,,41,41,,未采纳,与上位法不一致,');
    expect(reportCsv.fileName?.(data)).toBe('城区义务教育学校招生服务片区调整方案意见采纳情况.csv');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('表格里以%j开头的内容不会变成公式', (text) => {
    expect(csvOf([[text]])).toMatch(/^\uFEFF"?'/);
  });

  it('数字照旧，引号、逗号和换行按规定转写', () => {
    expect(csvOf([[-5, '甲,"乙"\n丙', null]])).toBe('\uFEFF-5,"甲,""乙""\n丙",\r\n');
  });

  it('供程序读取的数据用合同里的名称，没有内部编号', () => {
    const json = JSON.parse(reportJson.text(data, atOf({}), '') ?? '{}') as Record<string, unknown>;
    expect(json).toMatchObject({
      no: '2026-003',
      totals: { received: 126 },
      countByChannel: expect.arrayContaining([{ channel: 'WEB', count: 71, label: '本平台' }]) as unknown,
    });
    expect(JSON.stringify(json)).not.toMatch(/__typename|"id"/);
  });
});

describe('我的意见', () => {
  it('先说结果和理由，再说改了哪一条，归在哪一类', () => {
    const said = text('my-comment-answered');
    for (const words of [
      '部分采纳',
      '采纳学生月票优惠的意见',
      '理由类别：财力所限',
      '征求意见稿　第四部分',
      '与您意见相近的共33条',
      '2026年12月20日',
      '修改以前',
    ])
      expect(said).toContain(words);
    expect(said.indexOf('处理与理由')).toBeLessThan(said.indexOf('您的意见事项'));
  });

  it('截止以前可以修改、撤回；以后写明为什么不能', () => {
    expect(documents['my-comment']!()).toContain('href="/wode/xiugai"');
    expect(documents['my-comment-answered']!()).not.toContain('href="/wode/xiugai"');
    expect(text('my-comment-answered')).toContain('征求意见已经截止，不能再修改。');
  });

  it('只有一个版本的，没有修改记录；处理完的，进度走完', () => {
    const one = {
      ...mine,
      revisions: [
        {
          no: 1,
          at: mine.submittedAt,
          text: mine.text,
          suggestedText: null,
          stance: 'AMEND',
          clauseNo: '一',
        },
      ],
    };
    expect(plain(show(minePage, { mine: one }))).not.toContain('修改以前');
    expect(text('my-comment-answered')).toContain('您的这一条部分采纳');
  });

  it('原文不予展示的，告诉本人理由', () => {
    expect(plain(show(minePage, { mine: { ...answered, hidden: 'ABUSE' } }))).toContain(
      '原文因“辱骂”不予公开展示；意见照样计入',
    );
  });

  it('凭据过期，重新输入', () => {
    expect(text('my-comment-expired')).toContain('查询结果30分钟后自动关闭');
  });
});
