import { groupedCode } from '#server/law/grouped-code.ts';

interface Receipted {
  readonly receiptNo?: string | null | undefined;
}

/** A receipt number as people read it (受理编号). */
export const groupedNo = ({ receiptNo }: Receipted): string => (receiptNo ? groupedCode(receiptNo) : '');

/** Where somebody with a receipt finds their own record, and what they can do there. */
export const ownRecordWords = (person: Receipted, doing: string): string =>
  person.receiptNo ? `您的受理编号：${groupedNo(person)}。凭编号和查询码，可以在“我的参与”中${doing}。` : '';
