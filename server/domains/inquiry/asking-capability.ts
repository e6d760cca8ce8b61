import type { Capability } from '#schema/kernel/refusal.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Finding } from '#server/law/refusal.ts';
import { awaitsAddress, refuseOwnAddress, refuseUnsent } from '#server/law/procedure/letter-address.ts';
import { asksUnits, entersAddresses } from './inquiry.permissions.ts';
import { type InquiryRow, isListed } from './inquiry.queries.ts';

/** Capability of an action that only other people have: shown as not allowed, without findings. */
export const NOT_THEIRS: Capability = { allowed: false, findings: [] };

/** Capability of the responsible unit's people to work with its letters (承办单位可办), with the findings against it. */
export const asking = (
  actor: Actor | null,
  { unitIds }: { unitIds: readonly string[] },
  findings: readonly Finding[],
): Capability =>
  actor && unitIds.includes(actor.unitId) ? capability(actor, asksUnits, [...findings]) : NOT_THEIRS;

/** Reasons against acting on a letter whose link has not gone out (链接没有发出). */
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
