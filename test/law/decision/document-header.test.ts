import { describe, expect, it } from 'vitest';
import {
  DISCLOSURE_LABELS,
  DisclosureProperty,
  type DocumentHeader,
  refuseDocumentHeader,
  Validity,
  VALIDITY_LABELS,
  validityOn,
} from '#server/law/decision/document-header.ts';

const header: DocumentHeader = {
  indexNo: 'LX-2026-00031',
  topic: '城乡建设',
  issuer: '岚溪县人民政府',
  documentNo: '岚政发〔2026〕3号',
  writtenDate: '2026-11-10',
  validity: Validity.VALID,
  disclosure: DisclosureProperty.PROACTIVE,
};
const codes = (change: Partial<DocumentHeader>) =>
  refuseDocumentHeader({ ...header, ...change }).map(({ code, fields }) => [code, ...fields]);

describe('公布的文件要素齐全', () => {
  it.each<[string, Partial<DocumentHeader>, unknown[][]]>([
    ['齐全', {}, []],
    ['没有索引号', { indexNo: ' ' }, [['DOCUMENT_HEADER_INCOMPLETE', 'header.indexNo']]],
    [
      '没有主题分类和成文日期',
      { topic: '', writtenDate: null },
      [['DOCUMENT_HEADER_INCOMPLETE', 'header.topic', 'header.writtenDate']],
    ],
    ['没有发布机构', { issuer: '' }, [['DOCUMENT_HEADER_INCOMPLETE', 'header.issuer']]],
    ['没有发文字号', { documentNo: '' }, [['DOCUMENT_HEADER_INCOMPLETE', 'header.documentNo']]],
    [
      '依申请公开的不公布',
      { disclosure: DisclosureProperty.ON_REQUEST },
      [['DISCLOSURE_NOT_PROACTIVE', 'header.disclosure']],
    ],
    ['已经失效的不公布', { validity: Validity.EXPIRED }, [['VALIDITY_NOT_VALID', 'header.validity']]],
    ['有效期止于成文之前', { expiresOn: '2026-11-09' }, [['VALIDITY_ENDS_EARLY', 'header.expiresOn']]],
    ['有效期止于成文当日', { expiresOn: '2026-11-10' }, []],
  ])('%s', (_, change, expected) => expect(codes(change)).toEqual(expected));

  it('缺什么，一次说全', () => {
    const [finding] = refuseDocumentHeader({ ...header, indexNo: '', documentNo: '' });
    expect(finding).toMatchObject({ basis: 'DESIGN', message: '文件要素缺少：索引号、发文字号。' });
  });
});

describe('第三十二条 决策机关公布决策', () => {
  it.each([
    ['岚溪县人民政府', []],
    ['岚溪县人民政府办公室', []],
    ['岚溪县 人民政府', []],
    ['岚溪县住房和城乡建设局', ['ISSUER_NOT_ORGAN']],
    ['岚溪城投有限公司', ['ISSUER_NOT_ORGAN']],
    ['青石镇人民政府', ['ISSUER_NOT_ORGAN']],
    ['岚溪县人民政府办公室综合科', ['ISSUER_NOT_ORGAN']],
  ])('发布机构写%s', (issuer, expected) => {
    const found = refuseDocumentHeader({ ...header, issuer }, '岚溪县人民政府');
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

  it('没有设定机关名称的，不比对', () =>
    expect(refuseDocumentHeader({ ...header, issuer: '岚溪县住房和城乡建设局' })).toEqual([]));
});

describe('有效性随废止和期限而变', () => {
  it.each([
    ['没有期限', null, false, '2036-01-01', Validity.VALID],
    ['最后一日', '2031-11-10', false, '2031-11-10', Validity.VALID],
    ['期满次日', '2031-11-10', false, '2031-11-11', Validity.EXPIRED],
    ['废止的，期满也是废止', '2031-11-10', true, '2031-11-11', Validity.REPEALED],
  ] as const)('%s', (_, expiresOn, repealed, today, expected) =>
    expect(validityOn({ validity: Validity.VALID, expiresOn }, { repealed, today })).toBe(expected),
  );

  it('每个代码都有中文名称', () => {
    expect(Object.keys(VALIDITY_LABELS)).toEqual(Object.values(Validity));
    expect(Object.keys(DISCLOSURE_LABELS)).toEqual(Object.values(DisclosureProperty));
  });
});
