/** 统一身份认证 as a real OpenID provider on a port of its own; whoever is sent there proves at once to be who the test says. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll } from 'vitest';

/** Who sits before the provider's page. */
export interface AtProvider {
  /** null: they press "cancel". */
  sub: string | null;
  amr: string[];
}

const CLIENT = { clientId: 'canyu', clientSecret: 'a-secret-of-the-tests-of-thirty-two' };

/** Opens a provider that leads back to these addresses only. */
export async function openProvider(redirectUris: string[], who: AtProvider) {
  let door: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createServer((request, response) => door(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = providerAt(issuer, redirectUris);
  const answers = provider.callback();
  door = (request, response) =>
    request.url?.startsWith('/prove')
      ? void provider.interactionFinished(request, response, resultOf(who))
      : void answers(request, response);
  afterAll(() => new Promise((done) => void server.close(done)));
  return { issuer, ...CLIENT, name: '县统一身份认证', close: () => server.closeAllConnections() };
}

const resultOf = ({ sub, amr }: AtProvider) =>
  sub === null ? { error: 'access_denied' } : { login: { accountId: sub, amr }, consent: {} };

const providerAt = (issuer: string, redirectUris: string[]) =>
  new Provider(issuer, {
    clients: [
      { client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: redirectUris },
    ],
    claims: { openid: ['sub', 'amr'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/prove' },
    ttl: { AccessToken: 60, IdToken: 60, Grant: 60, Interaction: 60, Session: 60 },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
