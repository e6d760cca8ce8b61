import { MANIFEST, sha256Of } from '#server/domains/archive/bound-file.ts';
import type { Bundle } from '#server/domains/archive/bundle.ts';
import { bytesOf, entryFaults } from '#server/domains/archive/verify-bundle.ts';
import { unsoundPaperWords } from '#server/law/archive/file-fault.ts';
import { type CountyManifest, countyManifest, MANIFEST_DIGEST } from './county-manifest.ts';

/** Result of verifying a backup (核验备份): its manifest, or every fault in it. */
export type SoundBackup = { manifest: CountyManifest; digest: string } | { faults: string[] };

/** Compares every part with the manifest, and the manifest with its digest; gaps it names itself are faults unless they are taken. */
export async function soundBackup(
  bundle: Bundle,
  { expected, withGaps }: { expected: string | null; withGaps: boolean },
): Promise<SoundBackup> {
  const read = await countyManifest(bundle);
  if (!read) return { faults: [`清单 ${MANIFEST} 不能读取，或者不是整个县的备份`] };
  const { manifest, bytes } = read;
  const digest = sha256Of(bytes);
  const faults = expected !== null && expected !== digest ? [`清单的摘要是 ${digest}，不是 ${expected}`] : [];
  if ((await notedDigest(bundle)) !== digest) faults.push(`${MANIFEST}：与 ${MANIFEST_DIGEST} 不符`);
  if (!withGaps) faults.push(...manifest.gaps.map(unsoundPaperWords));
  const listed = new Set([MANIFEST, MANIFEST_DIGEST, ...manifest.entries.map(({ path }) => path)]);
  for (const name of bundle.names) if (!listed.has(name)) faults.push(`${name}：清单里没有`);
  for (const entry of manifest.entries) faults.push(...(await entryFaults(bundle, entry)));
  return faults.length > 0 ? { faults } : { manifest, digest };
}

async function notedDigest(bundle: Bundle): Promise<string | null> {
  if (!bundle.names.has(MANIFEST_DIGEST)) return null;
  const bytes = await bytesOf(await bundle.open(MANIFEST_DIGEST), 1000);
  return bytes?.toString('utf8').split(' ')[0] ?? null;
}
