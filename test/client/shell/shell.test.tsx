import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { govMeta } from '#client/citizen/shell/gov-meta.ts';
import { Shell, type ShellProps } from '#client/citizen/shell/Shell.tsx';
import { surroundings } from '#client/nav.ts';
import { nav, shell, site } from '../ui/gallery/site.ts';

const page: ShellProps['page'] = { title: '意见征集', path: '/zhengji?state=OPEN&year=2026' };
const draw = (over: Partial<ShellProps> = {}) =>
  renderToStaticMarkup(
    <Shell {...shell} page={page} {...over}>
      <h1>意见征集</h1>
    </Shell>,
  );

describe('R-96 政府网站的标签', () => {
  const column = {
    name: '意见征集',
    description: '重大行政决策公开征求意见',
    keywords: ['征集', '意见'],
    type: '征集调查',
  };
  const article = {
    title: '关于征求意见的公告',
    publishedAt: '2026-11-05T01:00:00Z',
    source: '县发展和改革委员会',
  };
  const names = (tags: { name: string }[]) => tags.map(({ name }) => name);

  it('每个页面都有网站标签', () => {
    expect(govMeta({ site })).toEqual([
      { name: 'SiteName', content: '岚溪县人民政府' },
      { name: 'SiteDomain', content: 'www.lanxi.example' },
      { name: 'SiteIDCode', content: '9999000001' },
    ]);
  });

  it('栏目页和内容页各有自己的标签，空的不写', () => {
    expect(names(govMeta({ site, column })).slice(3)).toEqual([
      'ColumnName',
      'ColumnDescription',
      'ColumnKeywords',
      'ColumnType',
    ]);
    expect(govMeta({ site, column, article }).slice(7)).toEqual([
      { name: 'ArticleTitle', content: '关于征求意见的公告' },
      { name: 'PubDate', content: '2026-11-05 09:00' },
      { name: 'ContentSource', content: '县发展和改革委员会' },
    ]);
  });

  it('没有写来源的，来源是本网站', () => {
    const tags = govMeta({ site, article: { title: '公告', publishedAt: '2026-11-05T01:00:00Z' } });
    expect(tags.find(({ name }) => name === 'ContentSource')?.content).toBe('岚溪县人民政府');
  });

  it('标签写进页面', () => {
    expect(draw()).toContain('<meta name="SiteIDCode" content="9999000001"/>');
  });
});

describe('R-98 页眉、位置、页脚', () => {
  it('导航只有存在的栏目，当前栏目标出', () => {
    const html = draw();
    for (const { href } of nav) expect(html).toContain(`<li><a href="${href}"`);
    expect(html.match(/<li><a/g)?.length).toBe(2 * nav.length + 2 + 3 + 1);
    expect(html.match(/href="\/zhengji" aria-current="page"/g)).toHaveLength(2);
    expect(html).not.toContain('type="search"');
    expect(draw({ searchHref: '/sousuo' }).match(/type="search"/g)).toHaveLength(2);
  });

  it('长辈模式的导航不多于七项，最后一项通到全部栏目；平常的全部列出', () => {
    const of = (elder: ShellProps['elder']) => {
      const html = draw({ nav: surroundings.nav, elder });
      const list = html.slice(html.indexOf('aria-label="主导航"'));
      return [...list.slice(0, list.indexOf('</nav>')).matchAll(/<a [^>]*>([^<]+)</g)].map(
        ([, name]) => name,
      );
    };
    expect(of('on')).toEqual(['首页', '意见征集', '听证会', '活动', '会议', '我的参与', '全部栏目']);
    expect(of('xl')).toEqual(of('on'));
    expect(of(null)).toContain('公众代表');
    expect(of(null)).not.toContain('全部栏目');
  });

  it('第一个链接跳到正文', () => {
    expect(draw()).toMatch(/<body><a class="skip" href="#main">跳到正文<\/a>/);
    expect(draw()).toContain('<main id="main" tabindex="-1">');
  });

  it('当前位置从首页开始，最后一级不是链接', () => {
    const html = draw({
      page: { ...page, crumbs: [{ name: '意见征集', href: '/zhengji' }, { name: '公告' }] },
    });
    expect(html).toContain('aria-label="当前位置"');
    expect(html).toMatch(/<li><a href="\/">首页<\/a><\/li>.*<span aria-current="page">公告<\/span>/);
  });

  it('页脚有主办、承办、电话、标识码和备案号；没有填的不显示', () => {
    const html = draw();
    for (const text of [
      '主办：岚溪县人民政府办公室',
      '承办：岚溪县司法局',
      '12345',
      '政府网站标识码9999000001',
    ])
      expect(html).toContain(text);
    expect(html).toContain('href="/zhaocuo">我为政府网站找错');
    const bare = draw({ site: { ...site, hostUnit: '', icpNo: '', reportErrorUrl: '', phone: '' } });
    for (const text of ['承办：', '备00000000', 'beian.miit.gov.cn', '我为政府网站找错', '联系电话'])
      expect(bare).not.toContain(text);
  });

  it('订阅和工作人员的入口收在“更多”里，其余一直看得见', () => {
    const html = draw({ about: surroundings.about, more: surroundings.more });
    const foot = html.slice(html.indexOf('<footer'));
    const folded = foot.slice(foot.indexOf('<details'), foot.indexOf('</details>'));
    expect(folded).toContain('<summary>更多</summary>');
    for (const { name } of surroundings.more) expect(folded).toContain(`>${name}</a>`);
    for (const { name } of surroundings.about) expect(foot.replace(folded, '')).toContain(`>${name}</a>`);
    expect(folded).not.toContain('我为政府网站找错');
  });

  it('出错的页面在题目里先说', () => {
    expect(draw({ page: { ...page, failed: true } })).toContain('<title>错误：意见征集 - ');
  });
});

describe('长辈模式', () => {
  const back = encodeURIComponent(page.path);

  it('一个链接就能打开，并回到原来的页面', () => {
    const html = draw();
    expect(html).not.toContain('data-elder');
    expect(html).toContain(`href="/mode?elder=on&amp;back=${back}">长辈模式</a>`);
    expect(html).toContain(`href="/mode?elder=xl&amp;back=${back}">大字</a>`);
  });

  it.each([
    ['on', '退出长辈模式', '大字'],
    ['xl', '退出长辈模式', '长辈模式'],
  ] as const)('%s：写在页面上，也能退出', (elder, leave, other) => {
    const html = draw({ elder });
    expect(html).toContain(`<html lang="zh-CN" data-elder="${elder}">`);
    expect(html).toContain(`href="/mode?elder=off&amp;back=${back}">${leave}</a>`);
    expect(html).toContain(`>${other}</a>`);
  });
});
