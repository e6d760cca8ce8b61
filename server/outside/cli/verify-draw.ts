// Plain: no database, no network, nothing built. Anyone who has the downloaded file and this program repeats the draw.
import { readFile } from 'node:fs/promises';
import { drawVerdict } from './draw-verdict.ts';

const USAGE =
  '用法：npm run verify-draw -- 核验文件.json [公布的种子指纹] [公布的名册指纹] / usage: npm run verify-draw -- <file.json> [seed fingerprint] [pool fingerprint]';

/** `npm run verify-draw -- <file>`: repeats a draw from its file (核验抽取); 0 when it fits, else 1. */
async function verify([path, commitment, poolDigest]: string[]): Promise<number> {
  if (!path) {
    console.error(USAGE);
    return 1;
  }
  const text = await readFile(path, 'utf8');
  const { lines, fits } = await drawVerdict(text, { commitment, poolDigest });
  for (const line of lines) console.log(line);
  return fits ? 0 : 1;
}

try {
  process.exitCode = await verify(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
