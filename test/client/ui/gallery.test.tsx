/** Requirements common to all components, on any page. */
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { documents } from './gallery/documents.tsx';

const pages = Object.entries(documents).map(([name, draw]) => [name, draw({})] as const);
const htmlOf = (name: string) => documents[name]!({});
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
const idsOf = (html: string) => all(html, /\sid="([^"]+)"/g);

describe.each(pages)('%s', (_, html) => {
  it('没有 style 属性，没有可执行的内嵌脚本', () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(all(html, /<script([^>]*)>/g).filter((tag) => !/application\/json|src=/.test(tag))).toEqual([]);
    expect(html).not.toMatch(/\son[a-z]+=/);
  });

  it('同一个 id 只出现一次，被引用的都在', () => {
    const ids = idsOf(html);
    expect(ids.length).toBe(new Set(ids).size);
    const used = all(html, /\s(?:for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g);
    expect(used.flatMap((value) => value.split(' ')).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('每个控件都有名字', () => {
    const labels = new Set(all(html, /<label[^>]*\sfor="([^"]+)"/g));
    const inLabel = new Set(
      all(html, /<label[^>]*>(?:(?!<\/label>).)*?<(?:input|select)[^>]*\sname="([^"]+)"/gs),
    );
    const unnamed = all(html, /(<(?:input|select|textarea)[^>]*>)/g).filter((control) => {
      const [id] = all(control, /\sid="([^"]+)"/g);
      const [name] = all(control, /\sname="([^"]+)"/g);
      if (/type="hidden"|aria-label=/.test(control)) return false;
      return !labels.has(id ?? '') && !inLabel.has(name ?? '');
    });
    expect(unnamed).toEqual([]);
  });

  it('图标和标记不读出来，图都有文字', () => {
    const mute = all(html, /(<svg[^>]*>)/g).filter(
      (svg) => !/aria-hidden="true"|role="img" aria-label="./.test(svg),
    );
    expect(mute).toEqual([]);
  });
});

describe('出错的表单', () => {
  const html = htmlOf('writing');

  it('错误提示由控件引用，并先说“错误”', () => {
    expect(html).toMatch(
      /<textarea[^>]*aria-describedby="text-hint text-error text-count"[^>]*aria-invalid="true"/,
    );
    expect(html).toContain('id="text-error"><span class="visually-hidden">错误：</span>请填写意见内容');
  });

  it('提要里的每一条通到它的控件', () => {
    const targets = all(html.slice(html.indexOf('error-summary')), /<a href="#([^"]+)">/g).slice(0, 4);
    expect(targets).toEqual(['text', 'identity', 'phone', 'agreed']);
    expect(idsOf(html)).toEqual(expect.arrayContaining(targets));
    expect(html).toMatch(/<div class="error-summary[^>]*role="alert"[^>]*tabindex="-1" autofocus=""/);
  });

  it('字数按字计，照规定的上限写', () => {
    expect(html).toContain('最多10000字');
    expect(html).toContain('已写<span id="text-written">2</span>字');
  });

  it('表单不靠脚本也能提交', () => {
    expect(html).toMatch(/<form noValidate="" class="form" action="[^"]+" method="post">/);
    expect(html).toContain('<button type="submit"');
  });
});

describe('进度、期限和表格', () => {
  it('当前一步用 aria-current 标出，逾期也是', () => {
    expect(htmlOf('reading')).toMatch(/<li data-step="now" aria-current="step"><b>公众参与<\/b>/);
    expect(htmlOf('listing')).toMatch(/<li data-step="late" aria-current="step"><b>合法性审查<\/b>/);
    expect(htmlOf('listing')).toContain('第3步，共4步：');
  });

  it('期限尺的比例按日子画，意思用文字说', () => {
    const html = htmlOf('reading');
    expect(html).toContain('<rect class="past" y="3" width="469" height="4">');
    expect(html).toContain('aria-label="征集期32日，已过15日；12月5日满30日，遇周末顺延至12月7日"');
  });

  it('表格有题目，行列都有表头', () => {
    const html = htmlOf('reading');
    expect(html).toMatch(/<caption>不同乘客，票价怎样变<\/caption>/);
    expect(html).toContain('<th scope="col" role="columnheader">乘客与行程</th>');
    expect(html).toContain('<th scope="row" role="rowheader">65周岁及以上老年人</th>');
    expect(html).toContain('data-label="拟调整为"');
  });

  it('比例条旁边一定有数字，各段相加不出界', () => {
    const html = htmlOf('answering');
    expect(html).toContain('<td class="num">24.6%</td>');
    const bars = [...html.matchAll(/<rect class="s-\d" x="(\d+)" width="(\d+)" height="32">/g)];
    expect(bars).toHaveLength(6);
    expect(Number(bars.at(-1)![1]) + Number(bars.at(-1)![2])).toBeLessThanOrEqual(1000);
  });

  it('编号逐位读出', () => {
    expect(htmlOf('answering')).toContain(
      '<span aria-hidden="true">8F3K-2M7Q</span><span class="visually-hidden">8 F 3 K 2 M 7 Q</span>',
    );
  });

  it('暂不能办的事说明缺什么，按钮仍可到达', () => {
    expect(htmlOf('listing')).toMatch(/<button aria-disabled="true" aria-describedby="why" type="button"/);
  });
});

describe('工作台', () => {
  const html = htmlOf('desk');

  it('表格说明怎样排序，勾选框有名字', () => {
    expect(html).toContain('<th scope="col" aria-sort="ascending"><button type="button">序');
    expect(html).toContain('<th scope="col" aria-sort="none"><button type="button">决策事项');
    expect(html).toContain('aria-label="选中岚溪县城乡公交票价调整方案"');
    expect(html).toContain('已选1项');
  });

  it('表格按要求的列排好', () => {
    expect(html.indexOf('国土空间总体规划')).toBeLessThan(html.indexOf('城乡公交票价调整方案'));
  });
});

describe('样式', () => {
  const read = (pattern: string) =>
    globSync(pattern)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
  const sheet = (entry: string) =>
    all(readFileSync(`client/ui/${entry}.css`, 'utf8'), /@import '\.\/([^']+)'/g)
      .map((file) => readFileSync(`client/ui/${file}`, 'utf8'))
      .join('\n');
  const lean = (css: string) => css.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\s+/g, ' ');

  it('公众页面的样式压缩后不超过 9 kB', () => {
    expect(gzipSync(lean(sheet('tokens') + sheet('citizen')), { level: 9 }).length).toBeLessThan(9000);
  });

  it('颜色的字面值只写在令牌里', () => {
    const rooms = globSync('client/ui/css/*.css').filter((file) => !/tokens|print/.test(file));
    const literal = rooms.flatMap((file) => all(lean(readFileSync(file, 'utf8')), /(#[0-9a-f]{3,8}\b)/gi));
    // The two-dimensional code is black on white for the camera, in every theme.
    expect(literal).toEqual(['#fff', '#000']);
  });

  it('部件里没有颜色和像素', () => {
    expect(read('client/ui/**/*.tsx')).not.toMatch(/#[0-9a-f]{6}\b|\dpx\b/i);
  });

  it('公众部件不引用组件库，也不用钩子', () => {
    expect(read('client/ui/*.tsx')).not.toMatch(/react-aria|\buse[A-Z]\w*\(/);
  });
});
