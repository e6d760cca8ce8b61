import { useState } from 'react';
import { groupedCode } from '#client/format.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import type { EntryReceiptData } from '../EntryPage.tsx';
import { nameOf, type PaperRowProps } from './PaperRow.tsx';
import {
  canJoin,
  changed,
  giveNumber,
  joinToPrevious,
  type Paper,
  type Standing,
  standingOf,
} from './papers.ts';
import { type Batch, ScannedFormsQuery, usePapers } from './use-papers.ts';

type Stand = (paper: Paper) => Standing;

const staysOpen = ({ receiptNo }: Paper, standing: Standing) =>
  !receiptNo && (standing === 'WAITING' || standing === 'ENTERED');

/** The paper in hand: the next of the pile, unless somebody opened another. */
function useInHand(papers: readonly Paper[], stand: Stand) {
  const [opened, setOpened] = useState('');
  const [turn, setTurn] = useState(0);
  const waiting = papers.filter((paper) => stand(paper) === 'WAITING');
  // It stays until its receipt is there, though the server counts it as entered before.
  const held = papers.find((paper) => paper.key === opened && staysOpen(paper, stand(paper)));
  const current = held ?? waiting[0];
  if (current && current.key !== opened) setOpened(current.key);
  const open = (key: string) => {
    setOpened(key);
    setTurn(0);
  };
  return {
    current,
    waiting: waiting.length,
    turn,
    turned: () => setTurn((before) => before + 1),
    open,
    /** The next in the order of the pile, not the first that was passed over. */
    openAfter: (paper: Paper) => {
      const after = papers.slice(papers.indexOf(paper) + 1);
      open(after.find((one) => waiting.includes(one))?.key ?? '');
    },
  };
}

/** The pile as it is worked through: its rows, the paper in hand, and the receipts given so far. */
export function usePile(consultationId: string, maxMegabytes: number) {
  const batch = usePapers(consultationId, maxMegabytes);
  const { papers, change } = batch;
  const [receipts, setReceipts] = useState<Readonly<Record<string, EntryReceiptData>>>({});
  const [saidLast, setSaidLast] = useState('');
  const numbers = [...new Set(papers.map(({ no }) => no).filter(Boolean))];
  const { data } = useDesk(ScannedFormsQuery, { id: consultationId, numbers });
  const said = new Map(data?.paperForms.map((form) => [form.number, form]));
  const inHand = useInHand(papers, (paper) => standingOf(paper, said.get(paper.no)));

  function entered(paper: Paper, receipt: EntryReceiptData): void {
    const { receiptNo } = receipt;
    change((all) => changed(all, paper.key, { receiptNo }));
    setReceipts((all) => ({ ...all, [paper.key]: receipt }));
    setSaidLast(`${nameOf(paper)}已登记，受理编号${groupedCode(receiptNo)}`);
    inHand.openAfter(paper);
  }
  const act: Batch['change'] = (make) => {
    change(make);
    inHand.turned();
  };
  const rowOf = (paper: Paper): PaperRowProps => ({
    paper,
    said: said.get(paper.no),
    current: paper === inHand.current,
    lookupCode: receipts[paper.key]?.lookupCode,
    canJoin: canJoin(papers, paper.key),
    ...actionsOn(paper, act),
    onOpen: () => inHand.open(paper.key),
  });
  return { ...inHand, batch, rows: papers.map(rowOf), saidLast, entered };
}

const actionsOn = ({ key }: Paper, change: Batch['change']) => ({
  onNumber: (typed: string) => change((all) => giveNumber(all, key, typed)),
  onUnnumbered: () => change((all) => changed(all, key, { unnumbered: true, no: '' })),
  onJoin: () => change((all) => joinToPrevious(all, key)),
  onDrop: () => change((all) => all.filter((one) => one.key !== key)),
});
