import { type GraphQLNamedType, type GraphQLSchema, isObjectType, isUnionType } from 'graphql';
import { buildContract } from '#server/outside/wiring/contract.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** Outcome of an action: done, or refused with the rules and codes of the findings. */
export interface Came {
  done: boolean;
  rules: readonly string[];
  codes: readonly string[];
  /** Id and version of the object acted on, where it has them. */
  id: string;
  version: number;
}

interface Finding {
  code: string;
  rule: string;
  severity: string;
}
type Answer = { id?: string; version?: number; findings?: Finding[] } | null;

const texts = new Map<string, { query: string; warns: boolean }>();

const named = (type: unknown): GraphQLNamedType =>
  (type as { ofType?: unknown }).ofType
    ? named((type as { ofType: unknown }).ofType)
    : (type as GraphQLNamedType);

/** Fields requested of each member of the answer's union: its id and its version. */
function askedOf(type: GraphQLNamedType): string {
  if (!isUnionType(type)) return '';
  const members = type.getTypes().filter(({ name }) => name !== 'Refusal');
  const fields = members.map((member) => {
    const own = isObjectType(member) ? member.getFields() : {};
    return `... on ${member.name} { __typename ${['id', 'version'].filter((field) => field in own).join(' ')} }`;
  });
  return `${fields.join(' ')} ... on Refusal { findings { code rule severity } }`;
}

/** The text of a mutation with the types that the contract gives its arguments. */
function textOf(schema: GraphQLSchema, name: string, given: readonly string[]) {
  const key = `${name} ${given.join()}`;
  const known = texts.get(key);
  if (known) return known;
  const field = schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`no mutation ${name}`);
  const args = field.args.filter((one) => given.includes(one.name));
  const warns = field.args.some((one) => one.name === 'acknowledged');
  const more = warns ? ', $acknowledged: [AcknowledgementInput!]!' : '';
  const declared = args.map((one) => `$${one.name}: ${one.type.toString()}`).join(', ');
  const passed = args.map((one) => `${one.name}: $${one.name}`).join(', ');
  const query = `mutation(${declared}${more}) {
    result: ${name}(${passed}${warns ? ', acknowledged: $acknowledged' : ''}) { __typename ${askedOf(named(field.type))} } }`;
  const text = { query, warns };
  texts.set(key, text);
  return text;
}

const REASON = '情况特殊，已经报请领导同意，按规定程序继续办理。';

/** Sends one action to its mutation; mere warnings are acknowledged. An error of the server is thrown. */
export async function bring(
  database: TestDatabase,
  actor: Actor | null,
  name: string,
  variables: Record<string, unknown>,
): Promise<Came> {
  const { query, warns } = textOf(await buildContract(), name, Object.keys(variables));
  const send = async (acknowledged: object[]): Promise<Answer> => {
    const more = warns ? { acknowledged } : {};
    const { data, errors } = await ask(database, actor, {
      query,
      variables: { ...variables, ...more },
    });
    // 没有找到: it is nobody's, or not theirs.
    if (errors?.every(({ extensions }) => extensions.code === 'NOT_FOUND'))
      return { findings: [{ code: 'NOT_FOUND', rule: '', severity: 'BLOCK' }] };
    if (errors) throw new Error(`${name} ${JSON.stringify(variables)}: ${JSON.stringify(errors)}`);
    return (data as unknown as { result: Answer }).result;
  };
  const first = await send([]);
  const warnings = (first?.findings ?? []).filter(({ severity }) => severity === 'WARN');
  const onlyWarned = warns && warnings.length > 0 && warnings.length === first?.findings?.length;
  return cameOf(onlyWarned ? await send(warnings.map(({ code }) => ({ code, reason: REASON }))) : first);
}

const cameOf = (answer: Answer): Came => {
  const blocks = (answer?.findings ?? []).filter(({ severity }) => severity === 'BLOCK');
  return {
    done: answer?.findings === undefined,
    rules: [...new Set(blocks.map(({ rule }) => rule))],
    codes: blocks.map(({ code }) => code),
    id: answer?.id ?? '',
    version: answer?.version ?? 0,
  };
};
