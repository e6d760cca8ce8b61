import { describe, expect, it } from 'vitest';
import { type Config, readConfig } from '#server/ground/kernel/config/config.ts';
import { describeFaults } from '#server/ground/kernel/config/config-fault.ts';

const key = (letter: string) => Buffer.from(letter.repeat(32)).toString('base64');

/** An outside database with all it needs. */
const outside = {
  DATABASE_URL: 'postgres://app:secret@db.example.cn:5432/participation',
  MIGRATION_DATABASE_URL: 'postgres://owner:secret@db.example.cn:5432/participation',
  SESSION_KEY: key('s'),
  CONTACT_KEY: key('c'),
};

const accepted = (env: Record<string, string>): Config => {
  const read = readConfig(env, '/srv/canyu');
  if (Array.isArray(read)) throw new Error(describeFaults(read));
  return read;
};

const faultsOf = (env: Record<string, string>): string[] => {
  const read = readConfig(env, '/srv/canyu');
  return Array.isArray(read) ? read.map(({ name }) => name) : [];
};

describe('配置：一处读取，启动时校验', () => {
  it('什么都不设即可启动：内置数据库、演示数据、3000端口', () => {
    expect(accepted({})).toEqual({
      answerWithinMs: 9000,
      backupPassphrase: null,
      securityContact: null,
      backupWithinHours: 0,
      walArchive: null,
      metricsPort: null,
      port: 3000,
      host: '::',
      dataDir: '/srv/canyu/data',
      databaseUrl: null,
      migrationDatabaseUrl: null,
      demo: true,
      publicUrl: null,
      secureCookies: false,
      secrets: null,
      newKeys: { sessionKey: null, contactKey: null },
      mail: null,
      secondFactorForAll: false,
      singleSignOn: null,
      training: null,
      sms: null,
      template: null,
      speechUrl: null,
      recordings: { maxBytes: 8_000_000_000, ffmpeg: null, s3: null },
      bounceKey: null,
      liveHosts: [],
      trustProxy: 0,
      rateLimits: true,
      testClock: false,
      logLevel: 'info',
    });
  });

  it.each([
    { env: { PORT: '0' }, holds: { port: 0 }, because: 'any free port' },
    { env: { PORT: ' ' }, holds: { port: 3000 }, because: 'an empty setting is none' },
    { env: { DATA_DIR: '../数据' }, holds: { dataDir: '/srv/数据' }, because: 'relative to the project' },
    { env: { DEMO: '0' }, holds: { demo: false, databaseUrl: null }, because: 'an empty embedded database' },
    { env: outside, holds: { demo: false }, because: 'no demonstration on an outside database' },
    { env: { ...outside, DEMO: '1' }, holds: { demo: true }, because: 'unless asked for' },
    {
      env: { ...outside, DEMO: '1', TEST_CLOCK: '1', RATE_LIMITS: 'off' },
      holds: { testClock: true, rateLimits: false },
      because: 'a demonstration may be tried with',
    },
    {
      env: { DEMO: '0', TEST_CLOCK: '1', RATE_LIMITS: 'off' },
      holds: { testClock: true, rateLimits: false },
      because: 'so may a test database',
    },
    { env: { DEMO: '0', WAL_ARCHIVE: 'w' }, holds: { walArchive: '/srv/canyu/w' }, because: 'archived' },
    { env: { DEMO: '0' }, holds: { backupWithinHours: 26 }, because: 'a real county is backed up nightly' },
    { env: {}, holds: { answerWithinMs: 9000 }, because: 'nobody waits longer for a page' },
    {
      env: { ANSWER_WITHIN_SECONDS: '30' },
      holds: { answerWithinMs: 30_000 },
      because: 'unless the machine is slow',
    },
    { env: { BACKUP_WITHIN_HOURS: '5' }, holds: { backupWithinHours: 0 }, because: 'a demonstration is not' },
    {
      env: { SECURITY_CONTACT: 'mailto:anquan@example.cn' },
      holds: { securityContact: 'mailto:anquan@example.cn' },
      because: 'whom to tell of a weakness',
    },
    {
      env: { METRICS_PORT: '9464' },
      holds: { metricsPort: 9464 },
      because: 'metrics have a port of their own',
    },
    {
      env: { PUBLIC_URL: 'https://canyu.example.gov.cn/' },
      holds: { publicUrl: 'https://canyu.example.gov.cn', secureCookies: true },
      because: 'https makes cookies secure',
    },
    {
      env: { PUBLIC_URL: 'http://10.0.0.8:3000' },
      holds: { publicUrl: 'http://10.0.0.8:3000', secureCookies: false },
      because: 'plain http inside the county',
    },
    {
      env: { DEMO: '0', SMS_URL: 'https://sms.example.cn/v1/send', SMS_TOKEN: 'k-5f2a' },
      holds: { sms: { url: 'https://sms.example.cn/v1/send', token: 'k-5f2a' } },
      because: 'short messages need both',
    },
    {
      env: { MAIL_BOUNCE_KEY: key('b') },
      holds: { bounceKey: Buffer.from('b'.repeat(32)) },
      because: 'the mail gateway signs what came back',
    },
    {
      env: {
        DEMO: '0',
        SMTP_URL: 'smtps://u:p@mail.example.cn:465',
        MAIL_FROM: '参与平台 <canyu@example.cn>',
      },
      holds: { mail: { smtpUrl: 'smtps://u:p@mail.example.cn:465', from: '参与平台 <canyu@example.cn>' } },
      because: 'mail needs both',
    },
    {
      env: {
        SMTP_URL: 'smtp://mail.example.cn',
        MAIL_FROM: 'canyu@example.cn',
        SMS_URL: 'https://sms.example.cn/send',
        SMS_TOKEN: 'x',
      },
      holds: { demo: true, mail: null, sms: null },
      because: 'a demonstration writes to nobody outside, whatever is set',
    },
  ])('$env：$because', ({ env, holds }) => {
    expect(accepted(env as Record<string, string>)).toMatchObject(holds);
  });

  it('密钥按base64读出', () => {
    expect(accepted(outside).secrets?.contactKey.toString()).toBe('c'.repeat(32));
  });

  it.each([
    { env: { PORT: '65536' }, names: ['PORT'] },
    { env: { PORT: '3000x', WAL_ARCHIVE: 'a' }, names: ['PORT', 'WAL_ARCHIVE'] },
    { env: { DEMO: 'yes' }, names: ['DEMO'] },
    { env: { METRICS_PORT: '3000' }, names: ['METRICS_PORT'] },
    { env: { PORT: '9090', METRICS_PORT: '9090' }, names: ['METRICS_PORT'] },
    { env: { ANSWER_WITHIN_SECONDS: '0' }, names: ['ANSWER_WITHIN_SECONDS'] },
    { env: { LOG_LEVEL: 'loud', SECOND_FACTOR: 'on' }, names: ['SECOND_FACTOR', 'LOG_LEVEL'] },
    { env: { SECURITY_CONTACT: 'anquan@example.cn' }, names: ['SECURITY_CONTACT'] },
    { env: { SECURITY_CONTACT: 'mailto:a@b.cn\nExpires: never' }, names: ['SECURITY_CONTACT'] },
    { env: { TRUST_PROXY: '-1', BACKUP_WITHIN_HOURS: 'x' }, names: ['TRUST_PROXY', 'BACKUP_WITHIN_HOURS'] },
    { env: { PUBLIC_URL: 'canyu.example.cn' }, names: ['PUBLIC_URL'] },
    { env: { PUBLIC_URL: 'https://example.cn/canyu' }, names: ['PUBLIC_URL'] },
    { env: { SMTP_URL: 'smtp://mail.example.cn' }, names: ['MAIL_FROM'] },
    { env: { MAIL_FROM: 'a@b.cn', SMS_URL: 'https://s.cn/send' }, names: ['SMTP_URL', 'SMS_TOKEN'] },
    { env: { MAIL_BOUNCE_KEY: 'short' }, names: ['MAIL_BOUNCE_KEY'] },
    { env: { SMS_URL: 'sms.example.cn', SMS_TOKEN: '口令' }, names: ['SMS_URL', 'SMS_TOKEN'] },
    { env: { SESSION_KEY: key('s') }, names: ['CONTACT_KEY'] },
    { env: { ...outside, CONTACT_KEY: 'c2hvcnQ=' }, names: ['CONTACT_KEY'] },
    { env: { ...outside, CONTACT_KEY: `${key('l')}!` }, names: ['CONTACT_KEY'] },
    { env: { ...outside, SESSION_KEY: key('c') }, names: ['SESSION_KEY, CONTACT_KEY'] },
    { env: { ...outside, MIGRATION_DATABASE_URL: '' }, names: ['MIGRATION_DATABASE_URL'] },
    { env: { ...outside, DATABASE_URL: 'mysql://app@db/participation' }, names: ['DATABASE_URL'] },
    { env: { ...outside, DATABASE_URL: 'postgres://db/participation' }, names: ['DATABASE_URL'] },
    { env: { ...outside, DATABASE_URL: 'postgres://owner@db:6432/participation' }, names: ['DATABASE_URL'] },
    { env: { ...outside, TEST_CLOCK: '1' }, names: ['TEST_CLOCK'] },
    { env: { ...outside, RATE_LIMITS: 'off', WAL_ARCHIVE: 'a' }, names: ['RATE_LIMITS', 'WAL_ARCHIVE'] },
    { env: { DEMO: '0', RATE_LIMITS: 'off' }, names: ['RATE_LIMITS'] },
  ])('$env 不予启动：$names', ({ env, names }) => {
    expect(faultsOf(env as Record<string, string>)).toEqual(names);
  });

  it('所缺各项一次说全，每项说明怎样改正，不回显口令', () => {
    const read = readConfig({
      DATABASE_URL: 'postgres://app:hunter2@db',
      PORT: 'x',
      SMTP_URL: 'mail:hunter2',
      TRUST_PROXY: 'all',
    });
    const faults = Array.isArray(read) ? read : [];
    expect(faults.map(({ name }) => name).sort()).toEqual([
      'CONTACT_KEY',
      'DATABASE_URL',
      'MAIL_FROM',
      'MIGRATION_DATABASE_URL',
      'PORT',
      'SESSION_KEY',
      'SMTP_URL',
      'TRUST_PROXY',
    ]);
    for (const { wrong, mend, english } of faults) expect([wrong, mend, english].every(Boolean)).toBe(true);
    const text = describeFaults(faults);
    expect(text).toMatch(/^无法启动：8项/);
    expect(text).not.toContain('hunter2');
  });
});
