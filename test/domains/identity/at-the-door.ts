import 'reflect-metadata';
import { execute, type ExecutionResult, parse } from 'graphql';
import { Person } from '#schema/identity/person.ts';
import type { Unit } from '#schema/identity/unit.ts';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { hashPassword } from '#server/domains/identity/password.ts';
import { actorOfSession } from '#server/domains/identity/session.queries.ts';
import { tokenHashOf } from '#server/domains/identity/session-token.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Role } from '#server/law/people/role.ts';
import { contextOf, type Question } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** A browser somewhere: its address, and the session cookie it was given. */
export interface Browser {
  address: string;
  token?: string;
}

/** Asks as this browser would and keeps the cookie that the answer orders. */
export async function askFrom(database: TestDatabase, browser: Browser, { query, variables = {} }: Question) {
  const sessionHash = browser.token === undefined ? null : tokenHashOf(browser.token);
  const actor = sessionHash === null ? null : await actorOfSession(database.services, sessionHash);
  const contextValue: Context = {
    ...contextOf(database, actor),
    address: browser.address,
    sessionHash,
    cookies: {},
  };
  const schema = await buildContract();
  const answer = await execute({ schema, document: parse(query), variableValues: variables, contextValue });
  const order = contextValue.cookies.session;
  if (order) browser.token = order.token;
  if (order === null) delete browser.token;
  return answer as ExecutionResult<Record<string, never>>;
}

/** Field `name` of an answer; the test states its shape. */
export function answered({ data, errors }: ExecutionResult<Record<string, never>>, name: string): unknown {
  const [error] = errors ?? [];
  if (error) throw error;
  if (!data) throw new Error('no answer');
  return data[name];
}

/** Findings in the answer of a command; none when it was done. */
export const findingsOf = (answer: ExecutionResult<Record<string, never>>, command: string) =>
  (answered(answer, command) as { findings?: { code: string; message: string; fields: string[] }[] })
    .findings ?? [];

export const signInQuestion = (loginName: string, password: string, code?: string): Question => ({
  query: `mutation ($loginName: Text!, $password: String!, $code: Text) {
    signIn(loginName: $loginName, password: $password, code: $code) {
      ... on Viewer { loginName name mustChangePassword desks unit { name } }
      ... on Refusal { findings { code message fields basis } }
    }
  }`,
  variables: { loginName, password, code },
});

/** Signs in from `browser`; answers the codes that stand in the way, none when it went well. */
export async function signInFrom(
  database: TestDatabase,
  browser: Browser,
  loginName: string,
  password: string,
  code?: string,
) {
  const answer = await askFrom(database, browser, signInQuestion(loginName, password, code));
  return findingsOf(answer, 'signIn').map(({ code }) => code);
}

/** A member of staff who can sign in with `PASSWORD`. */
export async function buildAccount(
  { services }: TestDatabase,
  unit: Unit,
  loginName: string,
  roles: Role[],
  facts: { active?: boolean; mustChangePassword?: boolean } = {},
): Promise<Person> {
  const em = services.database.em.fork();
  const passwordHash = await hashPassword(PASSWORD);
  const person = em.create(Person, {
    loginName,
    name: '李秀英',
    unitId: unit.id,
    roles,
    passwordHash,
    ...facts,
  });
  await em.flush();
  return person;
}

export const PASSWORD = '三十日不得缩短-公开征求意见';
