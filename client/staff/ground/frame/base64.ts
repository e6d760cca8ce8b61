/** A file as the contract takes it: base64 (导入的文件). */

const CHUNK = 0x80_00;

/** Bytes → base64, in pieces, since a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCodePoint(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
