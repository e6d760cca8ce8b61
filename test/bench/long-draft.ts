import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

const CHAPTERS = 12;
const reference = 'law';
/** 章 and 条 count by themselves, 条 through all chapters; （一） begins again in each. */
const LEVELS = [
  { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '第%1章' },
  { level: 1, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '第%2条' },
  { level: 2, format: LevelFormat.CHINESE_COUNTING, text: '（%3）' },
] as const;

const SENTENCE =
  '县人民政府有关部门应当按照职责分工，做好公共服务设施的规划、建设、管理和监督工作，并每年向社会公布一次。';

/** A draft of so many articles as a unit hands it in (长草案): automatic numbers, three items each, a table in every tenth. */
export function longDraft(articles: number): Promise<Buffer> {
  const at = (level: number, text: string) => new Paragraph({ text, numbering: { reference, level } });
  const article = (no: number) => [
    ...(no % Math.ceil(articles / CHAPTERS) === 0 ? [at(0, `第${no}部分`)] : []),
    at(1, `${SENTENCE}${SENTENCE}`),
    ...[1, 2, 3].map((item) => at(2, `${SENTENCE.slice(0, 20 + item)}；`)),
    ...(no % 10 === 0 ? [table(no)] : []),
  ];
  const children = [
    new Paragraph('岚溪县公共服务设施管理办法（征求意见稿）'),
    ...Array.from({ length: articles }, (_, no) => article(no)).flat(),
  ];
  return Packer.toBuffer(
    new Document({ numbering: { config: [{ reference, levels: LEVELS }] }, sections: [{ children }] }),
  );
}

const table = (no: number) =>
  new Table({
    rows: Array.from(
      { length: 6 },
      (_, row) =>
        new TableRow({
          children: [0, 1, 2, 3].map(
            (column) => new TableCell({ children: [new Paragraph(`${no}-${row}-${column}`)] }),
          ),
        }),
    ),
  });
