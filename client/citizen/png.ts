/** A black and white picture as PNG (ISO/IEC 15948), unpacked: a page that carries it is packed as a whole. */
export function pngOf(rows: readonly (readonly boolean[])[]): Uint8Array<ArrayBuffer> {
  const width = rows[0]?.length ?? 0;
  const header = [...bytesOf(width), ...bytesOf(rows.length), 1, 0, 0, 0, 0];
  const pixels = rows.flatMap((row) => [0, ...packed(row)]);
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', stored(pixels)),
    ...chunk('IEND', []),
  ]);
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const bytesOf = (number: number) => [
  number >>> 24,
  (number >>> 16) & 255,
  (number >>> 8) & 255,
  number & 255,
];

/** Eight pixels a byte, 1 is white. */
const packed = (row: readonly boolean[]) =>
  Array.from({ length: Math.ceil(row.length / 8) }, (_, at) =>
    Array.from({ length: 8 }, (_, bit) => (row[at * 8 + bit] ? 0 : 128 >> bit)).reduce(
      (sum, one) => sum | one,
    ),
  );

const MOST_IN_A_BLOCK = 65_535;

/** zlib's form (RFC 1950) without compression. */
function stored(bytes: readonly number[]): number[] {
  const blocks: number[] = [];
  for (let from = 0; from < bytes.length; from += MOST_IN_A_BLOCK) {
    const block = bytes.slice(from, from + MOST_IN_A_BLOCK);
    const last = from + MOST_IN_A_BLOCK >= bytes.length ? 1 : 0;
    const { length } = block;
    blocks.push(last, length & 255, length >>> 8, ~length & 255, (~length >>> 8) & 255, ...block);
  }
  return [0x78, 0x01, ...blocks, ...bytesOf(adlerOf(bytes))];
}

function adlerOf(bytes: readonly number[]): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...Array.from(name, (sign) => sign.charCodeAt(0)), ...data];
  return [...bytesOf(data.length), ...body, ...bytesOf(crcOf(body))];
}

function crcOf(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
