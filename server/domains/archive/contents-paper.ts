import { type FileFault, FileFaultKind } from '#schema/archive/process-file-view.ts';
import { facts, heading, paragraph, type Sheet, table } from '#schema/kernel/sheet.ts';
import { shanghai } from './paper-words.ts';

/** Path of the table of contents in the file. */
export const CONTENTS = '目录.docx';

/** Contents of the table of contents (卷内目录). */
interface Contents {
  no: string;
  title: string;
  unitName: string;
  generatedBy: string;
  generatedAt: Date;
  entries: readonly { path: string; label: string }[];
  faults: readonly FileFault[];
}

const FAULT_WORDS: Readonly<Record<FileFaultKind, string>> = {
  [FileFaultKind.VANISHED]: '文件已不在存储中',
  [FileFaultKind.CHANGED]: '文件与登记的摘要不符',
};

/** 卷内目录: every entry in the order in which it is bound, and what is missing. */
export const contentsSheet = (contents: Contents): Omit<Sheet, 'path'> => ({
  title: '卷内目录',
  blocks: [
    facts([
      ['决策事项', `${contents.title}（${contents.no}）`],
      ['承办单位', contents.unitName],
      ['生成', `${contents.generatedBy}　${shanghai(contents.generatedAt)}`],
    ]),
    contentsTable(contents.entries),
    ...faultBlocks(contents.faults),
    paragraph('每个文件的大小和 SHA-256 摘要见 manifest.json。'),
  ],
});

/** The entries one by one (卷内文件), as every list of contents shows them. */
export const contentsTable = (entries: Contents['entries']) =>
  table(
    ['序号', '材料', '文件'],
    entries.map(({ path, label }, index) => [String(index + 1), label, path]),
  );

function faultBlocks(faults: readonly FileFault[]) {
  if (faults.length === 0) return [];
  const rows = faults.map(({ path, fault, sha256 }) => [path, FAULT_WORDS[fault], sha256]);
  return [heading('缺失或者不符的材料'), table(['文件', '情况', '登记的摘要'], rows)];
}
