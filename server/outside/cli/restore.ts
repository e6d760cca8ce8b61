import { resolve } from 'node:path';
import { type Bundle, openBundle } from '#server/domains/archive/bundle.ts';
import { type Restored, restoreProcessFile } from '#server/domains/archive/restore-process-file.ts';
import { archivedDatabase } from '#server/ground/kernel/postgres/wal-archive.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { type UnsoundPaper, unsoundPaperWords } from '#server/law/archive/file-fault.ts';
import { countyManifest, totalsTold } from './backup/county-manifest.ts';
import { pointIn } from './point-in-time/refuse-point.ts';
import { restoreTo } from './point-in-time/restore-to.ts';
import { restoreCounty, type Verified } from './backup/restore-county.ts';
import { inCounty, realSettings } from './in-county.ts';

/** Takes a file that was made short before files were refused for it (允许缺件). */
const WITH_GAPS = '--with-gaps';

/** The moment to which an archive of the log is played back (时点). */
const AT = '--at';

/**
 * `npm run restore -- <file.zip | folder> [SHA-256 of its manifest] [--with-gaps]`: the backup of a county, onto an empty machine;
 * or the file of a decision, into an empty system or beside the matters of another; `<archive> [--at "2026-12-07 14:30"]`: the
 * county at a point in time. Which it is, its manifest says.
 */
export async function restore(args: string[]): Promise<void> {
  const settings = realSettings(DEMONSTRATION);
  if (args[0] && archivedDatabase(resolve(args[0])) !== null) {
    for (const line of await restoreTo(resolve(args[0]), momentIn(args.slice(1)), settings))
      console.log(line);
    return;
  }
  const { path, ...terms } = termsIn(args);
  const bundle = await openedOrRefused(path);
  try {
    if (await countyManifest(bundle)) {
      for (const line of countyTold(await restoreCounty(bundle, settings, terms))) console.log(line);
      return;
    }
    await inCounty(settings, async ({ media }, { ownerUrl }) => {
      const restored = await restoreProcessFile({ ownerUrl, media }, bundle, terms);
      for (const line of told(restored)) console.log(line);
    });
  } finally {
    bundle.close();
  }
}

/** The arguments of the command line; an unknown option is not taken for a digest. */
export function termsIn(args: readonly string[]): {
  path: string;
  expected: string | null;
  withGaps: boolean;
} {
  const [path, expected, ...more] = args.filter((one) => one !== WITH_GAPS);
  if (!path || more.length > 0 || [path, expected].some((one) => one?.startsWith('--')))
    throw new StartRefused(USAGE);
  return { path, expected: expected ?? null, withGaps: args.includes(WITH_GAPS) };
}

/** After an archive: nothing, or `--at` and the moment. */
function momentIn([option, text, ...more]: readonly string[]): Date | null {
  if (option === undefined) return null;
  const at = option === AT && text && more.length === 0 ? pointIn(text) : null;
  if (!at) throw new StartRefused(POINT_USAGE);
  return at;
}

const POINT_USAGE = `用法：npm run restore -- 日志归档 [${AT} "2026-12-07 14:30"]，北京时间 / usage: npm run restore -- <archive> [${AT} "2026-12-07 14:30"]`;
const USAGE = `用法：npm run restore -- 卷宗.zip或者备份文件夹 [清单的SHA-256] [${WITH_GAPS}] / usage: npm run restore -- <file.zip | backup folder> [SHA-256 of its manifest] [${WITH_GAPS}]`;

const DEMONSTRATION =
  '演示系统不接收卷宗和备份；请设 DEMO=0 并使用空的数据目录 / a demonstration takes no file and no backup; set DEMO=0 and use an empty data folder';

/** Opens an archive, or says why it cannot be. */
export const openedOrRefused = (path: string): Promise<Bundle> =>
  openBundle(resolve(path)).catch((error: unknown) => {
    throw new StartRefused(`不能打开 ${path} / cannot be opened: ${String(error)}`);
  });

/** Result of a restoration in words; throws with every fault of a file that was not restored. */
export function told(restored: Restored): string[] {
  if ('faults' in restored)
    throw new StartRefused(
      ['没有恢复，系统没有任何改变 / nothing was restored', ...restored.faults].join('\n  '),
    );
  const { decisionNo, title, digest, comments, documents, gaps, beside } = restored;
  return [
    '已恢复卷宗 / restored',
    `  ${decisionNo} ${title}`,
    `  公众意见 / opinions: ${comments}，材料 / documents: ${documents}`,
    `  清单 / manifest: ${digest}`,
    ...gapsTold(gaps),
    ...(beside
      ? ['原有的单位、人员、目录、会议和本县设定没有改变 / what stood here is unchanged']
      : ['设立管理员：npm run admin / next: npm run admin']),
  ];
}

/** Result of a county's restoration in words. */
const countyTold = ({ manifest, digest }: Verified): string[] => {
  const { totals, takenAt, gaps } = manifest;
  return [
    `已恢复整个县 / the county is restored, as of ${takenAt}`,
    ...totalsTold(totals),
    `  清单 / manifest: ${digest}`,
    ...(gaps.length === 0 ? [] : [`备份缺${gaps.length}个文件 / files missing: ${gaps.length}`]),
    ...gaps.map((one) => `  ${unsoundPaperWords(one)}`),
    '现在可以启动服务：npm start / next: npm start',
  ];
};

/** 缺件: how many papers the file lacks, and which. */
const gapsTold = (gaps: readonly UnsoundPaper[]): string[] =>
  gaps.length === 0
    ? []
    : [
        `卷宗缺${gaps.length}份材料，没有恢复这几份 / papers missing: ${gaps.length}`,
        ...gaps.map((one) => `  ${unsoundPaperWords(one)}`),
      ];
