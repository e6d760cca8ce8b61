import type { QueueState } from './queue-state.queries.ts';
import { BACKUP_ALARMS, type BackupAlarm } from '#server/ground/kernel/backup/backup-alarm.ts';
import type { BackupRecord } from '#server/ground/kernel/backup/last-backup.ts';
import { DISK_ALARM, FREE_FLOOR } from '#server/ground/kernel/media/disk-room.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

/** Facts from which the alarms follow (告警的依据); null: it could not be read, or nobody watches it. */
export interface AlarmFacts {
  readonly now: Date;
  readonly last: BackupRecord | null;
  readonly backup: BackupAlarm | null;
  /** Free where the files lie, in bytes. */
  readonly free: number | null;
  /** 日 until the disk is full, as files were stored in the last thirty. */
  readonly daysLeft: number | null;
  readonly queue: QueueState | null;
  readonly certificateEnd: Date | null;
  /** For how long this server runs, in seconds: until it had the time to, nothing stands still. */
  readonly up: number;
}

/** One kind of alarm: what is told to people, and when it is raised. */
interface AlarmKind {
  readonly finding: Finding;
  readonly raised: (facts: AlarmFacts) => boolean;
}

const r93 = provision('R-93', 'DESIGN', '平台运行和备份要求');
const DAY_MS = 86_400_000;
/** So many 日 ahead: time to buy a disk, to renew a certificate. */
const AHEAD_DAYS = 21;
/** Mail that waits longer stands still (通知积压), in seconds. */
const LONGEST_WAIT = 3600;

const full = ({ free }: AlarmFacts) => free !== null && free < FREE_FLOOR;
const ended = ({ certificateEnd, now }: AlarmFacts) => certificateEnd !== null && certificateEnd <= now;

/** Kinds of alarm (告警的种类), by their words in the log: a new one is a row here. */
const KINDS = {
  [BACKUP_ALARMS.NEVER]: {
    finding: r93.block('BACKUP_NEVER')`
      还没有备份过。
      运行npm run backup，并且排进每夜的定时任务。`,
    raised: ({ backup }) => backup === BACKUP_ALARMS.NEVER,
  },
  [BACKUP_ALARMS.OLD]: {
    finding: r93.block('BACKUP_OLD')`
      最近一次备份过了时限。
      看定时任务的日志，补做一次备份。`,
    raised: ({ backup }) => backup === BACKUP_ALARMS.OLD,
  },
  [BACKUP_ALARMS.AHEAD]: {
    finding: r93.block('BACKUP_AHEAD')`
      最近一次备份的时间在现在之后。
      核对服务器的时钟。`,
    raised: ({ backup }) => backup === BACKUP_ALARMS.AHEAD,
  },
  [DISK_ALARM]: {
    finding: r93.block('DISK_FULL')`
      存放文件的磁盘快满了，附件已经不收。
      扩大磁盘，或者把别的文件移走。`,
    raised: full,
  },
  'disk full within weeks': {
    finding: r93.warn('DISK_FILLING')`
      照最近30日存入文件的速度，存放文件的磁盘不出${AHEAD_DAYS}日就满。
      扩大磁盘，或者把录像改存到对象存储。`,
    raised: (facts) => !full(facts) && facts.daysLeft !== null && facts.daysLeft <= AHEAD_DAYS,
  },
  'messages stand still': {
    finding: r93.warn('MESSAGES_STAND_STILL')`
      该发的通知一个多小时没有发出去。
      核对邮件、短信服务的地址和密码，看服务日志里的原因。`,
    raised: ({ queue, up }) =>
      queue !== null && queue.unsent > 0 && Math.min(queue.unsentSeconds, up) > LONGEST_WAIT,
  },
  'jobs given up': {
    finding: r93.warn('JOBS_GIVEN_UP')`
      最近一日有后台任务屡次不成，不再重试。
      看服务日志里的原因，告诉维护单位。`,
    raised: ({ queue }) => queue !== null && queue.failedLately > 0,
  },
  'log archive stands still': {
    finding: r93.block('ARCHIVE_STANDS_STILL')`
      数据库的日志归档不了，现在磁盘坏了，会丢失上次归档以后的数据。
      看postgres.log里的原因，核对WAL_ARCHIVE的余地和权限。`,
    raised: ({ queue }) => queue?.archiveStands === true,
  },
  'clock behind the records': {
    finding: r93.block('CLOCK_BEHIND')`
      服务器的时钟比已经记录的时间早，受理时间、截止时间会记错。
      校准服务器的时钟，开启网络校时。`,
    raised: ({ queue }) => queue?.recordedAhead === true,
  },
  'certificate ended': {
    finding: r93.block('CERTIFICATE_ENDED')`
      网站的证书已经过期，浏览器会拦住群众。
      换上新证书。`,
    raised: ended,
  },
  'certificate ends soon': {
    finding: r93.warn('CERTIFICATE_ENDING')`
      网站的证书不出${AHEAD_DAYS}日到期。
      续期，换上新证书。`,
    raised: (facts) =>
      !ended(facts) &&
      facts.certificateEnd !== null &&
      facts.certificateEnd.getTime() < facts.now.getTime() + AHEAD_DAYS * DAY_MS,
  },
} as const satisfies Record<string, AlarmKind>;

/** An alarm (告警), in the words of the log. */
export type Alarm = keyof typeof KINDS;

/** Every one of them, what stops most first. */
export const ALARMS = Object.keys(KINDS) as Alarm[];

/** Alarms that these facts raise. */
export const alarmsIn = (facts: AlarmFacts): Alarm[] => ALARMS.filter((alarm) => KINDS[alarm].raised(facts));

/** The same for people: what is the matter, and how it is mended. */
export const alarmFinding = (alarm: Alarm): Finding => KINDS[alarm].finding;
