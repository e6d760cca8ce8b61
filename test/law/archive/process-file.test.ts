/** 国令713号第三十三条: the file is bound in the order of the procedure, under names every system can keep. */
import { describe, expect, it } from 'vitest';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import {
  entryName,
  FILE_PART_LABELS,
  FilePart,
  folderOf,
  itemsOf,
  PART_OF_DOCUMENT,
  PART_OF_RECORD,
} from '#server/law/archive/process-file.ts';

const folders = Object.values(FilePart).map(folderOf);

it('分册按程序先后编号，按文件名排列就是办理的先后', () => {
  expect(folders[0]).toBe('01 启动');
  expect(folders.at(-1)).toBe('13 归档');
  expect(folders.toSorted()).toEqual(folders);
  expect(new Set(Object.values(FILE_PART_LABELS)).size).toBe(folders.length);
});

describe('每种记录和材料都有所归的分册', () => {
  it.each([
    [RecordKind.PROPOSAL, FilePart.INITIATION],
    [RecordKind.ACTIVITY, FilePart.PARTICIPATION],
    [RecordKind.LEGALITY_OPINION, FilePart.LEGALITY_REVIEW],
    [RecordKind.DISCUSSION, FilePart.DISCUSSION],
    [RecordKind.PUBLICATION, FilePart.PUBLICATION],
    [RecordKind.EVALUATION, FilePart.EXECUTION],
    [RecordKind.ARCHIVE, FilePart.FILING],
  ])('%s', (kind, part) => {
    expect(PART_OF_RECORD[kind]).toBe(part);
  });

  it('记录按种类的先后，所归的分册不往回走（不履行程序的记录除外）', () => {
    const order = Object.values(FilePart);
    const places = Object.values(RecordKind)
      .filter((kind) => kind !== RecordKind.STEP_WAIVED)
      .map((kind) => order.indexOf(PART_OF_RECORD[kind]));
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
    expect(Object.values(DocumentKind).filter((kind) => PART_OF_DOCUMENT[kind] === undefined)).toEqual([]);
  });
});

it('记录和材料说明归档的哪一项', () => {
  expect(itemsOf(DocumentKind.RISK_REPORT, 'documents')).toEqual(['RISK_REPORT']);
  expect(itemsOf(RecordKind.STUDY, 'records')).toEqual(['INITIATION']);
  expect(itemsOf(RecordKind.FACTS, 'records')).toEqual([]);
});

describe('卷内文件名在任何系统里都能存', () => {
  it.each([
    ['平常的', '审查意见书.pdf', '审查意见书.pdf'],
    ['路径', '../../etc/passwd', '_.._etc_passwd'],
    ['反斜线和盘符', 'C:\\公文\\1.doc', 'C__公文_1.doc'],
    ['控制字符', '报\u0000告\n（终稿）.docx', '报告（终稿）.docx'],
    ['方向标记', '方案\u202Efdp.exe', '方案fdp.exe'],
    ['通配符和引号', '“问”?*<>|".txt', '“问”______.txt'],
    ['系统留用的名字', 'CON.txt', 'CON_.txt'],
    ['只有空白和点', ' . . ', '未命名'],
    ['只有后缀', '.pdf', 'pdf'],
    ['表情和罕用字', '𠮷林👍.pdf', '𠮷林👍.pdf'],
    ['太长，后缀留着', `${'长'.repeat(200)}.pdf`, `${'长'.repeat(60)}.pdf`],
  ])('%s', (_what, given, kept) => {
    expect(entryName(given)).toBe(kept);
  });
});
