import { moment } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Pin, Receipt } from '#client/ui/Receipt.tsx';
import { COMMENT_CHANNEL_LABELS, words } from '#client/words.ts';
import type { EntryReceiptData } from './EntryPage.tsx';

interface EntryReceiptProps {
  receipt: EntryReceiptData;
  onAgain: () => void;
}

/** The receipt for the person who spoke: its code is shown this once. */
export function EntryReceipt({ receipt, onAgain }: EntryReceiptProps) {
  const { receiptNo, lookupCode, submittedAt, channel } = receipt;
  return (
    <>
      <Note tone="done" title="已登记" live>
        把受理编号和查询码告诉意见人，或者打印后交给本人。查询码只在这里显示一次。
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
      <p className="row screen-only">
        <Button onClick={() => window.print()}>{words.actions.print}</Button>
        <Button look="quiet" onClick={onAgain}>
          再录一件
        </Button>
      </p>
    </>
  );
}
