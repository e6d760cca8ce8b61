import type { ReactNode } from 'react';
import { closingDay, groupedCode } from '#client/format.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Qr } from '#client/ui/Receipt.tsx';
import { STANCE_LABELS, WAY_KIND_LABELS, words } from '#client/words.ts';
import { correctedIn, type CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { IDENTITIES } from '../comment/IdentityFields.tsx';
import { TOWN } from '../comment/TownField.tsx';
import { SHOWN } from '../comment/PublicityFields.tsx';
import { qrOf } from '../qr.ts';

const text = words.form;

interface PaperFormProps {
  of: {
    title: string;
    closesOn?: string | null | undefined;
    ways: readonly { kind: keyof typeof WAY_KIND_LABELS; text: string }[];
    correctedWords: readonly CorrectedWords[];
  };
  /** Of the form on the web. */
  address: string;
  /** Of a sheet that the unit has numbered: it comes back by its number. */
  numbered?: Numbered | undefined;
}

interface Numbered {
  no: string;
  /** Whom to ask what became of it. */
  contact: string;
}

/** Fragment of the address on a numbered sheet's code; who scans it at home comes to the form on the web. */
const NO_IN_ADDRESS = '#biao=';

const numberedAddress = (address: string, no: string) => address + NO_IN_ADDRESS + no;

/** Number of the sheet whose code says this; null: the code of no numbered sheet. */
export const paperFormNoIn = (said: string): string | null => said.split(NO_IN_ADDRESS)[1] ?? null;

/** 纸质意见表: the same questions as the form on the web, on one A4 page to be filled in by hand and sent or brought. */
export const PaperForm = ({ of, address, numbered }: PaperFormProps) => (
  <article className="notice-sheet paper-form" aria-labelledby={`yijianbiao${numbered?.no ?? ''}`}>
    <p className="notice-sheet-kind">
      公开征求意见　纸质意见表
      {numbered ? <b className="paper-form-no num">表号 {groupedCode(numbered.no)}</b> : null}
    </p>
    <Heading level={2} id={`yijianbiao${numbered?.no ?? ''}`}>
      {of.title}
    </Heading>
    <Ways {...of} />
    <Ticks term={text.clause} choices={['全文']}>
      □ 第<Blank />条
    </Ticks>
    <Ticks term={text.stance} choices={Object.values(STANCE_LABELS)} />
    <Box term={`${text.text}（只表示态度的，可以不写；写不下的写在背面）`} />
    <Box term={`${text.suggestedText}（写出改后的整句，可以不写）`} />
    <Ticks term={text.identity} choices={IDENTITIES.map(({ label }) => label)} />
    <Written term={`${text.name}或者${text.organisation}`} />
    <Written term={`${text.phone}或者${text.email}`} />
    <Written term={TOWN} />
    <Ticks term={text.showText} choices={SHOWN.map(({ label, hint }) => `${label}（${hint}）`)} />
    <div className="notice-sheet-foot">
      <Qr {...qrOf(numbered ? numberedAddress(address, numbered.no) : address)} label="二维码：网上填写" />
      <div>
        <p>
          也可以扫码在网上填写，当场得到受理编号：
          <br />
          {address}
        </p>
        <ForStaff />
      </div>
    </div>
    {numbered ? <Stub title={of.title} {...numbered} /> : null}
  </article>
);

const ForStaff = () => (
  <p>
    工作人员填写　收到日期
    <Blank />
    受理编号
    <Blank />
  </p>
);

/** 回执: what the author keeps of a sheet handed in. */
const Stub = ({ title, no, contact }: Numbered & { title: string }) => (
  <div className="paper-stub">
    <p>
      <b>
        回执　表号 <span className="num">{groupedCode(no)}</span>
      </b>
      　（沿虚线撕下，由意见人保存）
    </p>
    <p>{title}</p>
    <p>
      收件人
      <Blank />
      　查受理编号、处理结果，说出表号：{contact}
    </p>
  </div>
);

/** Until when, and by which ways paper is taken; a wrong address reads as corrected. */
function Ways({ closesOn, ways, correctedWords }: PaperFormProps['of']) {
  const right = correctedIn('WAYS', correctedWords);
  return (
    <dl>
      {closesOn ? <Row term="截止时间">{closingDay(closesOn)}</Row> : null}
      {ways
        .filter(({ kind }) => kind !== 'ONLINE')
        .map(({ kind, text: said }) => (
          <Row key={kind + said} term={WAY_KIND_LABELS[kind]}>
            {right(said)}
          </Row>
        ))}
    </dl>
  );
}

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const Blank = () => <span className="paper-blank" />;

interface TicksProps {
  term: string;
  choices: readonly string[];
  children?: ReactNode;
}

const Ticks = ({ term, choices, children }: TicksProps) => (
  <p>
    <b>{term}</b>
    {choices.map((choice) => (
      <span key={choice}>　□ {choice}</span>
    ))}
    {children ? <>　{children}</> : null}
  </p>
);

/** A line of its own, to the edge of the sheet; it may stay empty. */
const Written = ({ term }: { term: string }) => (
  <p className="paper-line">
    {term}
    {text.optional}
    <Blank />
  </p>
);

const Box = ({ term }: { term: string }) => (
  <div className="paper-box">
    <b>{term}</b>
  </div>
);
