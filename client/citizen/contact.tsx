import { useContext } from 'react';
import type { Fact } from '#client/ui/Facts.tsx';
import { Dial, dialled } from './Dial.tsx';
import { Corrected } from './notice/Corrected.tsx';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { CorrectedContext } from './notice/corrected-words.ts';

/** Whom to ask, and how (联系方式). */
export interface Contact {
  unit: string;
  name: string;
  phone: string;
  email: string;
  address: string;
}

const Told = ({ children }: { children: string }) => <Corrected part="CONTACT">{children}</Corrected>;

/** Where the address was wrong, the right one is followed. */
function Mail({ children: email }: { children: string }) {
  const right = correctedIn('CONTACT', useContext(CorrectedContext))(email);
  return (
    <a href={`mailto:${right}`}>
      <Told>{email}</Told>
    </a>
  );
}

/** Where the number was wrong, the right one is dialled. */
export function Phone({ children: phone }: { children: string }) {
  const right = correctedIn('CONTACT', useContext(CorrectedContext))(phone);
  return right === phone ? (
    <Dial>{phone}</Dial>
  ) : (
    <a href={dialled(right)}>
      <Told>{phone}</Told>
    </a>
  );
}

/** Known details of a contact, term by term; empty ones are left out. */
export const contactFacts = ({ unit, name, phone, email, address }: Contact): Fact[] => [
  { term: '联系单位', detail: <Told>{unit}</Told> },
  ...(name ? [{ term: '联系人', detail: <Told>{name}</Told> }] : []),
  ...(phone ? [{ term: '电话', detail: <Phone>{phone}</Phone> }] : []),
  ...(email ? [{ term: '电子邮箱', detail: <Mail>{email}</Mail> }] : []),
  ...(address ? [{ term: '地址', detail: <Told>{address}</Told> }] : []),
];
