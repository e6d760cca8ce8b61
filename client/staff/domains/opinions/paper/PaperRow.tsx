import { type SyntheticEvent, useState } from 'react';
import { groupedCode } from '#client/format.ts';
import type { ScannedFormsQuery as Data } from '#client/graphql/graphql.ts';
import { scansPath } from '#client/staff/ground/addresses/consultation.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { FindingFragment, Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { Code } from '#client/ui/Receipt.tsx';
import { type Paper, type Standing, standingOf } from './papers.ts';

export type SaidForm = Data['paperForms'][number];

export interface PaperRowProps {
  paper: Paper;
  said: SaidForm | undefined;
  /** Its words are being typed. */
  current: boolean;
  /** Given with the receipt, this once. */
  lookupCode: string | undefined;
  canJoin: boolean;
  onOpen: () => void;
  onNumber: (typed: string) => void;
  onUnnumbered: () => void;
  onJoin: () => void;
  onDrop: () => void;
}

const WORDS: Readonly<Record<Standing, string>> = {
  ENTERED: '已登记',
  NUMBERLESS: '没有读出二维码',
  REFUSED: '不能在这里登记',
  WAITING: '待录入',
  ASKED: '正在查',
};

const KINDS = {
  ENTERED: 'done',
  NUMBERLESS: 'care',
  REFUSED: 'due',
  WAITING: 'open',
  ASKED: 'plain',
} as const;

/** One paper of the pile: its number, how many pages, where it stands, and the way on. */
export function PaperRow(props: PaperRowProps) {
  const { paper, said, current } = props;
  const standing = standingOf(paper, said);
  const name = nameOf(paper);
  return (
    <li className="paper-row" aria-current={current || undefined}>
      <p className="row">
        <b className="num">{name}</b>
        {paper.pages.length > 0 ? <span className="small soft">{paper.pages.length}页</span> : null}
        <Tag kind={KINDS[standing]}>{current ? '正在录入' : WORDS[standing]}</Tag>
        {standing === 'ENTERED' ? <Receipt {...props} /> : null}
        {standing === 'ENTERED' && !paper.receiptNo && paper.pages.length > 0 ? (
          <Button look="text" mini about={name} onClick={props.onUnnumbered}>
            是复印后另填的，不带表号录入
          </Button>
        ) : null}
        {standing === 'WAITING' && !current ? (
          <Button look="quiet" mini about={name} onClick={props.onOpen}>
            录入
          </Button>
        ) : null}
        <Button look="text" mini about={name} onClick={props.onDrop}>
          {standing === 'ENTERED' ? '收起' : '移除'}
        </Button>
      </p>
      {standing === 'REFUSED' && said ? <Why said={said} /> : null}
      {standing === 'REFUSED' || standing === 'NUMBERLESS' ? <Number {...props} name={name} /> : null}
    </li>
  );
}

/** Name of a paper: its number, else the file of its first page. */
export const nameOf = ({ no, pages }: Paper): string =>
  no ? `表号${groupedCode(no)}` : (pages[0]?.name ?? '');

const Receipt = ({ paper, said, lookupCode }: PaperRowProps) => (
  <span className="small">
    受理编号
    <Code>{paper.receiptNo ?? said?.receiptNo ?? ''}</Code>
    {lookupCode ? (
      <>
        　查询码
        <Code>{lookupCode}</Code>
      </>
    ) : null}
  </span>
);

const Why = ({ said }: { said: SaidForm }) => (
  <>
    <Findings findings={readFragment(FindingFragment, said.findings)} />
    {said.elsewhereId ? (
      <p>
        <a href={scansPath(said.elsewhereId)}>到那一次征求意见去录，把这几页再放进去</a>
      </p>
    ) : null}
  </>
);

/** The number by hand, where the code is torn, folded or written over; or none. */
function Number({ paper, name, canJoin, onNumber, onUnnumbered, onJoin }: PaperRowProps & { name: string }) {
  const [typed, setTyped] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed.trim()) onNumber(typed);
  };
  return (
    <form className="row" onSubmit={submit}>
      <label className="small" htmlFor={`no-${paper.key}`}>
        照纸上的填表号
      </label>
      <input
        className="input input--short"
        id={`no-${paper.key}`}
        aria-label={`${name}的表号`}
        inputMode="numeric"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" look="quiet" mini about={name}>
        用这个表号
      </Button>
      {paper.pages.length > 0 ? (
        <Button look="quiet" mini about={name} onClick={onUnnumbered}>
          不带表号录入
        </Button>
      ) : null}
      {canJoin && paper.pages.length > 0 ? (
        <Button look="quiet" mini about={name} onClick={onJoin}>
          是上一张的背面、附页
        </Button>
      ) : null}
    </form>
  );
}
