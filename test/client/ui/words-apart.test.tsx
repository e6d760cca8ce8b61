import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '#client/ui/breaks.ts';
import { changes } from '#client/ui/changes.ts';
import { Redline } from '#client/ui/Redline.tsx';
import { Title } from '#client/ui/Title.tsx';

describe('题目按词断行', () => {
  it.each([
    ['岚溪县城乡公交票价调整方案（征求意见稿）', ['公交票价', '（征求意见稿）']],
    ['关于征求《加装电梯管理办法（草案）》意见的公告', ['（草案）》', '意见的']],
    ['现在有2件事在听您的意见', ['现在有2件事在听', '意见']],
    ['县政府第38次常务会议', ['第38次', '常务会议']],
    ['没有提交成功，您写的内容还在', ['成功，']],
    ['方案2026—2027年施行', ['方案2026—2027年']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(expect.arrayContaining(units));
    expect(unitsOf(text).join('')).toBe(text);
  });

  it('标点不在行首，前括号不在行尾', () => {
    const units = unitsOf('《城区义务教育学校招生服务片区调整方案（试行）》意见采纳情况：第一批');
    expect(units.filter((unit) => /^[》）：，。]/.test(unit) || /[《（]$/.test(unit))).toEqual([]);
  });

  it('起止年份不拆开', () => {
    expect(renderToStaticMarkup(<Title>养老服务设施布局规划（2026—2030年）</Title>)).toContain(
      '<span class="whole">（2026—2030年）</span>',
    );
  });
});

describe('增删对照', () => {
  const before = '锦绣里小区划入第三小学招生服务片区。';
  const after = '锦绣里小区划入实验小学招生服务片区，学位已满的除外。';

  it('两边各自读得通', () => {
    const runs = changes(before, after);
    expect(runs.before.map(({ text }) => text).join('')).toBe(before);
    expect(runs.after.map(({ text }) => text).join('')).toBe(after);
  });

  it('只标改动的词', () => {
    const runs = changes(before, after);
    expect(runs.before.filter(({ kind }) => kind === 'gone').map(({ text }) => text)).toEqual(['第三']);
    expect(runs.after.filter(({ kind }) => kind === 'new')[0]?.text).toBe('实验');
    expect(runs.after.some(({ kind }) => kind === 'gone')).toBe(false);
  });

  it.each([
    ['', '新增的一条。', []],
    ['删去的一条。', '', ['gone']],
    ['没有变。', '没有变。', ['same']],
  ])('从“%s”到“%s”', (old, now, kinds) => {
    expect(changes(old, now).before.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('颜色和线说的，文字也说', () => {
    const html = renderToStaticMarkup(
      <Redline before={{ title: '草案', text: before }} after={{ title: '公布稿', text: after }} />,
    );
    expect(html).toContain('<del><span class="visually-hidden">删除：</span>第三</del>');
    expect(html).toContain('<ins><span class="visually-hidden">新增：</span>实验</ins>');
  });
});
