import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a Word file as a test writes them: inside of their root elements. */
export interface Parts {
  body?: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  /** Relations of the document. */
  relations?: string;
  /** The content type of the document. */
  type?: string;
  /** Put before the root of the document. */
  prolog?: string;
  /** Any other file, as it is; or in place of one above. */
  files?: Readonly<Record<string, string | Buffer>>;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The files of a small Word file. */
export const filesOf = ({
  body = '',
  styles = '',
  numbering = '',
  footnotes = '',
  relations = '',
  type = MAIN,
  prolog = '',
  files = {},
}: Parts) => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${RELATIONS}">${relations}</Relationships>`,
  'word/document.xml': `${HEAD}${prolog}<w:document ${W} ${MORE}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  'word/styles.xml': `${HEAD}<w:styles ${W}>${styles}</w:styles>`,
  'word/numbering.xml': `${HEAD}<w:numbering ${W}>${numbering}</w:numbering>`,
  'word/footnotes.xml': `${HEAD}<w:footnotes ${W}>${footnotes}</w:footnotes>`,
  ...files,
});

/** A Word file of these parts. */
export const makeDocx = (parts: Parts): Promise<Buffer> => zipped(filesOf(parts));

export function zipped(files: Readonly<Record<string, string | Buffer>>, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files))
    zip.addBuffer(Buffer.from(content), name, { compress });
  zip.end();
  return buffer(zip.outputStream);
}

/** A relation of the document to something outside of the file. */
export const outside = (kind: string, target: string) =>
  `<Relationship Id="x${kind}" Type="${OFFICE}/${kind}" Target="${target}" TargetMode="External"/>`;

export const r = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs; a plain text is one run. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`;

export const numbered = (numId: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

export const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;

/** A level of a list: 第%1条 in that format. */
export const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const definition = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

export const list = (id: number, definitionId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`;

export const style = (id: string, name: string, properties = '', basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;

export const cell = (text: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${p(text)}</w:tc>`;

export const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;

export const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
