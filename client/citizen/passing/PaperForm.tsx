import type { ReactNode } from 'react';
import { closingDay } from '#client/format.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Qr } from '#client/ui/Receipt.tsx';
import { STANCE_LABELS, WAY_KIND_LABELS, words } from '#client/words.ts';
import { correctedIn, type CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { IDENTITIES } from '../comment/IdentityFields.tsx';
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
}

/** 纸质意见表: the same questions as the form on the web, on one A4 page to be filled in by hand and sent or brought. */
export const PaperForm = ({ of, address }: PaperFormProps) => (
  <article className="notice-sheet paper-form" aria-labelledby="yijianbiao">
    <p className="notice-sheet-kind">公开征求意见　纸质意见表</p>
    <Heading level={2} id="yijianbiao">
      {of.title}
    </Heading>
    <Ways {...of} />
    <Ticks term={text.clause} choices={['全文']}>
      □ 第<Blank />条
    </Ticks>
    <Ticks term={text.stance} choices={Object.values(STANCE_LABELS)} />
    <Box term={`${text.text}（只表示态度的，可以不写）`} />
    <Box term={`${text.suggestedText}（写出改后的整句，可以不写）`} />
    <Ticks term={text.identity} choices={IDENTITIES.map(({ label }) => label)} />
    <Written term={`${text.name}或者${text.organisation}`} />
    <Written term={`${text.phone}或者${text.email}`} />
    <Ticks term={text.showText} choices={SHOWN.map(({ label, hint }) => `${label}（${hint}）`)} />
    <div className="notice-sheet-foot">
      <Qr {...qrOf(address)} label="二维码：网上填写" />
      <p>
        也可以扫码在网上填写，当场得到受理编号：
        <br />
        {address}
      </p>
    </div>
    <p>
      以下由工作人员填写　收到日期
      <Blank />
      经办人
      <Blank />
      受理编号
      <Blank />
    </p>
  </article>
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
