/** 统一身份认证的设定: whole, by https, or not at all. */
import { describe, expect, it } from 'vitest';
import { ConfigSheet } from '#server/ground/kernel/config/config-sheet.ts';
import { signInOf } from '#server/ground/kernel/config/config-sign-in.ts';

const SET = { OIDC_CLIENT_ID: 'canyu', OIDC_CLIENT_SECRET: 'a-secret' };

describe('接入统一身份认证', () => {
  it('都没有设的，没有接入；设全了的，名称可以不设', () => {
    expect(signInOf(new ConfigSheet({})).singleSignOn).toBeNull();
    const sheet = new ConfigSheet({ ...SET, OIDC_ISSUER: 'https://sso.example.gov.cn/oidc' });
    expect(signInOf(sheet).singleSignOn).toEqual({
      issuer: 'https://sso.example.gov.cn/oidc',
      clientId: 'canyu',
      clientSecret: 'a-secret',
      name: '统一身份认证',
    });
    expect(sheet.faults).toEqual([]);
  });

  it.each([
    ['只设了一半', { OIDC_ISSUER: 'https://sso.example.gov.cn' }, ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
    ['没有网址', SET, ['OIDC_ISSUER']],
    ['不是https', { ...SET, OIDC_ISSUER: 'http://sso.example.gov.cn' }, ['OIDC_ISSUER']],
    ['带了参数', { ...SET, OIDC_ISSUER: 'https://sso.example.gov.cn?x=1' }, ['OIDC_ISSUER']],
    ['本机的，可以是http', { ...SET, OIDC_ISSUER: 'http://127.0.0.1:9000' }, []],
  ])('%s', (_, env, names) => {
    const sheet = new ConfigSheet(env);
    signInOf(sheet);
    expect(sheet.faults.map(({ name }) => name)).toEqual(names);
  });
});
