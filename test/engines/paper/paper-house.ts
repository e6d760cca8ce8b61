/** Details of each kind of reviewed paper that the tests need (送审文稿). */
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { People } from '#test/kernel/people.ts';

/** A paper as a test works on it. */
export interface Ready {
  id: string;
  version: number;
}

/** The house of one kind. */
export interface PaperHouse {
  database: TestDatabase;
  people: People;
  author: Actor;
  /** Role of the author, in the same unit. */
  role: Role;
  prepared(): Promise<Ready>;
  /** Writes it, where that submits it: an edit is then submitted too. */
  submit?(actor: Actor | null, ready: Ready): Promise<string[]>;
  /** Edits what is prepared, as an author does. */
  edit(actor: Actor, ready: Ready): Promise<string[]>;
  /** Publishes it. */
  publish(actor: Actor, ready: Ready): Promise<string[]>;
  publisher: Actor;
  /** Person who sends back an approved paper, where it cannot be edited before that. */
  reopens?: Actor;
  /** How far its review is, as stored, and the record's version. */
  stored: string;
  desk: string;
}

/** Sends a mutation; answers the codes of its errors or findings. */
export const codesOf = async (
  database: TestDatabase,
  actor: Actor | null,
  query: string,
  variables: Record<string, unknown>,
): Promise<string[]> => {
  const { data, errors } = await ask(database, actor, { query, variables });
  if (errors)
    return errors.map(({ extensions, message }) =>
      typeof extensions.code === 'string' ? extensions.code : message,
    );
  const { result } = data as unknown as { result: { findings?: { code: string }[] } | null };
  return (result?.findings ?? []).map(({ code }) => code);
};

/** Fields requested of an answer. */
export const DONE = '{ __typename ... on Refusal { findings { code } } }';
const ON = 'id: $id, version: $version';
/** A mutation that publishes; `on` where it is addressed otherwise. */
export const publishing = (mutation: string, on = ON) =>
  `mutation($id: ID!, $version: Int!) { result: ${mutation}(${on}) ${DONE} }`;
/** A mutation that saves an edit. */
export const saving = (mutation: string, type: string) =>
  `mutation($id: ID!, $version: Int!, $input: ${type}!) { result: ${mutation}(${ON}, input: $input) ${DONE} }`;
