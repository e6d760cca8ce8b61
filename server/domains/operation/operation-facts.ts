import type { OperationFact } from '#schema/operation/operation-view.ts';
import { backupHours } from '#server/ground/kernel/backup/backup-alarm.ts';
import { release } from '#server/ground/kernel/process/release.ts';
import { dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { AlarmFacts } from './alarm-kinds.ts';
import type { QueueState } from './queue-state.queries.ts';
import { SLOW_MS, type SlowStatement } from './slow-statements.queries.ts';

/** Readings beside the facts of the alarms. */
export interface OperationReadings extends AlarmFacts {
  /** Whether backups are looked after at all. */
  readonly backupWatched: boolean;
  /** PUBLIC_URL by https; null: the site has no certificate of its own to end. */
  readonly secure: boolean;
  /** null: the database does not count its statements. */
  readonly slow: readonly SlowStatement[] | null;
}

const GIGABYTE = 1e9;
const HOUR_MINUTES = 60;
/** From two days on days say enough. */
const LONG_HOURS = 48;
/** Nobody plans a disk for longer, in 日. */
const LONG_DAYS = 365;

/** How the platform runs, a line each (平台运行情况). */
export const operationFacts = (read: OperationReadings): OperationFact[] => [
  { term: '最近一次备份', detail: backupText(read) },
  { term: '可用磁盘', detail: diskText(read) },
  { term: '后台任务', detail: jobsText(read.queue) },
  { term: '通知', detail: messagesText(read.queue) },
  { term: '网站证书', detail: certificateText(read) },
  { term: '较慢的查询', detail: slowText(read) },
  { term: '程序版本', detail: release() },
];

/** One slow statement, as a line (较慢的查询). */
export const slowFact = ({ statement, calls, mean }: SlowStatement): OperationFact => ({
  term: `平均${Math.round(mean)}毫秒，${calls}次`,
  detail: statement,
});

function slowText({ slow }: OperationReadings): string {
  if (!slow) return '数据库没有统计';
  return slow.length > 0 ? `${slow.length}条，见下` : `没有平均超过${SLOW_MS}毫秒的`;
}

function backupText({ last, backupWatched, now }: OperationReadings): string {
  if (!backupWatched) return '没有看管';
  if (!last) return '还没有';
  const missing = last.missing > 0 ? `，缺${last.missing}个文件` : '';
  return `${waited(Math.max(0, backupHours(last, now)) * HOUR_MINUTES)}以前（${last.folder}${missing}）`;
}

function diskText({ free, daysLeft }: OperationReadings): string {
  if (free === null) return '读不到';
  return `${(free / GIGABYTE).toFixed(1)} GB，${paceText(daysLeft)}`;
}

function paceText(daysLeft: number | null): string {
  if (daysLeft === null) return '最近30日没有存入文件';
  return daysLeft > LONG_DAYS ? '照最近30日的速度一年以上用不完' : `照最近30日的速度还可用${daysLeft}日`;
}

const jobsText = (queue: QueueState | null) =>
  queue ? `到时没有开始的${queue.due}件，不再重试的${queue.failed}件` : '数据库没有应答';

function messagesText(queue: QueueState | null): string {
  if (!queue) return '数据库没有应答';
  if (queue.unsent === 0) return '该发的都已发出';
  return `${queue.unsent}份没有发出，最早的等了${waited(queue.unsentSeconds / 60)}`;
}

function certificateText({ secure, certificateEnd }: OperationReadings): string {
  if (!secure) return 'PUBLIC_URL不是https地址，没有看管';
  return certificateEnd ? `${inChinese(dayOf(certificateEnd))}到期` : '本机连不上PUBLIC_URL，看不到';
}

/** Minutes in the unit that says enough. */
function waited(minutes: number): string {
  const hours = Math.floor(minutes / HOUR_MINUTES);
  if (hours >= LONG_HOURS) return `${Math.floor(hours / 24)}日`;
  return hours >= 2 ? `${hours}小时` : `${Math.floor(minutes)}分钟`;
}
