import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Pin, Receipt } from '#client/ui/Receipt.tsx';
import { words } from '#client/words.ts';

interface RecordedReceiptProps {
  receipt: { receiptNo: string; lookupCode: string };
  onAgain: () => void;
}

/** The receipt for the person who spoke: its code is shown this once. */
export const RecordedReceipt = ({ receipt, onAgain }: RecordedReceiptProps) => (
  <>
    <Note tone="done" title="已登记" live>
      把受理编号和查询码告诉反映人，凭此可以在“我的参与”里查看答复。查询码只在这里显示一次。
    </Note>
    <Receipt
      label={words.form.receiptNo}
      no={receipt.receiptNo}
      facts={[{ term: words.form.lookupCode, detail: <Pin>{receipt.lookupCode}</Pin> }]}
    >
      <p className="small">凭受理编号和查询码查看办理情况和答复。</p>
    </Receipt>
    <p className="row screen-only">
      <Button onClick={() => window.print()}>{words.actions.print}</Button>
      <Button look="quiet" onClick={onAgain}>
        再登记一件
      </Button>
    </p>
  </>
);
