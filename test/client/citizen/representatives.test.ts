/** 公众代表的公众页面（R-63至R-67、R-89）: what everyone reads of the register, of an application, of a draw and of the statistics. */
import { describe, expect, it } from 'vitest';
import { representativeDrawFile } from '#client/citizen/draw/draw-pages.ts';
import { categoryIn, wordOf } from '#client/citizen/parts/category-words.ts';
import { fairnessCsv } from '#client/citizen/register/fairness-csv.ts';
import { waitingLabel } from '#client/citizen/register/fairness-words.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { representativeDocuments } from './representative-documents.ts';
import { settings, statistics } from './representatives.ts';
import { atOf, plain } from './show.tsx';

const html = (name: string) => representativeDocuments[name]!();
const said = (name: string) => plain(html(name));

describe('代表库', () => {
  it('按类别和乡镇写人数，说明各类别之和为什么多于总数', () => {
    expect(said('register')).toContain('4名在任代表');
    expect(said('register')).toContain('各类别之和多于4');
    expect(said('register')).toMatch(/群众代表3.*城关镇3/);
  });

  it('只列同意公开姓名的，其余只计人数', () => {
    expect(said('register')).toContain('4名在任代表中，2名同意公开姓名和单位职务');
    expect(said('register')).toContain('江秋菊青石镇村民群众代表、妇女代表　青石镇');
  });

  it('没有符合条件的，写明条件，可以逐项去掉', () => {
    const page = html('register-filtered');
    expect(plain(page)).toContain('没有符合条件的代表同意公开姓名');
    expect(page).toContain('href="/daibiao?xiangzhen=');
    expect(page).toContain('href="/daibiao?leibie=media"');
  });

  it('还没有代表的，如实说，可以申请', () => {
    expect(said('register-none')).toContain('代表库里现在没有在任的代表');
    expect(html('register-none')).toContain('href="/daibiao/shenqing"');
  });

  it.each(Object.values(RepresentativeCategory))('%s在地址里的写法读得回来', (category) => {
    expect(categoryIn(wordOf(category))).toBe(category);
    expect(categoryIn(category)).toBeNull();
  });
});

describe('申请', () => {
  it('退回的表保留选过和填过的，每一处都能跳到', () => {
    const page = html('apply-error');
    expect(page).toContain('value="童桂英"');
    expect(page).toMatch(/checked=""[^>]*value="RESIDENT"|value="RESIDENT"[^>]*checked=""/);
    expect(page).not.toMatch(/checked=""[^>]*value="MEDIA"|value="MEDIA"[^>]*checked=""/);
    for (const id of ['ofAge', 'reason', 'phone']) {
      expect(page).toContain(`href="#${id}"`);
      expect(page).toContain(`id="${id}"`);
    }
  });

  it('公开姓名默认不勾选；利益相关方不是一种任期身份', () => {
    expect(html('apply')).not.toMatch(/name="nameConsent"[^>]*checked|checked[^>]*name="nameConsent"/);
    expect(html('apply')).not.toContain('value="STAKEHOLDER"');
  });

  it('查询码只在回执上显示一次', () => {
    expect(said('applied')).toContain('Q7M2K-8XF4T');
    expect(said('applied-later')).not.toContain('Q7M2K');
  });

  it.each([
    ['my-application', '正在核实', false],
    ['my-application-active', '您已入库，是在任代表', true],
    ['my-application-rejected', '理由：申请人已移居外县。', false],
  ] as const)('%s写明进展；入库的写代表编号', (name, words, numbered) => {
    expect(said(name)).toContain(words);
    expect(said(name).includes('D2026-0007')).toBe(numbered);
  });
});

describe('列席会议的规则', () => {
  it('数字都取自现行设定，不写死', () => {
    const page = said('attendance-rules');
    expect(page).toContain('会议前5个工作日以上发出');
    expect(page).toContain('答复期限与会议之间留出2个完整的工作日');
    expect(page).toContain('最近4次会议');
    for (const { label, value, unit } of settings.slice(0, 4))
      expect(page).toContain(`${value}${unit}，${label}`);
  });

  it('法律的规定和本县的设定分开写', () => {
    expect(said('attendance-rules')).toMatch(/组织法第八十八条.*本县自己设定的/);
  });
});

