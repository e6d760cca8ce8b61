import type { ConfigFault } from './config-fault.ts';

/** The message about a text that is not accepted. */
export type Complaint = Omit<ConfigFault, 'name'>;

/** Parses the text of one setting into its value or a fault. */
export type FieldReader<T> = (text: string) => { value: T } | Complaint;

/** A whole number within bounds. */
export const integer =
  (least: number, most: number): FieldReader<number> =>
  (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return { value };
    return {
      wrong: `应为${least}至${most}的整数，现为“${text}”`,
      mend: '请改正，或者不设以使用默认值',
      english: `must be an integer from ${least} to ${most}, not "${text}"`,
    };
  };

/** One of a few words. */
export const oneOf =
  <const Word extends string>(words: readonly Word[]): FieldReader<Word> =>
  (text) => {
    const value = words.find((word) => word === text);
    if (value !== undefined) return { value };
    return {
      wrong: `应为${words.join('、')}之一，现为“${text}”`,
      mend: '请改正，或者不设以使用默认值',
      english: `must be one of ${words.join(', ')}, not "${text}"`,
    };
  };

/** A switch: 1 or 0. */
export const flag: FieldReader<boolean> = (text) => {
  const read = oneOf(['0', '1'])(text);
  return 'value' in read ? { value: read.value === '1' } : read;
};

/** Any text on one line. */
export const line: FieldReader<string> = (text) =>
  /^[^\p{Cc}]+$/u.test(text)
    ? { value: text }
    : { wrong: '含有控制字符', mend: '请写成一行', english: 'must be one line without control characters' };

/** A token as a header carries it; never repeated in the complaint. */
export const bearer: FieldReader<string> = (text) =>
  /^[\x21-\x7e]+$/.test(text)
    ? { value: text }
    : {
        wrong: '含有空格或者非英文字符',
        mend: '请照服务方给的口令填写',
        english: 'must be printable ASCII without blanks',
      };

/** A secret of at least 32 bytes, written in base64. */
export const key: FieldReader<Buffer> = (text) => {
  const value = Buffer.from(text, 'base64');
  const written = /^[A-Za-z0-9+/_-]+={0,2}$/.test(text);
  if (written && value.length >= 32) return { value };
  return {
    wrong: '应为base64编码、不少于32字节的密钥',
    mend: '可用 openssl rand -base64 32 生成',
    english: 'must be base64 of at least 32 bytes (openssl rand -base64 32)',
  };
};

/** A sender that a mail header can carry: `a@b.cn` or `某县参与平台 <a@b.cn>`. */
export const sender: FieldReader<string> = (text) =>
  /^([^<>\p{Cc}]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/u.test(text)
    ? { value: text }
    : {
        wrong: `不是发件地址，现为“${text}”`,
        mend: '例：参与平台 <canyu@example.cn>',
        english: 'must be a mail address, e.g. Name <a@example.cn>',
      };

const LEAST_PASSPHRASE = 12;

/** A passphrase (口令); never repeated in the complaint. */
export const passphrase: FieldReader<string> = (text) =>
  text.length >= LEAST_PASSPHRASE
    ? { value: text }
    : {
        wrong: `不足${LEAST_PASSPHRASE}个字`,
        mend: `请用至少${LEAST_PASSPHRASE}个字的口令`,
        english: `must have at least ${LEAST_PASSPHRASE} characters`,
      };
