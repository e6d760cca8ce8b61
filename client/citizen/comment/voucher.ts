/** 凭证: all that is needed to prove later, to anyone, what was received and when; without the secret code. */
interface Committed {
  receiptNo: string;
  submittedAt: string;
  commitment: string;
  salt: string;
  payload: string;
}

const SCHEME = 'commitment = base64(SHA-256("ppp/v1" 0x00 salt payload))';

export const voucherName = ({ receiptNo }: Committed) => `意见凭证-${receiptNo}.json`;

/** A file to save that needs neither script nor server: the link carries it. */
export function voucherHref({ receiptNo, submittedAt, commitment, salt, payload }: Committed): string {
  const voucher = { receiptNo, submittedAt, commitment, salt, payload, scheme: SCHEME };
  return `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(voucher, null, 2))}`;
}
