import QRCode from 'qrcode';

const QUIET = 2;

/** A two-dimensional code as one path (二维码), with the quiet edge a camera needs; neighbours are drawn at one stroke. */
export function qrOf(text: string): { size: number; path: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const places = Array.from({ length: modules.size }, (_, index) => index);
  const rows = places.map((row) => {
    const bits = places.map((column) => (modules.get(row, column) ? '1' : '0')).join('');
    return [...bits.matchAll(/1+/g)]
      .map(({ index, 0: { length } }) => `M${index + QUIET} ${row + QUIET}h${length}v1h-${length}z`)
      .join('');
  });
  return { size: modules.size + 2 * QUIET, path: rows.join('') };
}
