import { expect, it } from 'vitest';
import {
  CATALOGUE_LAYOUT_LABELS,
  CATALOGUE_LAYOUT_SLUGS,
  CatalogueLayout,
} from '#server/law/catalogue/catalogue-layout.ts';
import { standardRows } from '#server/law/catalogue/standard-catalogue.ts';

it.each([CATALOGUE_LAYOUT_LABELS, CATALOGUE_LAYOUT_SLUGS])('每种版式都有名称和地址，各不相同', (names) => {
  expect(Object.keys(names).toSorted()).toEqual(Object.keys(CatalogueLayout).toSorted());
  expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
});

it('第十五条、第十八条 意见征集不少于三十日，采纳情况按本县设定的工作日公开', () => {
  const [asked, answered, ...more] = standardRows(15);
  expect(more).toEqual([]);
  expect(asked).toMatchObject({ item: '意见征集', time: '实时公开，期限不少于30日' });
  expect(asked?.content.split('、')).toEqual([
    '决策草案',
    '解读或说明',
    '决策依据',
    '意见反馈途径',
    '联系方式',
    '起止时间',
  ]);
  expect(answered).toMatchObject({ item: '意见采纳情况', time: '15个工作日内' });
});
