/** Which encoding a text file is in (文本编码): by its mark, else UTF-8 where that fits, else GB18030 as Windows writes it. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** A zero byte is every other one in Latin text of two bytes a letter, and none in any other. */
const SAMPLE = 4000;

/** The text; null when it is none in any of these encodings. */
export function decodeText(bytes: Buffer): string | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  for (const encoding of marked ? [marked] : [...wide(bytes), 'utf-8', 'gb18030']) {
    const text = decoded(bytes, encoding);
    if (text !== null && isText(text)) return text;
  }
  return null;
}

/** Two bytes a letter without a mark: the line breaks show on which side the zeros stand. */
function wide(bytes: Buffer): string[] {
  const zeros = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || even === odd) return [];
  return [even > odd ? 'utf-16be' : 'utf-16le'];
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text has no control characters but those that set lines. */
const isText = (text: string) => !/(?![\t\n\v\f\r\u0085])\p{Cc}|[\uFFFE\uFFFF]/u.test(text);
