/** 听证记录和听证报告的公众页面（国令713号第十七条、第十八条）: what came of a hearing, and the order of its page. */
import { describe, expect, it } from 'vitest';
import { hearingDocuments } from './hearing-documents.ts';
import { plain } from './show.tsx';

const html = (name: string) => hearingDocuments[name]!();
const said = (name: string) => plain(html(name));

/** Text of one part of the page. */
const part = (name: string, id: string) => {
  const page = html(name);
  const from = page.indexOf(`<section class="part" id="${id}"`);
  return from < 0 ? null : page.slice(from, page.indexOf('</section>', from)).replaceAll(/<[^>]*>/g, '');
};

describe('记录和报告（第十七条、第十八条）', () => {
  it('没有举行的，没有记录和报告两部分', () => {
    expect(part('hearing', 'jilu')).toBeNull();
    expect(part('hearing', 'baogao')).toBeNull();
  });

  it('按先后写明谁说了什么，到会和旁听多少人', () => {
    const record = part('hearing-reported', 'jilu');
    expect(record).toContain('参加人3名，旁听4人，记者1人');
    expect(record).toMatch(/韩致远　承办单位陈述介绍调价方案.*高\*\*　询问、质证换乘要再付一次钱吗/);
  });

  it('谁哪天签了字，一行写完；拒绝签字的写明理由', () => {
    expect(part('hearing-reported', 'jilu')).toContain('2026年12月24日签字　2人：消费者高**；专家学者温知远');
    expect(part('hearing-reported', 'jilu')).toContain(
      '拒绝签字　1人：消费者张晓禾，理由：认为没有写全我的第二个问题',
    );
  });

  it('很长的记录按陈述、询问、辩论分段收起，序号接着排', () => {
    const record = part('hearing-long', 'jilu');
    expect(record).toContain('第1段　承办单位陈述');
    expect(record).toContain('第2至25段　参加人陈述意见');
    expect(html('hearing-long')).toContain('<ol class="steps-text stack" start="2">');
    expect(part('hearing-reported', 'jilu')).not.toContain('第1段');
  });

  it('举行过的，先是结果，公告在最后；要举行的，先是怎样报名', () => {
    const order = (name: string) =>
      [...html(name).matchAll(/<section class="part" id="(\w+)"/g)].map(([, id]) => id);
    expect(order('hearing-reported')).toEqual([
      'baogao',
      'jilu',
      'mingdan',
      'cailiao',
      'baoming',
      'canyu',
      'gonggao',
      'gongshi',
    ]);
    expect(order('hearing')).toEqual([
      'baoming',
      'didian',
      'chengxu',
      'mingdan',
      'canyu',
      'gonggao',
      'gongshi',
    ]);
  });

  it('采纳了几项，标题旁就写着', () => {
    expect(said('hearing-reported')).toMatch(/2项意见有了结果采纳1项未采纳1项看听证报告/);
  });

  it('报告逐项写明是否采纳和理由', () => {
    const report = part('hearing-reported', 'baogao');
    expect(report).toMatch(/第1项采纳免费换乘/);
    expect(report).toMatch(/第2项未采纳学生免费.*全免需要另行测算.*财力所限/);
  });
});
