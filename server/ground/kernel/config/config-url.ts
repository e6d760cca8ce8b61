import type { FieldReader } from './config-field.ts';

const parsed = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** A PostgreSQL URL that names its role; never repeated in the complaint, since it may hold a password. */
export const postgresUrl: FieldReader<string> = (text) => {
  const url = parsed(text);
  const whole =
    url && /^postgres(ql)?:$/.test(url.protocol) && url.username && url.hostname && url.pathname.length > 1;
  if (whole) return { value: text };
  return {
    wrong: '不是完整的PostgreSQL地址',
    mend: '写法：postgres://角色:口令@主机:5432/数据库；套接字目录写在主机处并作百分号编码',
    english: 'must read postgres://role:password@host:5432/database (percent-encode a socket folder as host)',
  };
};

/** The database role that a PostgreSQL URL signs in as. */
export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username);

/** The site's address as the public types it: scheme and host, no path. */
export const origin: FieldReader<string> = (text) => {
  const url = parsed(text);
  const plain = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.username;
  if (plain) return { value: url.origin };
  return {
    wrong: `应为只含协议和主机的网址，现为“${text}”`,
    mend: '例：https://canyu.example.gov.cn',
    english: 'must be an http(s) address without a path, e.g. https://canyu.example.gov.cn',
  };
};

/** Where somebody may report something: a mail address, a telephone or a page. */
export const reportTo: FieldReader<string> = (text) =>
  /^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[\d-]{5,}|https:\/\/[^\s/]+\S*)$/.test(text)
    ? { value: text }
    : {
        wrong: `不是mailto、tel或者https地址，现为“${text}”`,
        mend: '例：mailto:anquan@example.gov.cn',
        english: 'must be a mailto:, tel: or https: address',
      };

/** The mail server. */
export const smtpUrl: FieldReader<string> = (text) => {
  const url = parsed(text);
  if (url && /^smtps?:$/.test(url.protocol) && url.hostname) return { value: text };
  return {
    wrong: '不是邮件服务器地址',
    mend: '写法：smtps://用户:口令@主机:465',
    english: 'must read smtp://host:25 or smtps://user:password@host:465',
  };
};

/** A service of somebody else's, asked by http; never repeated in the complaint, since it may hold a password. */
export const serviceUrl: FieldReader<string> = (text) => {
  const url = parsed(text);
  if (url && /^https?:$/.test(url.protocol) && url.hostname) return { value: text };
  return {
    wrong: '不是服务的网址',
    mend: '写法：https://主机/路径',
    english: 'must be an http(s) address such as https://speech.example.cn/v1/vtt',
  };
};

/** Names of hosts, a comma between them; a port where it is not the usual one. */
export const hostNames: FieldReader<string[]> = (text) => {
  const hosts = text.split(',').map((host) => host.trim().toLowerCase());
  if (hosts.every((host) => /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/.test(host))) return { value: hosts };
  return {
    wrong: `应为主机名，用逗号分隔，现为“${text}”`,
    mend: '例：live.example.cn,play.example.cn（不写https://和路径）',
    english: 'must be host names with commas between them, e.g. live.example.cn',
  };
};
