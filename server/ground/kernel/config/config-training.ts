import type { FieldReader } from './config-field.ts';
import type { ConfigSheet } from './config-sheet.ts';

/** Settings of an operator for a training county (演练环境的配置). */
export interface TrainingConfig {
  /** Hour and minute at which it is emptied each day (北京时间), as `03:00`. */
  resetAt: string;
}

/** Where it is served and kept, so that it stands beside a real county without a setting. */
export const TRAINING_PLACE = { port: 3001, dataDir: 'training' };

const NIGHT = '03:00';

/** Settings that would lead out of a training county, or into the real one. */
const NOT_HERE = [
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'SESSION_KEY',
  'CONTACT_KEY',
  'S3_BUCKET',
  'SPEECH_URL',
  'OIDC_ISSUER',
] as const;

/** Reads them; the settings of the real county, taken along by mistake, are refused all at once. */
export function trainingOf(sheet: ConfigSheet): TrainingConfig {
  for (const name of NOT_HERE) if (sheet.given(name)) sheet.fault(name, APART);
  if (sheet.given('DEMO')) sheet.fault('DEMO', DEMONSTRATES);
  return { resetAt: sheet.read('TRAINING_RESET_AT', timeOfDay, NIGHT) };
}

const APART = {
  wrong: '演练环境自成一套，不用正式系统的数据库、密钥、存储，也不连别的服务',
  mend: '请取消这一项，不要照搬正式系统的设定',
  english:
    'is refused for a training county, which has a database and keys of its own and reaches no other service',
};
const DEMONSTRATES = {
  wrong: '演练环境总是演示县',
  mend: '请取消DEMO；要启动正式的县，请去掉命令里的training',
  english: 'is refused for a training county, which is always the demonstration',
};

const timeOfDay: FieldReader<string> = (text) =>
  /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
    ? { value: text }
    : {
        wrong: `不是钟点，现为“${text}”`,
        mend: '写成两位小时和两位分钟（北京时间），例：03:00',
        english: 'must be an hour and a minute of Beijing, e.g. 03:00',
      };
