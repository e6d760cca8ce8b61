import type { PDFiumLibrary, PDFiumPage } from '@hyzyla/pdfium';

/** PDFium functions that its wrapper does not name. */
interface Native {
  _FPDFPage_CountObjects: (page: number) => number;
  _FPDFPage_GetObject: (page: number, at: number) => number;
  _FPDFFormObj_CountObjects: (form: number) => number;
  _FPDFFormObj_GetObject: (form: number, at: number) => number;
  _FPDFPageObj_GetType: (object: number) => number;
  _FPDFPageObj_GetBounds: (
    object: number,
    left: number,
    bottom: number,
    right: number,
    top: number,
  ) => number;
  _FPDFTextObj_GetFont: (object: number) => number;
  _FPDFFont_GetIsEmbedded: (font: number) => number;
  _FPDFFont_GetBaseFontName: (font: number, buffer: number, length: number) => number;
  wasmExports: { malloc: (size: number) => number; free: (at: number) => void };
  HEAPU8: Uint8Array;
}

const [TEXT, FORM] = [1, 5];
const DEEPEST = 12;
const NAME_BYTES = 64;
/** Fonts built into PDFium: lost text in them is only blanks. */
const AT_HAND = /^(?:Helvetica|Times|Courier|Symbol|ZapfDingbats|Arial)/;

/**
 * Whether PDFium passes over signs of this page (漏读的文字): a sign that stands alone, in a font that is neither in the file nor at
 * hand, has no width, and PDFium takes it for nothing. What cannot be read must not pass for what is not there.
 */
export function losesText(library: PDFiumLibrary, page: PDFiumPage): boolean {
  const { module: native } = library as unknown as { module: Native };
  const { pageIdx } = page as unknown as { pageIdx: number };
  const at = native.wasmExports.malloc(NAME_BYTES);
  try {
    const objects = listOf(native._FPDFPage_CountObjects(pageIdx), (index) =>
      native._FPDFPage_GetObject(pageIdx, index),
    );
    return someLost(native, objects, at, 0);
  } finally {
    native.wasmExports.free(at);
  }
}

const listOf = (count: number, get: (index: number) => number): number[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => get(index));

function someLost(native: Native, objects: readonly number[], at: number, depth: number): boolean {
  return objects.some((object) => {
    const type = native._FPDFPageObj_GetType(object);
    if (type === TEXT) return isLost(native, object, at);
    if (type !== FORM || depth > DEEPEST) return false;
    const inside = listOf(native._FPDFFormObj_CountObjects(object), (index) =>
      native._FPDFFormObj_GetObject(object, index),
    );
    return someLost(native, inside, at, depth + 1);
  });
}

function isLost(native: Native, object: number, at: number): boolean {
  if (!native._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return false;
  const [left = 0, , right = 0] = new Float32Array(native.HEAPU8.buffer, at, 4);
  if (right - left > 0.001) return false;
  const font = native._FPDFTextObj_GetFont(object);
  return font !== 0 && native._FPDFFont_GetIsEmbedded(font) !== 1 && !AT_HAND.test(nameOf(native, font, at));
}

function nameOf(native: Native, font: number, at: number): string {
  const length = native._FPDFFont_GetBaseFontName(font, at, NAME_BYTES);
  return Buffer.from(native.HEAPU8.buffer, at, Math.max(0, Math.min(length, NAME_BYTES) - 1)).toString(
    'latin1',
  );
}
