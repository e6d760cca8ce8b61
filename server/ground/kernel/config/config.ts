import { resolve } from 'node:path';
import { type ConfigFault, refuseStart } from './config-fault.ts';
import { ConfigSheet, type Environment } from './config-sheet.ts';
import { flag, integer, line, oneOf } from './config-field.ts';
import { type RecordingConfig, recordingsOf } from './config-recordings.ts';
import { hostNames, origin, postgresUrl, reportTo, roleOf, serviceUrl } from './config-url.ts';
import { type BackupConfig, backupsOf } from './config-backup.ts';
import { type ChannelConfig, channelsOf } from './config-channels.ts';
import { type KeyConfig, keysOf } from './config-keys.ts';
import { type SignInConfig, signInOf } from './config-sign-in.ts';
import { TRAINING_PLACE, type TrainingConfig, trainingOf } from './config-training.ts';

export type { ConfigFault } from './config-fault.ts';

/** How much the log says. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** All settings of an operator (配置), read once at the start. */
export interface Config extends KeyConfig, ChannelConfig, BackupConfig, SignInConfig {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** Absolute; the folder as asked for. What the server really uses is `Installation.home`. */
  dataDir: string;
  /** The application's role; null: the embedded database. Both URLs are set or neither. */
  databaseUrl: string | null;
  /** The owner's role, which migrates. */
  migrationDatabaseUrl: string | null;
  /** Demonstration data and accounts. */
  demo: boolean;
  /** The demonstration as a training county, emptied each day (演练环境); null: it is none. */
  training: TrainingConfig | null;
  /** Scheme and host for links in mail; null: links are left relative to the request. */
  publicUrl: string | null;
  /** To whom a weakness is told (漏洞报告), as security.txt says it; null: it is not said. */
  securityContact: string | null;
  /** The public comes by https, so cookies are marked Secure. */
  secureCookies: boolean;
  /** A service that turns speech into captions (语音识别); null: there is none. */
  speechUrl: string | null;
  /** Time limit for a response (回应时限), in milliseconds; files have their own. What it reads ends with it. */
  answerWithinMs: number;
  /** How many proxies in front are trusted to name the client's address. */
  trustProxy: number;
  rateLimits: boolean;
  /** Allows a clock offset in the database (测试时钟); never on a real database. */
  testClock: boolean;
  logLevel: LogLevel;
  recordings: RecordingConfig;
  /** Hosts of the media centre whose live picture may be shown (视频直播). */
  liveHosts: readonly string[];
  /** Port of the metrics, on this machine alone (监控端口); 0 takes any; null: there are none. */
  metricsPort: number | null;
}

const PORT = integer(0, 65_535);
const USUAL_PLACE = { port: 3000, dataDir: 'data' };
/** In seconds: nobody waits longer before a page that stands still; a machine that is slow for a while may take more. */
const USUAL_ANSWER = 9;
const LONGEST_ANSWER = 120;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** How it is read. */
export interface ReadingPlan {
  /** The keys need not be set: they are what is looked for. */
  withoutKeys?: boolean;
  /** For a training county. */
  training?: boolean;
}

