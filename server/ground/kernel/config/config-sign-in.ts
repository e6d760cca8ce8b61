import { bearer, type FieldReader, line, oneOf } from './config-field.ts';
import type { ConfigSheet } from './config-sheet.ts';

/** The county's identity provider (统一身份认证), by OpenID Connect. */
export interface SingleSignOnConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** As the staff know it. */
  name: string;
}

/** Settings of an operator for how the staff sign in (登录的配置). */
export interface SignInConfig {
  /** Every member of staff needs a second factor (两步验证人人必须); else it is each one's own choice. */
  secondFactorForAll: boolean;
  /** null: there is none. */
  singleSignOn: SingleSignOnConfig | null;
}

/** Reads the operator's settings for the sign-in. */
export const signInOf = (sheet: ConfigSheet): SignInConfig => ({
  secondFactorForAll: sheet.read('SECOND_FACTOR', oneOf(['choice', 'required']), 'choice') === 'required',
  singleSignOn: singleSignOnOf(sheet),
});

const ALL = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

function singleSignOnOf(sheet: ConfigSheet): SingleSignOnConfig | null {
  const name = sheet.read('OIDC_NAME', line, '统一身份认证');
  if (!ALL.some((setting) => sheet.given(setting))) return null;
  const issuer = sheet.require('OIDC_ISSUER', issuerUrl);
  const clientId = sheet.require('OIDC_CLIENT_ID', line);
  const clientSecret = sheet.require('OIDC_CLIENT_SECRET', bearer);
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, name } : null;
}

/** Without https anybody on the way could sign in as anybody; this machine itself is no way. */
const issuerUrl: FieldReader<string> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const own = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if ((url?.protocol === 'https:' || own) && !url?.search && !url?.hash) return { value: text };
  return {
    wrong: `不是https网址，现为“${text}”`,
    mend: '照统一身份认证给的issuer填写，例：https://sso.example.gov.cn',
    english: 'must be the https address of the issuer, e.g. https://sso.example.gov.cn',
  };
};