describe('抽选', () => {
  it('抽取以前写明办法、名额、名册、不列入的理由和两个指纹，没有种子和结果', () => {
    const page = said('draw-offered');
    for (const text of [
      '议题涉及的领域是养老',
      '种子的指纹ae9e b3f1',
      '方案的指纹0b9e b3f1',
      'D2026-0005任职于议题涉及的单位',
      'D2026-0003群众代表教育2次',
    ])
      expect(page).toContain(text);
    expect(page).toContain('还没有抽取');
    expect(html('draw-offered')).not.toContain('id="jieguo"');
    expect(html('draw-offered')).not.toContain('data-island="draw"');
  });

  it('抽取以后每个入选的写明理由，各名额的递补次序都在，可以自己核验', () => {
    const page = said('draw-drawn');
    expect(page).toContain('D2026-0001群众代表熟悉养老；近12个月受邀0次');
    expect(page).toContain('群众代表：D2026-0003');
    expect(page).toContain('没有可以递补的人');
    expect(page).toContain('npm run verify-draw -- 抽选核验文件-2026-38-3-2.json');
    expect(html('draw-drawn')).toContain('&quot;kind&quot;:&quot;representatives&quot;');
  });

  it('分层抽签写明签数、机会最少和最多的、中签号', () => {
    const page = said('draw-lottery');
    expect(page).toContain('各人的机会在60.0%到70.0%之间：10张签中，最少的列入6张，最多的列入7张。');
    expect(page).toContain('中签号第4号');
    expect(page).toContain('没有更均等的排法');
  });

  it('作废的写明理由，和重新抽选的互相链接，公布过的内容仍在', () => {
    expect(said('draw-voided')).toContain('理由：名额写漏了新闻媒体');
    expect(html('draw-voided')).toContain('href="/chouxuan/2026-38-3-2"');
    expect(html('draw-drawn')).toContain('href="/chouxuan/2026-38-3-1"');
    expect(said('draw-voided')).toContain('D2026-0001');
    expect(said('draw-voided')).not.toContain('抽取以后再下载一份');
  });

  it('核验文件一字不改地下载', () => {
    const data = { draw: { no: '2026-38-3-2' }, drawFile: '{"scheme":"rotation/v1"}' };
    expect(representativeDrawFile.text(data as never, atOf({}), '')).toBe('{"scheme":"rotation/v1"}');
    expect(representativeDrawFile.text({ draw: null, drawFile: null } as never, atOf({}), '')).toBeNull();
  });
});

describe('邀请统计', () => {
  it('各类别写代表库和邀请的构成、应邀和谢绝', () => {
    expect(said('fairness')).toMatch(/群众代表3075\.0%450\.0%4000/);
    expect(said('fairness')).toContain('另外向利益相关方发出2份');
  });

  it('写明每人受邀几次、等了多久，年度可以换', () => {
    expect(said('fairness')).toContain('3次以上12.5%');
    expect(said('fairness')).toContain('180日至364日3030');
    expect(html('fairness')).toContain('href="/daibiao/gongping?nian=2025"');
    expect([0, 90, 180, 365].map(waitingLabel)).toEqual([
      '不满90日',
      '90日至179日',
      '180日至364日',
      '365日以上',
    ]);
  });

  it('没有邀请的如实说', () => {
    expect(said('fairness-none')).toContain('还没有向社会公众代表发出邀请');
  });

  it('下载的表与页面一致；没有统计的年份没有表', () => {
    const csv = fairnessCsv.text({ attendanceStatistics: statistics } as never, atOf({}), '');
    expect(csv).toContain('类别,群众代表,30,4,4,0,0,0');
    expect(csv).toContain('当年受邀次数,3次以上,1');
    const other = { ...statistics, year: 2020 };
    expect(fairnessCsv.text({ attendanceStatistics: other } as never, atOf({}), '')).toBeNull();
  });
});
