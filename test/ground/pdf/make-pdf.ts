import { deflateSync } from 'node:zlib';

/** A PDF of these objects, the first of which is its catalogue (手写的PDF). */
export function makePdf(objects: readonly Buffer[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`));
  add(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\n`));
  add(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** An object without a stream. */
export const plain = (text: string): Buffer => Buffer.from(text, 'latin1');

/** An object with a stream, deflated once or more often. */
export function stream(dictionary: string, content: Buffer, times = 1): Buffer {
  let body = content;
  for (let time = 0; time < times; time += 1) body = deflateSync(body);
  const filters = '/FlateDecode '.repeat(times);
  const head = `<< ${dictionary} /Length ${body.length} /Filter [${filters}] >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\nendstream')]);
}

/** One page with this content; objects 5 and on are its own. */
export const onePage = (content: Buffer, resources = '', more: readonly Buffer[] = []): Buffer =>
  makePdf([
    plain('<< /Type /Catalog /Pages 2 0 R >>'),
    plain('<< /Type /Pages /Count 1 /Kids [3 0 R] >>'),
    plain(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R >>`,
    ),
    content,
    ...more,
  ]);

/** A page that is a picture (扫描件). */
export const scannedPdf = (): Buffer =>
  onePage(stream('', Buffer.from('q 595 0 0 842 0 0 cm /P Do Q')), '/XObject << /P 5 0 R >>', [
    stream(
      '/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      Buffer.alloc(64, 0x7f),
    ),
  ]);

/** A PDF that opens with a password alone (40 位 RC4，任意密码). */
export const closedPdf = (): Buffer =>
  makePdf(
    [
      plain('<< /Type /Catalog /Pages 2 0 R >>'),
      plain('<< /Type /Pages /Count 0 /Kids [] >>'),
      plain(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`),
    ],
    `/Encrypt 3 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
  );

/** 不 as an object of its own between others, in a font that nobody has; or within a form. */
export function loneSign(inForm = false): Buffer {
  const text = plain('BT /F 12 Tf 70 700 Td <5E945F53> Tj 40 0 Td <4E0D> Tj 20 0 Td <6536FF1A> Tj ET');
  const font = '/Font << /F 5 0 R >>';
  const fonts = [
    plain(
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>',
    ),
    plain(
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 >>',
    ),
  ];
  const form = stream(`/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${font} >>`, text);
  return inForm
    ? onePage(stream('', plain('/A Do')), '/XObject << /A 7 0 R >>', [...fonts, form])
    : onePage(stream('', text), font, fonts);
}
