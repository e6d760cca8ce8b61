/** no form offers a notification channel that nothing uses. */
import { describe, expect, it } from 'vitest';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { DeliveryWay, writtenWay } from '#server/law/people/notification.ts';

const SAMPLES: Readonly<Record<ContactKind, string>> = {
  [ContactKind.PHONE]: '13800138000',
  [ContactKind.EMAIL]: 'li@lanxi.example',
};

describe('表单提供的联系方式都用得上', () => {
  it.each(Object.values(ContactKind))('%s：有短信服务和没有的县都有告知的方式', (contactKind) => {
    const contact = SAMPLES[contactKind];
    for (const texting of [true, false]) {
      const way = writtenWay({ contactKind, contact }, texting) ?? DeliveryWay.PHONE;
      // A contact nobody can write to is a telephone number: a clerk calls it.
      expect(way === DeliveryWay.PHONE ? contactKind : ContactKind.PHONE).toBe(ContactKind.PHONE);
      expect(way).toBe(
        contactKind === ContactKind.EMAIL ? DeliveryWay.MAIL : texting ? DeliveryWay.SMS : DeliveryWay.PHONE,
      );
    }
  });
});
