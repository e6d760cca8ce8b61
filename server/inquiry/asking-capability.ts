import type { Capability } from '#schema/kernel/refusal.ts';
import type { Actor } from '#server/kernel/authority.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Finding } from '#server/law/refusal.ts';
import { awaitsAddress, refuseOwnAddress, refuseUnsent } from '#server/law/procedure/letter-address.ts';
import { asksUnits, entersAddresses } from './inquiry.permissions.ts';
import { type InquiryRow, isListed } from './inquiry.queries.ts';

/** Of what somebody else may do, the viewer sees nothing. */
export const NOT_THEIRS: Capability = { allowed: false, findings: [] };

/** What people of the responsible unit may do with letters (承办单位可办), with what stands in the way. */
export const asking = (
  actor: Actor | null,
  { unitIds }: { unitIds: readonly string[] },
  findings: readonly Finding[],
): Capability =>
  actor && unitIds.includes(actor.unitId) ? capability(actor, asksUnits, [...findings]) : NOT_THEIRS;

/** What stands in the way of a letter whose link has not gone out (链接没有发出). */
export const unsent = (inquiry: InquiryRow): Finding[] =>
  refuseUnsent(inquiry.unitName, {
    sent: !awaitsAddress({ ...inquiry, listed: isListed(inquiry) }),
    ended: false,
  });

/** Whether the viewer may enter where the link of this letter goes (录入联系方式); nobody of a unit that brings the matter sees it. */
export const entering = (actor: Actor | null, { unitIds }: InquiryRow, open: boolean): Capability =>
  open && actor && refuseOwnAddress(actor.unitId, unitIds).length === 0
    ? capability(actor, entersAddresses, [])
    : NOT_THEIRS;
