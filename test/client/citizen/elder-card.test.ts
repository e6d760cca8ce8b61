/** 征求意见页 in 长辈模式 begins with a card: three stances and a telephone, each at one tap; the rest is folded below. */
import { describe, expect, it } from 'vitest';
import { consultationPage } from '#client/citizen/consultation/consultation-page.ts';
import { coming, elder, heating, withdrawn } from './consultations.ts';
import { show, type Visit } from './show.tsx';

const serverTime = { now: '2026-11-20T02:00:00.000Z', today: '2026-11-20' };
const NAV = /<nav class="doors" aria-label="(.*?)">(.*?)<\/nav>/s;
const DOOR = /<li><a href="([^"]*)"><b>(.*?)<\/b><span>([^<]*)<\/span><\/a><\/li>/g;
const contact = { ...heating.contact, unit: '县住建局燃热股', phone: '0000-5550107' };

const shown = (consultation: object, visit: Visit = {}) =>
  show(consultationPage, { serverTime, consultation }, { elder: 'on', ...visit });

function doorsOf(consultation: object) {
  const [, label, doors = ''] = NAV.exec(shown(consultation)) ?? [];
  return {
    label,
    doors: [...doors.matchAll(DOOR)].map(([, href, name = '', line]) => [
      href,
      name.replaceAll(/<[^>]*>/g, ''),
      line,
    ]),
  };
}

describe('长辈模式的征求意见页先是一张卡片', () => {
  it('正在征集：支持、反对、建议修改，点一下就到已经选好态度的表；电话点一下就拨', () => {
    expect(doorsOf({ ...heating, contact })).toEqual({
      label: '您怎么看',
      doors: [
        ['/zhengji/2026-009/1/yijian?taidu=zhichi', '支持', '不写理由也算一条意见。'],
        ['/zhengji/2026-009/1/yijian?taidu=fandui', '反对', '不写理由也算，写了更有用。'],
        ['/zhengji/2026-009/1/yijian?taidu=xiugai', '建议修改', '说说您想怎样改。'],
        ['tel:00005550107', '打电话 0000-5550107', '问县住建局燃热股，也可以请工作人员代您提意见。'],
      ],
    });
  });

  it('截止、公布采纳情况以后：看怎样处理；电话只用来问', () => {
    const { doors } = doorsOf({ ...elder, contact, report: { publishedOn: '2026-11-20' } });
    expect(doors).toEqual([
      ['/fankui/2026-004/1', '看意见怎样处理', '每一条意见怎样处理，为什么。'],
      ['tel:00005550107', '打电话 0000-5550107', '问县住建局燃热股。'],
    ]);
  });

  it.each([
    ['还没有开始', coming],
    ['撤回了', withdrawn],
  ])('%s：没有可以选的态度', (_, consultation) => {
    expect(doorsOf(consultation).doors.filter(([href]) => href?.includes('/yijian'))).toEqual([]);
  });

  it('什么都不能做的，没有空的卡片', () => {
    expect(shown({ ...elder, contact: null, report: null })).not.toContain('class="doors"');
  });

  it('其余全部折在一行里；网址要看其中一部分的，直接打开', () => {
    const fold = (query: Visit['query']) =>
      /<details class="more"( open="")?><summary>看全部内容/.exec(shown(heating, query ? { query } : {}));
    expect(fold(undefined)?.[1]).toBeUndefined();
    expect(fold({ taidu: 'fandui' })?.[1]).toBe(' open=""');
  });

  it('平常的页面没有卡片', () => {
    expect(shown(heating, { elder: null })).not.toContain('class="doors"');
  });
});
