/** What another register passes on (来源登记): entered by staff, once, under the number that it has there (来源编号). */
import { type Finding, provision } from '#server/law/refusal.ts';
import type { CaseKind } from './case-kind.ts';
import { CASE_KINDS } from './case-kinds.ts';

const r80 = provision('R-80', 'DESIGN', '办件办理规则');

/** The number as it is kept (来源编号): of full-width and half-width characters, of spaces and case nothing depends. */
export const sourceNoOf = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();

const SHAPE = /^[\p{Script=Han}A-Z0-9〔〕[\]()/.-]{4,40}$/u;

/** Reasons against handing in a kind on the platform (网上提交) that another register passes on. */
export function refuseHandedIn(kind: CaseKind): Finding[] {
  const { source } = CASE_KINDS[kind];
  return source ? [ofRegister(source.register)] : [];
}

/** Reasons against this number (来源编号): there is one, and it is not entered twice; `earlier` has the receipt number. */
export function refuseSourceNo(kind: CaseKind, sourceNo: string, earlier: string | null): Finding[] {
  const { source } = CASE_KINDS[kind];
  if (!source) return [];
  return [
    ...(SHAPE.test(sourceNo) ? [] : [noNumber(source.numbers)]),
    ...(earlier === null ? [] : [entered(source.numbers, earlier)]),
  ];
}

const ofRegister = (register: string) => r80.block('CASE_OF_REGISTER', 'kind')`
  ${register}转来的，由工作人员登记，不在网上提交。
  要反映的事情，可以写成留言提交。`;

const noNumber = (numbers: string) => r80.block('SOURCE_NO_MISSING', 'sourceNo')`
  没有写${numbers}，或者写得不像编号。
  照转来的单据抄写，4到40个汉字、字母、数字，中间可以有短横线。`;

const entered = (numbers: string, earlier: string) => r80.block('SOURCE_NO_ENTERED', 'sourceNo')`
  这个${numbers}已经登记，受理编号${earlier}。
  在列表中找到那一件继续办理；确实是另一件的，核对单据上的编号。`;
