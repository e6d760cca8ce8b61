import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '#client/ui/breaks.ts';
import { Changed, Redline } from '#client/ui/Redline.tsx';
import { Title } from '#client/ui/Title.tsx';
import { redline } from '#server/law/draft/redline.ts';

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
  const html = renderToStaticMarkup(<Redline before="草案" after="公布稿" spans={redline(before, after)} />);
  const sides = html.split(/(?=<h4)/).slice(1);
  const said = (side = '') =>
    side.replace(/<h4.*?<\/h4>|<span class="visually-hidden">.*?<\/span>|<[^>]*>/g, '');

  it('两边各自读得通', () => {
    expect(sides.map(said)).toEqual([before, after]);
  });

  it('左边没有新增，右边没有删除', () => {
    expect(sides.map((side) => [side.includes('<ins>'), side.includes('<del>')])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('颜色和线说的，文字也说', () => {
    expect(html).toContain('<del><span class="visually-hidden">删除：</span>第三</del>');
    expect(html).toContain('<ins><span class="visually-hidden">新增：</span>实验</ins>');
  });

  it('合在一处读，删去的在前，新增的在后', () => {
    const whole = renderToStaticMarkup(<Changed spans={redline(before, after)} />);
    expect(whole).toContain('第三</del><ins><span class="visually-hidden">新增：</span>实验</ins>小学');
  });
});
