import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Cases, Impacts, Story } from '#client/citizen/consultation/InterpretationForms.tsx';

const picture = (id: string, alt: string, caption = '') => ({
  __typename: 'ExplainedPicture' as const,
  id,
  url: `/files/${id}/tujie.png`,
  width: 1200,
  height: 800,
  alt,
  caption,
});
const FARE = picture('p1', '城区票价由1元改为2元', '月票60元不限次。');
const FREE = picture('p2', '老年人、残疾人、军人免费');

describe('R-57a 图解和案例', () => {
  it('依阅读顺序排列，占好位置，看到时才加载；不看图也能读到同样的内容', () => {
    const html = renderToStaticMarkup(Story({ pictures: [FARE, FREE], part: 'INTERPRETATION' }));
    expect(html).toContain('<ol class="photos photos--story" aria-label="图解">');
    expect([...html.matchAll(/<img ([^>]+)>/g)].map(([, attributes]) => attributes?.trim())).toEqual([
      'src="/files/p1/tujie.png" width="1200" height="800" alt="城区票价由1元改为2元" loading="lazy" decoding="async"/',
      'src="/files/p2/tujie.png" width="1200" height="800" alt="老年人、残疾人、军人免费" loading="lazy" decoding="async"/',
    ]);
    const words = html.slice(html.indexOf('用文字读图解')).replaceAll(/<[^>]+>/g, '|');
    expect(words).toMatch(/城区票价由1元改为2元\|+月票60元不限次。\|+老年人、残疾人、军人免费/);
  });

  it('没有的不占地方；案例写明谁、情况、怎样处理', () => {
    expect(renderToStaticMarkup(Story({ pictures: [], part: 'INTERPRETATION' }))).toBe('');
    const cases = [
      { __typename: 'ExplainedCase' as const, who: '老张', situation: '每天换乘', outcome: '换乘免费' },
    ];
    const html = renderToStaticMarkup(Cases({ cases, part: 'INTERPRETATION' }));
    expect(html.replaceAll(/<[^>]+>/g, '|')).toMatch(
      /案例.*谁\|+老张\|+情况\|+每天换乘\|+怎样处理\|+换乘免费/,
    );
  });

  it('对您有什么变化：谁，现在怎样，以后怎样，从何时起', () => {
    const impacts = [
      { __typename: 'Impact' as const, who: '中小学生', before: '1元', after: '半价', since: '2027年1月1日' },
    ];
    const html = renderToStaticMarkup(Impacts({ impacts, part: 'DECISION_INTERPRETATION' }));
    expect(html.replaceAll(/<[^>]+>/g, '')).toBe('中小学生现在　1元以后　半价　2027年1月1日起');
    expect(renderToStaticMarkup(Impacts({ impacts: [], part: 'INTERPRETATION' }))).toBe('');
  });
});
