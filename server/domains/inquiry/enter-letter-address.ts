import { channelsOf } from '#server/ground/kernel/channels.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { keptContact } from '#server/law/people/contact-identity.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { refuseAddressEntry, refuseOwnAddress } from '#server/law/procedure/letter-address.ts';
import { refuseSharedAddress } from '#server/law/procedure/letter-shared-address.ts';
import { entersAddresses } from './inquiry.permissions.ts';
import { letterPurpose, listedContact } from './letter-address.queries.ts';
import { loadAnyInquiry } from './load-inquiry.ts';
import { refuseEnded, sendAnew } from './resend-link.ts';
import { othersAddresses } from './shared-address.queries.ts';

/** 录入单位的联系方式 (第十三条): by somebody who has no part in the matter; the link goes out, or again where it was wrong. */
export const enterUnitAddress = defineCommand(
  ['inquiry.addressEntered', '录入单位的联系方式'],
  entersAddresses,
  (command, id: string, version: number, contact: string) =>
    enter(command, InquiryKind.UNIT, { id, version, contact }),
);

/** 录入库外专家的联系方式 (第二十条), by the same rule. */
export const enterExpertAddress = defineCommand(
  ['expert.addressEntered', '录入专家的联系方式'],
  entersAddresses,
  (command, id: string, version: number, contact: string) =>
    enter(command, InquiryKind.EXPERT, { id, version, contact }),
);

interface Entry {
  id: string;
  version: number;
  contact: string;
}

async function enter(command: CommandContext, kind: InquiryKind, { id, version, contact }: Entry) {
  const found = await loadAnyInquiry(command, kind, id, version);
  const { inquiry, decision } = found;
  const { services, now } = command;
  const listed = await listedContact(command, inquiry);
  const standing = { byLink: inquiry.linkHmac !== null, kept: listed !== null };
  const refusal = command.refusalOf([
    ...refuseOwnAddress(actorOf(command).unitId, decision.unitIds),
    ...refuseEnded(command, found),
    ...refuseAddressEntry(standing, contact, channelsOf(services.config).sms),
    ...refuseSharedAddress(contact, await othersAddresses(command, inquiry, decision.unitIds)),
  ]);
  if (refusal) return refusal;
  Object.assign(inquiry, {
    address: services.seal.close(keptContact(contact), letterPurpose(id)),
    addressAt: now,
    addressById: actorOf(command).id,
  });
  await sendAnew(command, found, keptContact(contact));
  return id;
}
