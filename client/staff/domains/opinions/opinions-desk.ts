import type { Address } from '#client/staff/ground/frame/use-address.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { Colleague, Matter } from './opinion-queries.ts';
import type { Cluster } from './opinion-record.ts';
import type { Saving } from './use-saving.ts';

/** Context every part of the desk needs about the matter at hand. */
export interface OpinionsContext {
  matter: Matter;
  clusters: readonly Cluster[];
  /** Whom the viewer can give comments to; none where they give nobody any. */
  colleagues: readonly Colleague[];
  policy: LocalPolicy;
  address: Address;
  /** Decisions on their way. */
  saving: Saving;
}
