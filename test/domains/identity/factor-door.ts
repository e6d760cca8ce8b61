/** 两步验证 through the contract: as a person enrols, signs in with it, and gives it up. */
import { URI } from 'otpauth';
import type { TestDatabase } from '#test/kernel/database.ts';
import { answered, askFrom, type Browser, findingsOf, PASSWORD, signInFrom } from './at-the-door.ts';

const COMMANDS = {
  confirmSecondFactor: '($code: Text!) { confirmSecondFactor(code: $code)',
  renewRecoveryCodes: '($code: Text!) { renewRecoveryCodes(code: $code)',
  removeSecondFactor:
    '($code: Text!, $password: String!) { removeSecondFactor(password: $password, code: $code)',
};
const ANSWER = `... on RecoveryCodes { codes } ... on Viewer { recoveryCodesLeft }
  ... on Refusal { findings { code message fields basis } }`;
const BEGIN = `mutation ($password: String!, $code: Text) { beginSecondFactor(password: $password, code: $code) {
  ... on FactorOffer { offer } ... on Refusal { findings { code message fields basis } } } }`;

/** The address for an authenticator, or the findings against it. */
export async function begins(database: TestDatabase, browser: Browser, proof: object = {}) {
  const variables = { password: PASSWORD, ...proof };
  const answer = await askFrom(database, browser, { query: BEGIN, variables });
  const { offer } = answered(answer, 'beginSecondFactor') as { offer?: string };
  return { uri: offer ?? '', codes: findingsOf(answer, 'beginSecondFactor').map(({ code }) => code) };
}

/** One of the other commands: its findings, and what it answered with. */
export async function does(
  database: TestDatabase,
  browser: Browser,
  command: keyof typeof COMMANDS,
  code: string,
  password = PASSWORD,
) {
  const kinds = command === 'removeSecondFactor' ? ANSWER.replace('... on RecoveryCodes { codes }', '') : '';
  const query = `mutation ${COMMANDS[command]} { ${kinds || ANSWER.replace('... on Viewer { recoveryCodesLeft }', '')} } }`;
  const variables = command === 'removeSecondFactor' ? { code, password } : { code };
  const answer = await askFrom(database, browser, { query, variables });
  const { codes = [] } = answered(answer, command) as { codes?: string[] };
  return { codes, findings: findingsOf(answer, command) };
}

/** Digits that the phone shows, so many seconds from the database's present. */
export async function phone(database: TestDatabase, uri: string, seconds = 0): Promise<string> {
  const [clock] = await database.sql<{ now: Date }>('select app_now() as now');
  const totp = URI.parse(uri);
  if (!('period' in totp)) throw new Error('counts by time');
  return totp.generate({ timestamp: (clock?.now.getTime() ?? 0) + seconds * 1000 });
}

/** Somebody who enrolled: signed in with their password, with a code of the step before taken. */
export async function enrols(database: TestDatabase, browser: Browser, loginName: string) {
  const stood = await signInFrom(database, browser, loginName, PASSWORD);
  if (stood.length > 0) throw new Error(stood.join());
  const { uri } = await begins(database, browser);
  const { codes, findings } = await does(
    database,
    browser,
    'confirmSecondFactor',
    await phone(database, uri, -30),
  );
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return { uri, recovery: codes };
}

/** Moves the clock by so many seconds: the phone shows other digits. */
export async function wait(database: TestDatabase, seconds: number): Promise<void> {
  const [clock] = await database.sql<{ now: Date }>('select app_now() as now');
  await database.setClock(new Date((clock?.now.getTime() ?? 0) + seconds * 1000).toISOString());
}
