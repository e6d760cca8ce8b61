import pg from 'pg';
import type { ConfigFault } from '../config/config-fault.ts';

/** The oldest PostgreSQL that the statements are written for. */
export const OLDEST_POSTGRES = 15;

/** Facts about the server as seen by one role's connection. */
export interface Examined {
  role: string;
  database: string;
  version: number;
  encoding: string;
  /** Whether Chinese characters are letters; depends on the provider of the database's locale. */
  han: boolean;
  superuser: boolean;
  /** May make tables in this database. */
  creates: boolean;
}

const QUESTION = `
  select current_user::text as role, current_database()::text as database,
    current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding,
    (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as superuser,
    has_schema_privilege(current_user, 'public', 'create') or has_database_privilege(current_database(), 'create')
      as creates`;

/** Examines an outside PostgreSQL with both roles (外部数据库); returns every fault, none if it is fit. */
export async function examineOutside(databaseUrl: string, migrationUrl: string): Promise<ConfigFault[]> {
  const [app, owner] = await Promise.all([
    examine('DATABASE_URL', databaseUrl),
    examine('MIGRATION_DATABASE_URL', migrationUrl),
  ]);
  const faults = [app, owner].filter((answer) => 'wrong' in answer);
  if ('wrong' in app || 'wrong' in owner) return faults;
  return faultsOf(app, owner);
}

async function examine(name: string, connectionString: string): Promise<Examined | ConfigFault> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const [row] = (await client.query<Omit<Examined, 'han'>>(QUESTION)).rows;
    if (!row) throw new Error('no answer');
    return { ...row, han: row.encoding === 'UTF8' && (await knowsHan(client)) };
  } catch (error) {
    return fault(
      name,
      `连接不上（${(error as Error).message}）`,
      '请检查地址、口令和数据库是否在运行',
      'cannot connect',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Asked only of a UTF-8 database: another could not even take the text of the question. */
async function knowsHan(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ han: boolean }>(String.raw`select '决策' ~ '^\w+$' as han`);
  return rows[0]?.han ?? false;
}

type Finding = readonly [found: boolean, name: string, wrong: string, mend: string, english: string];

/** The faults that follow from the facts of both roles. */
export const faultsOf = (app: Examined, owner: Examined): ConfigFault[] =>
  [...aboutDatabase(owner), ...aboutRoles(app, owner)]
    .filter(([found]) => found)
    .map(([, ...finding]) => fault(...finding));

const APP = 'DATABASE_URL';
const OWNER = 'MIGRATION_DATABASE_URL';

const aboutDatabase = ({ version, encoding, han }: Examined): Finding[] => [
  [
    version < OLDEST_POSTGRES,
    APP,
    `PostgreSQL版本为${version}`,
    `请使用${OLDEST_POSTGRES}及以上版本`,
    `PostgreSQL ${OLDEST_POSTGRES} or later is required`,
  ],
  [
    encoding !== 'UTF8',
    APP,
    `数据库编码为${encoding}`,
    "请以 encoding 'UTF8' 建库",
    'the database must be UTF-8 encoded',
  ],
  [
    encoding === 'UTF8' && !han,
    APP,
    '数据库的字符类型（LC_CTYPE）不认汉字',
    "请以 locale_provider builtin、builtin_locale 'C.UTF-8' 建库（17以下以 lc_ctype 'C.UTF-8' 建库）",
    'the database needs a UTF-8 character type such as C.UTF-8',
  ],
];

const aboutRoles = (app: Examined, owner: Examined): Finding[] => [
  [
    app.database !== owner.database,
    OWNER,
    `与${APP}不是同一个数据库`,
    '请改为同一个数据库',
    `must name the same database as ${APP}`,
  ],
  [
    app.role === owner.role,
    APP,
    `两个地址登录后是同一角色（${app.role}）`,
    '请为应用另建登录角色',
    'both URLs sign in as one role',
  ],
  [
    app.superuser,
    APP,
    `应用角色${app.role}是超级用户或可绕过行级权限`,
    '请换用普通登录角色',
    'must not be a superuser nor bypass row security',
  ],
  [
    !owner.creates,
    OWNER,
    `角色${owner.role}不能建表`,
    '请授予建表权限，或让它拥有该数据库',
    'must be allowed to create tables',
  ],
];

const fault = (name: string, wrong: string, mend: string, english: string): ConfigFault => ({
  name,
  wrong,
  mend,
  english,
});
