import type { Fact } from '#client/ui/Facts.tsx';

/** Whom to ask, and how (联系方式). */
export interface Contact {
  unit: string;
  name: string;
  phone: string;
  email: string;
  address: string;
}

/** What is known of a contact, term by term; what is empty is left out. */
export const contactFacts = ({ unit, name, phone, email, address }: Contact): Fact[] => [
  { term: '联系单位', detail: unit },
  ...(name ? [{ term: '联系人', detail: name }] : []),
  ...(phone ? [{ term: '电话', detail: phone }] : []),
  ...(email ? [{ term: '电子邮箱', detail: <a href={`mailto:${email}`}>{email}</a> }] : []),
  ...(address ? [{ term: '地址', detail: address }] : []),
];
