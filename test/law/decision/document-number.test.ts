/** 党政机关公文处理工作条例第九条: a document has its own number, with the year in which it was written. */
import { describe, expect, it } from 'vitest';
import { refuseDocumentNumber, refuseTakenNumber } from '#server/law/decision/document-number.ts';

describe('印发时的字号和日期', () => {
  it.each([
    ['岚政发〔2026〕3号', '2026-11-10', '2026-11-10', []],
    ['', '2026-11-10', '2026-11-10', ['DOCUMENT_HEADER_INCOMPLETE']],
    ['岚政发〔2026〕3号', '2026-11-11', '2026-11-10', ['WRITTEN_AFTER_ISSUE']],
    ['岚政发 ﹝2026﹞3号', '2026-11-10', '2026-11-10', ['DOCUMENT_NUMBER_UNCLEAR']],
    ['岚溪县人民政府令第12号', '2026-11-10', '2026-11-10', []],
    ['31', '2026-11-10', '2026-11-10', ['DOCUMENT_NUMBER_UNCLEAR']],
    ['3号', '2026-11-10', '2026-11-10', ['DOCUMENT_NUMBER_UNCLEAR']],
    ['岚政发〔2025〕3号', '2026-11-10', '2026-11-10', ['DOCUMENT_NUMBER_OF_OTHER_YEAR']],
    ['岚政发[2026]第3号', '2026-11-10', '2026-11-10', []],
  ] as const)('%s 成文于%s，印发于%s', (documentNo, writtenDate, issuedOn, expected) =>
    expect(refuseDocumentNumber({ documentNo, writtenDate, issuedOn }).map(({ code }) => code)).toEqual(
      expected,
    ),
  );
});

describe('一个字号只编给一份文件', () => {
  const taken = [
    { documentNo: '岚政发〔2026〕12号', title: '青石镇供水规划' },
    { documentNo: '岚溪县人民政府令第7号', title: '停车管理办法' },
  ];
  it.each([
    ['岚政发〔2026〕12号', ['DOCUMENT_NUMBER_TAKEN']],
    ['岚政发[2026]第12号', ['DOCUMENT_NUMBER_TAKEN']],
    ['岚政发（２０２６）012号', ['DOCUMENT_NUMBER_TAKEN']],
    ['岚政发 〔2026〕 12 号', ['DOCUMENT_NUMBER_TAKEN']],
    ['岚溪县人民政府令 第7号', ['DOCUMENT_NUMBER_TAKEN']],
    ['岚政发〔2026〕1号', []],
    ['岚政发〔2026〕2号', []],
    ['岚政发〔2027〕12号', []],
    ['岚政办发〔2026〕12号', []],
    ['岚政发〔2026〕120号', []],
    ['岚政发〔2026〕1〔2号', []],
    ['', []],
  ])('%s', (documentNo, expected) =>
    expect(refuseTakenNumber(documentNo, taken).map(({ code }) => code)).toEqual(expected),
  );

  it('说出是哪一份文件的字号', () =>
    expect(refuseTakenNumber('岚政发[2026]12号', taken)[0]?.message).toContain('“青石镇供水规划”'));
});
