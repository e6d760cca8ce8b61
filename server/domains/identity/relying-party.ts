import { isIP } from 'node:net';
import type { Context } from '#server/ground/kernel/context.ts';

/** 依赖方 of WebAuthn: passkeys are made for its domain, and answers come from pages of its origin. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/** By `PUBLIC_URL`, else by the address asked; null: browsers have no passkeys there (an IP address, plain http). */
export function relyingParty({
  services,
  origin,
}: Pick<Context, 'services' | 'origin'>): RelyingParty | null {
  const url = URL.parse(services.config.publicUrl ?? origin ?? '');
  if (!url) return null;
  const { hostname } = url;
  const secure = url.protocol === 'https:' || hostname === 'localhost';
  return secure && !isIP(hostname) && !hostname.startsWith('[') ? { id: hostname, origin: url.origin } : null;
}
