import { facts, paragraph, type Sheet, table } from '#schema/kernel/sheet.ts';
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
}

/** 卷内目录: every entry in the order in which it is bound. */
export const contentsSheet = (contents: Contents): Omit<Sheet, 'path'> => ({
  title: '卷内目录',
  blocks: [
    facts([
      ['决策事项', `${contents.title}（${contents.no}）`],
      ['承办单位', contents.unitName],
      ['生成', `${contents.generatedBy}　${shanghai(contents.generatedAt)}`],
    ]),
    contentsTable(contents.entries),
    paragraph('每个文件的大小和 SHA-256 摘要见 manifest.json。'),
  ],
});

/** The entries one by one (卷内文件), as every list of contents shows them. */
export const contentsTable = (entries: Contents['entries']) =>
  table(
    ['序号', '材料', '文件'],
    entries.map(({ path, label }, index) => [String(index + 1), label, path]),
  );
