/** Nothing generated is stale: the printed contract, the client's documents, the tables. */
import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import {
  getIntrospectionQuery,
  type GraphQLResolveInfo,
  graphqlSync,
  type GraphQLUnionType,
  isUnionType,
  parse,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { describe, expect, it } from 'vitest';
import manifest from '#client/graphql/persisted-documents.json';
import { clientDocuments } from '#schema/generate/client-documents.ts';
import { CONTRACT_FILE, contractText } from '#schema/generate/contract-text.ts';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { DOCUMENT_LIMITS, refuseDocument } from '#server/outside/graphql/document-limits.ts';
import { openDatabase } from '#server/ground/kernel/database.ts';
import { Refusal } from '#server/law/refusal.ts';
import { testDatabase } from '#test/kernel/database.ts';

const contract = await buildContract();

describe('生成的文件与来源一致', () => {
  it('印出的接口约定就是各扇门合起来的样子（npm run generate）', () => {
    expect(readFileSync(CONTRACT_FILE, 'utf8') === contractText(contract)).toBe(true);
  });

  it('前端的查询都按现在的接口约定生成（npm run generate）', async () => {
    const files = await clientDocuments(readFileSync(CONTRACT_FILE, 'utf8'));
    const stale = files.filter(({ filename, content }) => readFileSync(filename, 'utf8') !== content);
    expect(stale.map(({ filename }) => filename)).toEqual([]);
  });

  it('没有改动的不再生成：生成的比构建新，下次启动就要重新构建', () => {
    const made = () => statSync('client/graphql/standard.ts').mtimeMs;
    const before = made();
    expect(spawnSync(process.execPath, ['schema/generate/documents.ts']).status).toBe(0);
    expect(made()).toBe(before);
  });
});

describe('接口约定合乎内核的前提', () => {
  const all = Object.values(contract.getTypeMap()).filter(isUnionType);
  const refusable = (union: GraphQLUnionType) => union.getTypes().some(({ name }) => name === 'Refusal');

  it('合乎 GraphQL 的规定，问得出全部类型', () => {
    const { data, errors } = graphqlSync({ schema: contract, source: getIntrospectionQuery() });
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });

  it('每个办理动作都说明办什么', () => {
    const acts = Object.values(contract.getMutationType()?.getFields() ?? {});
    expect(acts.length).toBeGreaterThan(300);
    expect(acts.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  it('联合类型当场分辨是办成还是不予办理：编译执行不等待', () => {
    const unions = all.filter(refusable);
    const names = unions.map(({ resolveType }) =>
      [new Refusal([]), {}].map((value) => nameOf(resolveType, value)),
    );
    expect(names).toEqual(unions.map(({ name }) => ['Refusal', name.replace(/OrRefusal$/, '')]));
    expect(names.length).toBeGreaterThan(0);
  });

  it('凭回执看到的，自己说出是哪一种', () => {
    const unions = all.filter((union) => !refusable(union));
    expect(unions.map(({ name }) => name)).toEqual(['Mine']);
    for (const { resolveType } of unions)
      expect(nameOf(resolveType, { __typename: 'MyComment' })).toBe('MyComment');
  });
});

const nameOf = (resolveType: GraphQLUnionType['resolveType'], value: unknown) =>
  resolveType?.(value, {}, {} as GraphQLResolveInfo, {} as GraphQLUnionType);

/**
 * Statements of the migrations beyond the entities: the queue's schema, row security, functions, triggers,
 * exclusions and the counts of statements are none of the ORM's tables.
 */
const BEYOND =
  /^set names|graphile_worker|row level security|policy|function|trigger|monitoring|event_claim_once|approval_waiting|draft_version_in_work|comment_place_index|of_(?:event|hearing)_id|sign_up_kind_check|mikro_orm_migrations/i;

it('数据表与名词一致：没有遗漏的迁移', async () => {
  const { ownerUrl } = await testDatabase();
  const orm = await openDatabase({ url: ownerUrl, pool: 1 });
  try {
    const statements = (await orm.schema.getUpdateSchemaSQL())
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(statements.filter((statement) => !BEYOND.test(statement))).toEqual([]);
  } finally {
    await orm.close(true);
  }
});

describe('前端登记的查询', () => {
  const documents = Object.values(manifest).map((text) => parse(text));
  const named = documents.map((document) => {
    const [operation] = document.definitions;
    return [operation && 'name' in operation ? operation.name?.value : undefined, document] as const;
  });

  it.each(named)('%s 在规模上限之内，查询能编译执行', (_name, document) => {
    // A tenth of the fields stays free, so that a panel can still be added to the largest desk.
    expect(refuseDocument(contract, document, { ...DOCUMENT_LIMITS, fields: 1350 })).toBeNull();
    expect(isCompiledQuery(compileQuery(contract, document))).toBe(true);
  });
});
