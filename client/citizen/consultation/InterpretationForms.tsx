import type {
  CorrectedPart,
  ExplanationPart_ConsultationFragment as Explained,
} from '#client/graphql/graphql.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { Photos } from '#client/ui/Photos.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Corrected } from '../notice/Corrected.tsx';
import { Paragraphs } from '../Paragraphs.tsx';

const COLUMNS = ['涉及的人', '现在', '以后', '从何时起'].map((label) => ({ label }));

/** Where it stands: with the draft, or with the decision. */
interface InPart {
  part: CorrectedPart;
}

/** 对您有什么变化: who, now, then, from when; on a phone each row is a card. */
export const Impacts = ({ impacts, part }: Pick<Explained, 'impacts'> & InPart) =>
  impacts.length === 0 ? null : (
    <Table
      caption="对您有什么变化"
      stack
      columns={COLUMNS}
      rows={impacts.map(({ who, before, after, since }, index) => ({
        key: String(index),
        cells: [
          <Corrected key="who" part={part}>
            {who}
          </Corrected>,
          <Corrected key="before" part={part}>
            {before}
          </Corrected>,
          <b key="after">
            <Corrected part={part}>{after}</Corrected>
          </b>,
          <Corrected key="since" part={part}>
            {since || '—'}
          </Corrected>,
        ],
      }))}
    />
  );

/** 问答, open to read: nothing of an answer is folded away. */
export const Questions = ({ questions, part }: Pick<Explained, 'questions'> & InPart) =>
  questions.length === 0 ? null : (
    <div className="stack">
      <Heading level={3}>{`问答（${questions.length}个）`}</Heading>
      {questions.map(({ question, answer }, index) => (
        <div key={index} className="prose">
          <p>
            <b>
              {index + 1}．<Corrected part={part}>{question}</Corrected>
            </b>
          </p>
          <Paragraphs part={part}>{answer}</Paragraphs>
        </div>
      ))}
    </div>
  );

/** 案例: who, in which situation, and what holds for them. */
export const Cases = ({ cases, part }: Pick<Explained, 'cases'> & InPart) =>
  cases.length === 0 ? null : (
    <div className="stack">
      <Heading level={3}>{`案例（${cases.length}个）`}</Heading>
      {cases.map((one, index) => (
        <Facts
          key={index}
          items={[
            { term: '谁', detail: <Corrected part={part}>{one.who}</Corrected> },
            { term: '情况', detail: <Corrected part={part}>{one.situation}</Corrected> },
            {
              term: '怎样处理',
              detail: (
                <b>
                  <Corrected part={part}>{one.outcome}</Corrected>
                </b>
              ),
            },
          ]}
        />
      ))}
    </div>
  );

/** 图解, in the order in which they are read; the same in words for whoever sees no picture. */
export const Story = ({ pictures, part }: Pick<Explained, 'pictures'> & InPart) =>
  pictures.length === 0 ? null : (
    <div className="stack">
      <Heading level={3}>{`图解（${pictures.length}张）`}</Heading>
      <Photos items={pictures} label="图解" story />
      <More summary="用文字读图解" row>
        <ol>
          {pictures.map(({ id, alt, caption }) => (
            <li key={id}>
              <Corrected part={part}>{alt}</Corrected>
              {caption ? <Paragraphs part={part}>{caption}</Paragraphs> : null}
            </li>
          ))}
        </ol>
      </More>
    </div>
  );
