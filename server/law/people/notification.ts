/** 告知: everybody is notified in the way they left: by mail, by short message where the county has such a service, else by telephone. */
import { mobileIn } from '#server/law/consultation/comment-contact.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r71 = provision('R-71', 'DESIGN', '告知规则');

/** Way of notification (告知方式). */
export enum DeliveryWay {
  MAIL = 'MAIL',
  SMS = 'SMS',
  PHONE = 'PHONE',
  VISIT = 'VISIT',
  PAPER = 'PAPER',
}

/** Labels of the ways (告知方式). */
export const DELIVERY_WAY_LABELS: Readonly<Record<DeliveryWay, string>> = {
  [DeliveryWay.MAIL]: '电子邮件',
  [DeliveryWay.SMS]: '短信',
  [DeliveryWay.PHONE]: '电话',
  [DeliveryWay.VISIT]: '当面',
  [DeliveryWay.PAPER]: '书面送达',
};

/** Result of a telephone call (电话告知的结果). */
export enum CallOutcome {
  REACHED = 'REACHED',
  TRY_AGAIN = 'TRY_AGAIN',
  NOT_REACHED = 'NOT_REACHED',
}

/** Labels of the results of a call (电话告知的结果). */
export const CALL_OUTCOME_LABELS: Readonly<Record<CallOutcome, string>> = {
  [CallOutcome.REACHED]: '告知到本人',
  [CallOutcome.TRY_AGAIN]: '没有人接听，再打',
  [CallOutcome.NOT_REACHED]: '联系不上，不再打',
};

/** Way of reaching somebody in writing (书面告知); null: by telephone. */
export const writtenWay = (
  { contactKind, contact }: { contactKind: string | null; contact: string | null },
  texting: boolean,
): DeliveryWay.MAIL | DeliveryWay.SMS | null => {
  if (contact === null) return null;
  if (contactKind === 'EMAIL') return DeliveryWay.MAIL;
  return texting && mobileIn(contact) !== null ? DeliveryWay.SMS : null;
};

/** Days after which nobody is called any more (电话告知的期限), where the matter itself sets no earlier end. */
export const CALL_DAYS = 180;

/** Days for which an address is stored after its notification came to an end (收件地址的保存期限). */
export const ADDRESS_DAYS = 30;

/** Reason against recording a call (登记电话告知): nobody is waiting for it. */
export const refuseCallRecord = (waiting: boolean): Finding[] => (waiting ? [] : [nothingToTell]);

const nothingToTell = r71.block('NOTHING_TO_TELL')`
  已经告知，或者不用再告知。
  刷新名单，看最新的情况。`;
