import { describe, expect, it } from 'vitest';
import { testDatabase } from '#test/kernel/database.ts';
import { codes, openSite } from './open-site.ts';

const database = await testDatabase();
const site = await openSite(database);

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number, inner: string) =>
  `{ consultations { nodes ${'{ decision { consultations '.repeat(depth)}{ ${inner} }${' } }'.repeat(depth)} } }`;

const DOCUMENTS = [
  ['别名太多', `{ ${times(500, (index) => `a${index}: serverTime { now }`)} }`, 'TOO_COMPLEX'],
  ['根字段太多', `{ ${times(30, () => 'serverTime { now }')} }`, 'TOO_COMPLEX'],
  ['嵌套太深', nested(20, 'id'), 'TOO_COMPLEX'],
  ['字段太多', `{ serverTime { ${times(1600, () => 'now')} } }`, 'TOO_COMPLEX'],
  ['指令太多', `{ serverTime ${times(200, () => '@include(if: true)')} { now } }`, 'TOO_COMPLEX'],
  ['词元太多', `{ serverTime { ${times(5000, () => 'now')} } }`, 'GRAPHQL_PARSE_FAILED'],
  [
    '答复太大',
    '{ consultations(first: 100) { nodes { publicComments(first: 100) { nodes { id text displayName stance channel identity } } } } }',
    'TOO_COMPLEX',
  ],
  [
    '页数由变量给出时按最大计',
    'query ($n: Int) { consultations(first: $n) { nodes { publicComments(first: $n) { nodes { id text displayName stance channel identity } } } } }',
    'TOO_COMPLEX',
  ],
  ['片段包含自己', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'TOO_COMPLEX'],
  [
    '片段成倍展开',
    `{ ...F0 } ${times(30, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F30 on Query { serverTime { now } }`,
    'TOO_COMPLEX',
  ],
  ['一次两个修改', `mutation { ${times(2, (index) => `a${index}: signOut`)} }`, 'TOO_COMPLEX'],
  [
    '片段里一次两个修改',
    'mutation { ...A } fragment A on Mutation { one: signOut two: signOut }',
    'TOO_COMPLEX',
  ],
  ['询问接口自身', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['不存在的字段', '{ serverTime { nowadays } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['语法错误', '{ serverTime { now }', 'GRAPHQL_PARSE_FAILED'],
  ['接口没有的订阅', 'subscription Nothing { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['没有查询的片段', 'fragment A on Query { serverTime { now } }', 'GRAPHQL_VALIDATION_FAILED'],
] as const;

describe('恶意或写错的查询得到带代码的答复，不暴露内部', () => {
  it.each(DOCUMENTS)('%s', async (_name, query, code) => {
    const answer = await site.graphql({ query });
    expect(answer.status).toBe(400);
    const text = await answer.clone().text();
    expect(await codes(answer)).toContain(code);
    expect(text).not.toMatch(/stack|node_modules|select |Did you mean/i);
  });

  it('变量类型不对', async () => {
    const query = 'query ($n: Int) { consultations(first: $n) { nodes { id } } }';
    for (const n of ['x', { a: 1 }, 1e30]) {
      const answer = await site.graphql({ query, variables: { n } });
      expect(await codes(answer)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('有默认值的参数明确给了空值', async () => {
    const query =
      'mutation ($reason: Text) { replyToInvitation(token: "x", reply: ACCEPT, reason: $reason) { __typename } }';
    const answer = await site.graphql({ query, variables: { reason: null } });
    const body = (await answer.clone().json()) as { errors: { extensions: { fields: string[] } }[] };
    expect(await codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(body.errors[0]?.extensions.fields).toEqual(['reason']);
  });

  it('文字里有无法保存的字符时，用平常的话说明，并指出是哪一项', async () => {
    const query =
      'mutation ($r: String!, $c: String!, $i: CommentRevisionInput!) { editComment(receiptNo: $r, lookupCode: $c, input: $i) { __typename } }';
    const input = { stance: 'OTHER', text: 'a\u0000b', showText: true, showName: false, version: 1 };
    const answer = await site.graphql({ query, variables: { r: '1', c: '2', i: input } });
    expect(await answer.json()).toEqual({
      errors: [
        {
          message: '文字中含有无法保存的字符，请删去后重试。',
          extensions: { code: 'BAD_USER_INPUT', fields: ['text'] },
        },
      ],
    });
  });
});

describe('不合格的请求在进入接口之前被拒绝', () => {
  const JSON_TYPE = 'application/json';
  const REQUESTS = [
    [
      '批量请求',
      JSON_TYPE,
      '[{"query":"{serverTime{now}}"},{"query":"{serverTime{now}}"}]',
      400,
      'BAD_REQUEST',
    ],
    ['不是JSON', JSON_TYPE, '{', 400, 'BAD_REQUEST'],
    ['不是对象', JSON_TYPE, '"x"', 400, 'BAD_REQUEST'],
    ['没有查询', JSON_TYPE, '{"variables":{}}', 400, 'BAD_REQUEST'],
    ['变量不是对象', JSON_TYPE, '{"query":"{serverTime{now}}","variables":"x"}', 400, 'BAD_REQUEST'],
    ['超过一兆字节', JSON_TYPE, `{"query":"${'a'.repeat(1_100_000)}"}`, 413, 'TOO_LARGE'],
    [
      '表单类型',
      'application/x-www-form-urlencoded',
      'query={serverTime{now}}',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['纯文本类型', 'text/plain', '{"query":"{serverTime{now}}"}', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      '没有登记的散列',
      JSON_TYPE,
      '{"extensions":{"persistedQuery":{"sha256Hash":"x"}}}',
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    [
      '查询和散列不一致',
      JSON_TYPE,
      '{"query":"{serverTime{now}}","extensions":{"persistedQuery":{"sha256Hash":"x"}}}',
      400,
      'BAD_REQUEST',
    ],
    ...['utf-32', 'ibm500', '"utf-16"'].map(
      (charset) =>
        [
          `编码是${charset}`,
          `${JSON_TYPE}; charset=${charset}`,
          '{"query":"{serverTime{now}}"}',
          415,
          'UNSUPPORTED_MEDIA_TYPE',
        ] as const,
    ),
    ['散列不是文字', JSON_TYPE, '{"extensions":{"persistedQuery":{"sha256Hash":[1]}}}', 400, 'BAD_REQUEST'],
  ] as const;

  it.each(REQUESTS)('%s', async (_name, type, body, status, code) => {
    const answer = await site.graphql(body, { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(await codes(answer)).toEqual([code]);
  });

  it('压缩过的请求不展开', async () => {
    const answer = await site.graphql('{}', { 'content-encoding': 'gzip' });
    expect(await codes(answer)).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
  });

  it('不能用GET修改', async () => {
    const answer = await site.get(`/graphql?query=${encodeURIComponent('mutation { signOut }')}`);
    expect(answer.status).toBe(405);
    expect(await codes(answer)).toEqual(['METHOD_NOT_ALLOWED']);
    const put = await fetch(`${site.url}/graphql`, { method: 'PUT', body: '{}' });
    expect(await codes(put)).toEqual(['METHOD_NOT_ALLOWED']);
  });
});

describe('别的网站的页面不能借访问者之手提交', () => {
  const READ = { query: '{ serverTime { today } }' };
  const FOREIGN = [
    ['来源是别的网站', { origin: 'https://evil.example' }],
    ['来源是同名的另一端口', { origin: 'http://127.0.0.1:1' }],
    ['来源被隐去', { origin: 'null' }],
    ['浏览器说是跨站', { 'sec-fetch-site': 'cross-site' }],
    ['浏览器说是同主域的另一站', { 'sec-fetch-site': 'same-site' }],
    ['引用页是别的网站', { referer: 'https://evil.example/a' }],
  ] as const;

  it.each(FOREIGN)('%s', async (_name, headers) => {
    for (const answer of [
      await site.graphql(READ, headers),
      await fetch(`${site.url}/files`, { method: 'POST', headers, body: new FormData() }),
    ]) {
      expect(answer.status).toBe(403);
      expect(await codes(answer)).toEqual(['CROSS_SITE']);
    }
  });

  it.each([
    ['本站页面', { origin: site.url, 'sec-fetch-site': 'same-origin' }],
    ['不经浏览器的程序', {}],
  ])('%s可以', async (_name, headers) => {
    expect((await site.graphql(READ, headers as Record<string, string>)).status).toBe(200);
  });
});
