import { moment } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Pin, Receipt } from '#client/ui/Receipt.tsx';
import { COMMENT_CHANNEL_LABELS, words } from '#client/words.ts';
import type { EntryReceiptData } from './EntryPage.tsx';

/** Place of the receipt beside the form, there from the start: what comes into it is read aloud, and moves nothing. */
export const EntryAside = ({ receipt }: { receipt: EntryReceiptData | null }) => (
  <aside className="entry-aside" aria-label="回执">
    <div role="status">{receipt ? <EntryReceipt {...receipt} /> : null}</div>
    {receipt ? (
      <p className="screen-only">
        <Button look="quiet" onClick={() => window.print()}>
          {words.actions.print}
        </Button>
      </p>
    ) : null}
  </aside>
);

/** The receipt for the person who spoke: its code is shown this once, until the next is entered. */
const EntryReceipt = ({ receiptNo, lookupCode, submittedAt, channel }: EntryReceiptData) => (
  <>
    <Note tone="done" title="已登记，可以录下一件">
      把受理编号和查询码告诉意见人，或者打印后交给本人。查询码只显示到下一件登记为止。
    </Note>
    <Receipt
      label={words.form.receiptNo}
      no={receiptNo}
      facts={[
        { term: words.form.lookupCode, detail: <Pin>{lookupCode}</Pin> },
        { term: '登记时间', detail: moment(submittedAt) },
        { term: '渠道', detail: COMMENT_CHANNEL_LABELS[channel] },
      ]}
    >
      <p className="small">凭受理编号和查询码，可以在“我的参与”里查询处理结果和理由。</p>
    </Receipt>
  </>
);
