import type * as Docx from 'docx';

const LATIN = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' } as const;

/** Typefaces of a public document (GB/T 9704). */
export const FACES = {
  title: { ...LATIN, eastAsia: '方正小标宋简体' },
  heading: { ...LATIN, eastAsia: '黑体' },
  body: { ...LATIN, eastAsia: '仿宋_GB2312' },
} as const;

/** Twentieths of a point: A4 and the margins of GB/T 9704; lines of 28 points, the first of a paragraph two characters in. */
export const A4 = { width: 11906, height: 16838 } as const;
export const MARGIN = { top: 2098, bottom: 1984, left: 1588, right: 1474 } as const;
export const LINE = 560;
export const INDENT = 640;

/** Half-points: 二号, 三号, 四号, 小四, 五号. */
export const SIZES = { title: 44, body: 32, foot: 28, small: 24, cell: 21 } as const;

const face = (name: string, instead: string) =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`;

/** 字体表: where a face of the standard is not installed, the nearest one that is. */
const FALLBACKS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  face('方正小标宋简体', '宋体,SimSun,Songti SC,Noto Serif CJK SC') +
  face('黑体', 'SimHei,Heiti SC,Noto Sans CJK SC') +
  face('仿宋_GB2312', '仿宋,FangSong,STFangsong,宋体') +
  '</w:fonts>';

/** A document on A4 set like a public document (GB/T 9704), pages numbered, as a file. */
export const packOfficial = (docx: typeof Docx, title: string, children: Docx.FileChild[]): Promise<Buffer> =>
  packDocx(
    docx,
    new docx.Document({
      title: clean(title),
      styles: { default: { document: { run: { font: FACES.body, size: SIZES.body } } } },
      sections: [
        {
          properties: { page: { size: A4, margin: MARGIN } },
          footers: { default: pageNumbers(docx) },
          children,
        },
      ],
    }),
  );

/** The document as a file, with the fonts to fall back on. */
export const packDocx = ({ Packer }: typeof Docx, document: Docx.Document): Promise<Buffer> =>
  Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: FALLBACKS }]);

/** Characters that no XML document may hold. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text with only the characters a file can hold (去掉控制字符). */
export const clean = (text: string): string => text.replaceAll(UNWRITABLE, '');

/** Page number — 1 — in the middle of the footer. */
export const pageNumbers = ({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: typeof Docx) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: SIZES.foot })],
      }),
    ],
  });
