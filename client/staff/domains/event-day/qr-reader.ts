/**
 * Reads a QR code from a picture: by the browser itself where it can, by a library served from our own site where it
 * cannot.
 */
import type { decodeQR as DecodeQR, Image } from 'qr/decode.js';

interface Detector {
  detect(picture: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

export type Reader = (picture: HTMLVideoElement) => Promise<string | null>;

/** The way this browser reads codes. */
export async function readerOf(): Promise<Reader> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (BarcodeDetector && formats.includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null;
  }
  return byLibrary();
}

/** More points than these tell the library nothing and cost an old phone its time. */
const WIDEST = 640;

async function byLibrary(): Promise<Reader> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  return async (picture) => {
    const scale = Math.min(1, WIDEST / picture.videoWidth);
    canvas.width = Math.round(picture.videoWidth * scale);
    canvas.height = Math.round(picture.videoHeight * scale);
    if (!paper || canvas.width === 0) return null;
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return codeIn(decodeQR, paper.getImageData(0, 0, canvas.width, canvas.height));
  };
}

/** The text of the code in these points; the library throws where there is none. */
export function codeIn(decode: typeof DecodeQR, picture: Image): string | null {
  try {
    return decode(picture);
  } catch {
    return null;
  }
}