/** The configuration that `env` describes, or every fault in it at once. */
export function readConfig(
  env: Environment,
  root: string = process.cwd(),
  { withoutKeys = false, training = false }: ReadingPlan = {},
): Config | ConfigFault[] {
  const sheet = new ConfigSheet(env);
  const database = databaseOf(sheet);
  const outside = sheet.given('DATABASE_URL') || sheet.given('MIGRATION_DATABASE_URL');
  const demo = training || sheet.read('DEMO', flag, !outside);
  const usual = training ? TRAINING_PLACE : USUAL_PLACE;
  const publicUrl = sheet.read('PUBLIC_URL', origin, null);
  const config: Config = {
    port: sheet.read('PORT', PORT, usual.port),
    host: sheet.read('HOST', line, '::'),
    dataDir: resolve(root, sheet.read('DATA_DIR', line, usual.dataDir)),
    ...database,
    demo,
    training: training ? trainingOf(sheet) : null,
    publicUrl,
    securityContact: sheet.read('SECURITY_CONTACT', reportTo, null),
    secureCookies: publicUrl?.startsWith('https:') ?? false,
    ...signInOf(sheet),
    ...keysOf(sheet, outside && !withoutKeys),
    ...channelsOf(sheet, demo),
    speechUrl: sheet.read('SPEECH_URL', serviceUrl, null),
    answerWithinMs: 1000 * sheet.read('ANSWER_WITHIN_SECONDS', integer(1, LONGEST_ANSWER), USUAL_ANSWER),
    trustProxy: sheet.read('TRUST_PROXY', integer(0, 10), 0),
    ...trialOf(sheet, outside, demo),
    logLevel: sheet.read('LOG_LEVEL', oneOf(LOG_LEVELS), 'info'),
    recordings: recordingsOf(sheet),
    liveHosts: sheet.read('LIVE_HOSTS', hostNames, []),
    ...backupsOf(sheet, { root, outside, demo }),
    metricsPort: metricsPortOf(sheet, usual.port),
  };
  return sheet.faults.length > 0 ? sheet.faults : config;
}

/** The process's own configuration; the only reader of the environment. */
export function config(plan: ReadingPlan = {}): Config {
  const read = readConfig(process.env, process.cwd(), plan);
  if (Array.isArray(read)) throw refuseStart(read);
  return read;
}

/** Addresses for two roles, since the application's may not change rows that are written once (the audit, the log). */
function databaseOf(sheet: ConfigSheet): Pick<Config, 'databaseUrl' | 'migrationDatabaseUrl'> {
  const [databaseUrl, migrationDatabaseUrl] = sheet.together(
    ['DATABASE_URL', postgresUrl],
    ['MIGRATION_DATABASE_URL', postgresUrl],
  );
  if (databaseUrl && migrationDatabaseUrl && roleOf(databaseUrl) === roleOf(migrationDatabaseUrl)) {
    sheet.fault('DATABASE_URL', {
      wrong: '与MIGRATION_DATABASE_URL是同一个数据库角色',
      mend: '请为应用另建一个不拥有数据表的登录角色',
      english: 'must sign in as another role than MIGRATION_DATABASE_URL (the owner)',
    });
  }
  return { databaseUrl, migrationDatabaseUrl };
}

function metricsPortOf(sheet: ConfigSheet, usual: number): number | null {
  const port = sheet.read('METRICS_PORT', PORT, null);
  if (port !== null && port !== 0 && port === sheet.read('PORT', PORT, usual)) {
    sheet.fault('METRICS_PORT', {
      wrong: '与PORT是同一个端口',
      mend: '监控不在对外的端口上提供，请另选一个',
      english: 'must be another port than PORT: metrics are not for the public',
    });
  }
  return port;
}

/** Switches for trials only, never for a database with a county's real data. */
function trialOf(
  sheet: ConfigSheet,
  outside: boolean,
  demo: boolean,
): Pick<Config, 'rateLimits' | 'testClock'> {
  const testClock = sheet.read('TEST_CLOCK', flag, false);
  const rateLimits = sheet.read('RATE_LIMITS', oneOf(['on', 'off']), 'on') === 'on';
  if (testClock && outside && !demo) {
    sheet.fault('TEST_CLOCK', {
      wrong: '外部正式数据库不得改动时钟',
      mend: '请取消TEST_CLOCK；演示库请同时设DEMO=1',
      english: 'is refused on an outside database unless DEMO=1',
    });
  }
  if (!rateLimits && !testClock && !demo) {
    sheet.fault('RATE_LIMITS', {
      wrong: '正式数据库不得关闭限流',
      mend: '请取消RATE_LIMITS=off；仅演示库（DEMO=1）或测试库（TEST_CLOCK=1）可以关闭',
      english: 'may be off only with DEMO=1 or TEST_CLOCK=1',
    });
  }
  return { rateLimits, testClock };
}
