import { describe, expect, it } from 'vitest';
import { type CatalogueOnAgenda, refuseCatalogueItem } from '#server/law/meeting/catalogue-on-agenda.ts';

const ITEM: CatalogueOnAgenda = {
  purpose: 'CATALOGUE',
  disclosure: 'PUBLIC',
  named: true,
  stage: 'REVIEWED',
};
const found = (change: Partial<CatalogueOnAgenda>) =>
  refuseCatalogueItem({ ...ITEM, ...change }, 'items.1').flatMap(({ code, fields }) => [code, ...fields]);

describe('第三条第三款 审议目录的议题，写明审议哪一版', () => {
  it.each<[string, Partial<CatalogueOnAgenda>, string[]]>([
    ['已完成审核', {}, []],
    ['部分公开', { disclosure: 'PARTIAL' }, []],
    ['没有写明哪一版', { named: false, stage: null }, ['AGENDA_CATALOGUE_MISSING', 'items.1.catalogueId']],
    ['所写的一版不存在', { stage: null }, ['AGENDA_CATALOGUE_MISSING', 'items.1.catalogueId']],
    ['还在拟订', { stage: 'DRAFT' }, ['AGENDA_CATALOGUE_NOT_READY', 'items.1.catalogueId']],
    ['还在征集', { stage: 'COLLECTING' }, ['AGENDA_CATALOGUE_NOT_READY', 'items.1.catalogueId']],
    ['已经审议过', { stage: 'GOV_APPROVED' }, ['AGENDA_CATALOGUE_NOT_READY', 'items.1.catalogueId']],
    ['已经公布', { stage: 'PUBLISHED' }, ['AGENDA_CATALOGUE_NOT_READY', 'items.1.catalogueId']],
    ['列为不予公开', { disclosure: 'CLOSED' }, ['AGENDA_CATALOGUE_CLOSED', 'items.1.disclosure']],
    ['事由是听取汇报', { purpose: 'REPORT' }, ['AGENDA_PURPOSE_NOT_CATALOGUE', 'items.1.purpose']],
    ['与目录无关', { purpose: 'OTHER', named: false, stage: null }, []],
  ])('%s', (_, change, expected) => expect(found(change)).toEqual(expected));
});
