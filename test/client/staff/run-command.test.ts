import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { of, throwError } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { PublishCatalogue, RecordPartyConsent } from '#client/staff/domains/catalogue/catalogue-commands.ts';
import { teach } from '#client/staff/ground/frame/desk-client.ts';
import { runCommand, takesAcknowledgement } from '#client/staff/ground/frame/run-command.ts';

const VARIABLES = { id: '1', version: 2, documentNo: '岚府字〔2026〕9号' };

const taught = () => {
  const cache = new InMemoryCache();
  teach(cache);
  return cache;
};

const answering = (result: object | Error) =>
  new ApolloClient({
    cache: taught(),
    link: new ApolloLink(() =>
      result instanceof Error ? throwError(() => result) : of(result as ApolloLink.Result),
    ),
  });

const run = (result: object | Error) => runCommand(answering(result), PublishCatalogue, VARIABLES);
const error = (code: string, extensions = {}) => ({
  errors: [{ message: '说明。', extensions: { code, ...extensions } }],
});

const FINDING = {
  __typename: 'Finding',
  rule: 'R-05',
  basis: 'LAW',
  article: '国令713号第三条',
  code: 'CATALOGUE_NO_PARTY_CONSENT',
  severity: 'BLOCK',
  message: '目录须经同级党委同意后方可公布。',
  fields: ['partyConsentNo'],
  fix: null,
};

describe('办理一件事的结果', () => {
  it('办成', async () => {
    const version = {
      __typename: 'CatalogueVersion',
      id: '1',
      stage: 'PUBLISHED',
      version: 3,
      documentNo: 'x',
      publishedOn: '2026-02-13',
    };
    expect(await run({ data: { __typename: 'Mutation', publishCatalogue: version } })).toEqual({
      done: version,
    });
  });

  it('依法不予办理：全部理由', async () => {
    const refusal = { __typename: 'Refusal', findings: [FINDING, { ...FINDING, code: 'REVIEW_REQUIRED' }] };
    const outcome = await run({ data: { __typename: 'Mutation', publishCatalogue: refusal } });
    expect('refusal' in outcome && outcome.refusal.map(({ code }) => code)).toEqual([
      'CATALOGUE_NO_PARTY_CONSENT',
      'REVIEW_REQUIRED',
    ]);
  });

  it.each([
    ['已被他人修改', error('CONFLICT'), 'CONFLICT'],
    ['登录已过期', error('UNAUTHENTICATED'), 'UNAUTHENTICATED'],
    ['网络断开', new TypeError('Failed to fetch'), 'OFFLINE'],
    ['出了别的错', new Error('?'), 'FAILED'],
  ])('%s', async (_, result, code) => {
    expect(await run(result)).toMatchObject({ fault: { code } });
  });

  it('填错的输入说在哪一项', async () => {
    expect(await run(error('BAD_USER_INPUT', { fields: ['input.plannedOn'] }))).toMatchObject({
      fault: { fields: ['input.plannedOn'] },
    });
  });

  it('出错的记下请求编号', async () => {
    expect(await run(error('INTERNAL_SERVER_ERROR', { requestId: 'a1b2' }))).toMatchObject({
      fault: { requestId: 'a1b2' },
    });
  });

  it('状态码说不行的，读出里面的话', async () => {
    const response = new Response('', { status: 429 });
    const bodyText = JSON.stringify(error('TRY_LATER', { retryAfter: 30 }));
    expect(await run(new ServerError('429', { response, bodyText }))).toMatchObject({
      fault: { code: 'TRY_LATER', retryAfter: 30 },
    });
  });
});

describe('警示可否知悉后继续', () => {
  it('看这件事收不收理由', () => {
    expect([takesAcknowledgement(PublishCatalogue), takesAcknowledgement(RecordPartyConsent)]).toEqual([
      true,
      false,
    ]);
  });
});
