/**
 * A plain PDF of Chinese text for the demonstration's files: A4, 16 pt, the reader's own 宋体 (no font embedded).
 * Text goes as UTF-16BE, which the predefined map UniGB-UTF16-H understands.
 */
export function pdfOf(title: string, text: string): Buffer {
  const lines = [title, '', ...text.split('\n').flatMap(wrapped)];
  const pages = chunks(lines, LINES_A_PAGE);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${FIRST_PAGE + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${FIRST_PAGE + 2 * i + 1} 0 R >>`,
      stream(page),
    ]),
  ];
  return assembled(objects);
}

const FIRST_PAGE = 6;
const LINES_A_PAGE = 26;
const SIGNS_A_LINE = 28;

const wrapped = (line: string) => chunks(Array.from(line), SIGNS_A_LINE).map((signs) => signs.join(''));

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / size)) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );

/** A sign alone, in a font that is not in the file, has no width: a blank behind it keeps it legible to programs. */
const wide = (line: string) => (line.length === 1 ? `${line} ` : line);

function stream(lines: readonly string[]): string {
  const shown = lines
    .map((line) => `<${Buffer.from(wide(line), 'utf16le').swap16().toString('hex')}> Tj T*`)
    .join('\n');
  const content = `BT /F 16 Tf 28 TL 70 770 Td\n${shown}\nET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assembled(objects: readonly string[]): Buffer {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`,
    'latin1',
  );
}
