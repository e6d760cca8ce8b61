import type { Seal } from './seal.ts';

/**
 * Six digits that only this server can make again (验证码), so that they are stored nowhere; `purpose` separates codes of
 * different things.
 */
export const sixDigits = (seal: Seal, text: string, purpose: string): string =>
  String(seal.digest(text, purpose).readUInt32BE(0) % 1_000_000).padStart(6, '0');

/** The digits somebody typed, however they were parted. */
export const digitsIn = (code: string): string => code.normalize('NFKC').replaceAll(/\D/g, '');
