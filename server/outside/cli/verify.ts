import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { totalsTold } from './backup/county-manifest.ts';
import { unsoundFiles, wrongCounts } from './backup/recount.ts';
import { soundBackup } from './backup/sound-backup.ts';
import { besideServer, realSettings } from './in-county.ts';
import { openedOrRefused } from './restore.ts';

/** `npm run verify [-- <backup folder>]`: a real county while its server runs, or a backup where it lies (核对). */
export async function verify([path, ...more]: readonly string[]): Promise<void> {
  if (more.length > 0 || path?.startsWith('--')) throw new StartRefused(USAGE);
  for (const line of path === undefined ? await verifyCounty() : await verifyBackup(path)) console.log(line);
}

const USAGE = '用法：npm run verify [-- 备份文件夹] / usage: npm run verify [-- <backup folder>]';
const DEMONSTRATION = '演示系统不核对；请设 DEMO=0 / a demonstration is not verified; set DEMO=0';

/** Gaps that a backup names itself are told, and are no faults of the backup. */
async function verifyBackup(path: string): Promise<string[]> {
  const bundle = await openedOrRefused(path);
  try {
    const sound = await soundBackup(bundle, { expected: null, withGaps: true });
    if ('faults' in sound) throw new StartRefused(faulty(sound.faults));
    const { totals, gaps, entries } = sound.manifest;
    return [
      `备份核对无误 / the backup is whole: ${entries.length}`,
      ...totalsTold(totals),
      `  清单 / manifest: ${sound.digest}`,
      ...(gaps.length === 0
        ? []
        : [`备份时就缺${gaps.length}个文件 / files missing from the start: ${gaps.length}`]),
    ];
  } finally {
    bundle.close();
  }
}

async function verifyCounty(): Promise<string[]> {
  const faults: string[] = [];
  await besideServer(realSettings(DEMONSTRATION), async ({ owner, services }) => {
    faults.push(...(await wrongCounts(owner)), ...(await unsoundFiles(owner, services)));
  });
  if (faults.length > 0) throw new StartRefused(faulty(faults));
  return ['核对无误：登记的文件都在，计数与实有的相同 / files and counts are as recorded'];
}

const faulty = (faults: readonly string[]) =>
  [`核对发现${faults.length}处不符 / faults: ${faults.length}`, ...faults].join('\n  ');
