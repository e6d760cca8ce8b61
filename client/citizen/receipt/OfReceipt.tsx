import type { FormState } from '#client/form.ts';
import { sentOf } from '../form-state.ts';

/** Names the receipt for which a form is shown; which one is open may change in another tab. */
export const OfReceipt = ({ no }: { no: string }) => <input type="hidden" name="receiptNo" value={no} />;

/** A form that came back was shown for another receipt than is open by now. */
export function ofAnother(form: FormState | null, { receiptNo }: { receiptNo: string }): boolean {
  const named = sentOf(form).value('receiptNo');
  return named !== '' && named !== receiptNo;
}
