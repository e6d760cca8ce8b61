/** 还没有听到的地方: named first with where to go; a drawing and the table with the same numbers. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { makeFragmentData } from '#client/graphql/fragment-masking.ts';
import { UnheardPanel, UnheardPanelFragment } from '#client/staff/domains/opinions/overview/UnheardPanel.tsx';

const town = (name: string, opinions: number, unheard: boolean) => ({
  __typename: 'TownHeard' as const,
  name,
  population: 10_000,
  opinions,
  perThousand: opinions / 10,
  unheard,
});
const shown = (...towns: ReturnType<typeof town>[]) =>
  renderToStaticMarkup(
    <UnheardPanel
      hearing={makeFragmentData(
        {
          __typename: 'TownHearing' as const,
          towns,
          told: 30,
          untold: 12,
          few: false,
          source: '第七次全国人口普查',
          countedOn: '2020-11-01',
        },
        UnheardPanelFragment,
      )}
    />,
  );
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

it('点名没有意见的乡镇，写明到当地听取；图和表是同样的数字', () => {
  const html = shown(town('青石镇', 30, false), town('临河乡', 0, true));
  expect(html.match(/<svg class="result-bars"/g)).toHaveLength(1);
  const text = plain(html);
  expect(text).toContain('还没有人提出意见：临河乡。');
  expect(text).toContain('请到当地听取');
  expect(text).toMatch(/青石镇 10000 30 3 听到了.*临河乡 10000 0 0 还没有/);
  expect(text).toContain('没有写明或者在外地的12条');
  expect(text).toContain('截至2020年11月1日');
});

it('都听到的，不叫人去', () => {
  const text = plain(shown(town('青石镇', 20, false), town('临河乡', 10, false)));
  expect(text).toContain('各乡镇、街道都有意见。');
  expect(text).not.toContain('请到当地听取');
});

it('没有填写乡镇的，说明由谁填写', () => {
  expect(plain(renderToStaticMarkup(<UnheardPanel hearing={null} />))).toContain(
    '不比对。由系统管理员在“网站信息”填写。',
  );
});
