/** 通行密钥 through the contract: enrolled, asked for, and answered by software. */
import { expect } from 'vitest';
import type { TestDatabase } from '#test/kernel/database.ts';
import { answered, askFrom, type Browser, findingsOf, PASSWORD, signInFrom } from './at-the-door.ts';
import { wait } from './factor-door.ts';
import { SoftPasskey } from './soft-passkey.ts';

/** Origin of the county under which the tests ask. */
export const SITE = 'https://canyu.example.gov.cn';

const ANSWER = {
  beginPasskey: '... on FactorOffer { offer }',
  askPasskey: '... on FactorOffer { offer }',
  askPasskeyToSignIn: '... on FactorOffer { offer }',
  confirmPasskey: '... on RecoveryCodes { codes }',
  removePasskey: '... on Viewer { passkeys { name } recoveryCodesLeft }',
  removeSecondFactor: '... on Viewer { passkeys { name } recoveryCodesLeft }',
  signIn: '... on Viewer { passkeys { name lastUsedAt } }',
};

/** The commands of one database, as `me` gives them. */
export function passkeyDoor(database: TestDatabase, me: Browser) {
  /** One command with strings for arguments: its findings, and what it answered with. */
  async function runs(command: keyof typeof ANSWER, args: Record<string, string> = {}, from = me) {
    const proof = command === 'beginPasskey' ? { password: PASSWORD } : {};
    const written = Object.entries({ ...proof, ...args }).map(
      ([name, value]) => `${name}: ${JSON.stringify(value)}`,
    );
    const given = written.length > 0 ? `(${written.join(', ')})` : '';
    const query = `mutation { ${command}${given} { ${ANSWER[command]} ... on Refusal { findings { code message fields basis } } } }`;
    const answer = await askFrom(database, from, { query });
    const done = answered(answer, command) as { offer?: string; codes?: string[] };
    return { ...done, offer: done.offer ?? '', findings: findingsOf(answer, command) };
  }
  const codesOf = async (run: ReturnType<typeof runs>) => (await run).findings.map(({ code }) => code);

  const viewer = async () => {
    const query = '{ viewer { mustEnrol authenticator recoveryCodesLeft passkeys { id name lastUsedAt } } }';
    return answered(await askFrom(database, me, { query }), 'viewer') as {
      recoveryCodesLeft: number | null;
      passkeys: { id: string; name: string; lastUsedAt: string | null }[];
    };
  };

  async function enrolsKey(name = '单位电脑', loginName = 'li.xiuying', from = me) {
    await signInFrom(database, from, loginName, PASSWORD);
    const key = new SoftPasskey(SITE);
    const { offer } = await runs('beginPasskey', { name }, from);
    const { codes = [], findings } = await runs('confirmPasskey', { name, passkey: key.made(offer) }, from);
    expect(findings).toEqual([]);
    return { key, codes };
  }

  const entry = { loginName: 'li.xiuying', password: PASSWORD };
  const asked = async () => (await runs('askPasskeyToSignIn', entry)).offer;
  const enters = (passkey: string) => codesOf(runs('signIn', { ...entry, passkey }));
  /** Nobody has a factor, a session or an attempt. */
  async function clears() {
    for (const table of ['session', 'sign_in_attempt', 'passkey']) await database.sql(`delete from ${table}`);
    await database.sql(
      `update person set second_factor = null, second_factor_step = null, recovery_codes = '{}'`,
    );
    delete me.token;
    await wait(database, 300);
  }

  return { runs, codesOf, viewer, enrolsKey, entry, asked, enters, clears };
}
