import { describe, expect, it } from 'vitest';
import { decisionPage } from '#client/citizen/decision/decision-page.ts';
import { header, published } from './decided.ts';
import { page, said, section } from './decision-shown.ts';
import { matterOf, schoolPublished } from './listed.ts';
import { plain, show } from './show.tsx';

const FILE = {
  name: '正文.pdf',
  sha256: 'a'.repeat(64),
  url: '/files/f',
  uploadedAt: '2026-06-08T01:00:00Z',
};
const NO_WORDS = {
  id: 'k1',
  part: 'DECISION_TEXT',
  place: '决策正文',
  wrong: '',
  corrected: '',
  reason: '上传时选错了文件。',
  since: null,
  fromClosesOn: null,
  toClosesOn: null,
  publishedAt: '2026-06-10T01:00:00Z',
};

describe('R-97 决策文件', () => {
  const html = show(decisionPage, matterOf(schoolPublished));
  const withHeader = (more: object) =>
    show(
      decisionPage,
      matterOf({
        ...schoolPublished,
        decision: {
          ...schoolPublished.decision,
          publication: { ...published.publication, header: { ...header, ...more } },
        },
      }),
    );

  it('公布以前没有这一部分', () => {
    expect(page()).not.toContain('id="wenjian"');
    expect(page()).not.toContain('ArticleTitle');
  });

  it('写明索引号、主题分类、发布机构、成文日期、发文字号、发布日期、有效性、公开方式', () => {
    expect(said(html, 'wenjian')).toContain(
      '索引号000000001/2026-00012主题分类教育发布机构岚溪县人民政府办公室成文日期2026年6月1日' +
        '发文字号岚府办发〔2026〕12号发布日期2026年6月8日有效性有效公开方式主动公开',
    );
  });

  it.each([
    ['失效', { validity: 'EXPIRED', expiresOn: '2026-10-01' }],
    ['废止', { validity: 'REPEALED' }],
  ])('%s的，用红字写明', (word, more) => {
    expect(section(withHeader(more), 'wenjian')).toContain(`<strong class="due">${word}</strong>`);
  });

  it('只列出已经公布的材料，正式文本在前，有大小和SHA-256', () => {
    const text = said(html, 'wenjian');
    expect(text).not.toContain('内部稿');
    expect(text.indexOf('决策正式文本：')).toBeLessThan(text.indexOf('政策解读：'));
    expect(text).toContain('182 KB');
    expect(text).toContain('9f86 d081 884c');
  });

  it('更正过的文件：换上的在前，原件划去、仍可下载', () => {
    const [, interpretation, text] = schoolPublished.decision.documents;
    const right = { ...text, id: 'f9', name: '更正后的正文.pdf', url: '/files/f9' };
    const decision = {
      ...schoolPublished.decision,
      documents: [interpretation, text, right],
      corrections: [{ ...NO_WORDS, formerFile: { ...FILE, id: text?.id }, file: { ...FILE, id: 'f9' } }],
    };
    const html = section(show(decisionPage, matterOf({ ...schoolPublished, decision })), 'wenjian');
    expect(html.indexOf('更正后的正文.pdf')).toBeLessThan(html.indexOf(text?.name ?? ''));
    expect(html).toMatch(new RegExp(`<del><a href="[^"]*">决策正式文本：${text?.name}`));
    expect(html).toContain('已更正，原件保留');
  });

  it('写明与哪一稿逐字一致，并链接到它；没有比对的不写', () => {
    expect(said(html, 'wenjian')).toContain('公布的文件与审定稿（第3稿，摘要ab12');
    expect(section(html, 'wenjian')).toMatch(/href="\/juece\/[\d-]+\/caoan\/3"/);
    const { publication } = published;
    const decision = { ...schoolPublished.decision, publication: { ...publication, comparedWith: null } };
    expect(said(show(decisionPage, matterOf({ ...schoolPublished, decision })), 'wenjian')).not.toContain(
      '逐字',
    );
  });

  it('公布的是公开版的，写明部分内容不予公开的理由和依据', () => {
    const withheld = {
      isPublicPart: true,
      withheldGround: 'THIRD_PARTY_RIGHTS',
      withheldLaw: '民法典第一千零三十四条',
    };
    const documents = schoolPublished.decision.documents.map((one) => ({ ...one, ...withheld }));
    const decision = { ...schoolPublished.decision, documents };
    const shown = said(show(decisionPage, matterOf({ ...schoolPublished, decision })), 'wenjian');
    expect(shown).toContain('的部分内容依法不予公开');
    expect(shown).toContain('公开会损害第三方合法权益。依据：民法典第一千零三十四条。');
    expect(said(html, 'wenjian')).not.toContain('不予公开');
  });

  it('没有的载体写明理由，写明执行单位', () => {
    const text = said(html, 'wenjian');
    expect(text).toContain('没有在本地发行的报纸公布：本县没有本地发行的报纸。');
    expect(text).toContain('执行单位县教育体育局、城关镇人民政府');
  });

  it('R-57 解读按内容分节，宣传解读有日期和链接', () => {
    expect(said(html, 'jiedu')).toContain('政策背景新建两所学校');
    expect(said(html, 'jiedu')).toContain('2026年6月9日，新闻发布会：县教育体育局负责人答记者问');
    expect(section(html, 'jiedu')).toContain('href="https://www.lanxi.example/fabuhui/1"');
  });

  it('不是网址的，不做成链接', () => {
    const [first] = published.publication.explained;
    const explained = [{ ...first, url: 'javascript:alert(1)' }];
    const decision = { ...schoolPublished.decision, publication: { ...published.publication, explained } };
    expect(section(page({ decision }), 'jiedu')).not.toContain('<a');
  });

  it('R-56 写明社会公众意见和专家论证意见的采纳情况', () => {
    expect(said(html, 'caina')).toContain('社会公众意见收到意见126条');
    expect(said(html, 'caina')).toContain('专家论证意见专家组三人');
  });

  it('终止、废止的，写明日期和理由', () => {
    const ended = page({
      decision: {
        ...schoolPublished.decision,
        ending: { phase: 'REPEALED', endedOn: '2026-11-02', reason: '上级规定已经调整。' },
      },
    });
    expect(plain(ended)).toContain('这项决策已废止（2026年11月2日）理由：上级规定已经调整。');
  });

  it('R-96 公布以后是内容页', () => {
    expect(html).toContain('<meta name="ArticleTitle" content="城区义务教育学校招生服务片区调整方案"/>');
    expect(html).toContain('<meta name="PubDate" content="2026-06-08 00:00"/>');
    expect(html).toContain('<meta name="ContentSource" content="岚溪县人民政府办公室"/>');
  });
});

describe('R-62 重大调整前后的决策互相连接', () => {
  const withDecision = (more: object) =>
    show(decisionPage, matterOf({ ...schoolPublished, decision: { ...schoolPublished.decision, ...more } }));
  const other = (phase: string) => ({
    no: '2026-003-调1',
    title: '招生片区调整方案（调整）',
    phase,
    startedOn: '2026-11-02',
    reason: '新学校提前投用。',
  });

  it.each([
    ['DRAFTING', '正在作重大调整'],
    ['TERMINATED', '曾经决定作重大调整'],
    ['EXECUTING', '已由调整后的决策替代'],
  ])('调整后的决策在%s阶段：%s', (phase, words) => {
    const html = withDecision({ adjustedBy: other(phase) });
    expect(plain(html)).toContain(words);
    expect(plain(html)).toContain('新学校提前投用。');
    expect(html).toContain(`href="/juece/${encodeURIComponent('2026-003-调1')}"`);
  });

  it('调整后的决策写明调整的是哪一项', () => {
    expect(plain(withDecision({ adjusts: { ...other('ADJUSTING'), no: '2026-003' } }))).toContain(
      '对已有决策的重大调整',
    );
  });
});
