import type { ExplanationPart_ConsultationFragment as Explained } from '#client/graphql/graphql.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Corrected } from '../notice/Corrected.tsx';
import { Paragraphs } from '../Paragraphs.tsx';

const COLUMNS = ['涉及的人', '现在', '以后', '从何时起'].map((label) => ({ label }));

const Told = ({ children }: { children: string }) => <Corrected part="INTERPRETATION">{children}</Corrected>;

/** 对您有什么变化: who, now, then, from when; on a phone each row is a card. */
export const Impacts = ({ impacts }: Pick<Explained, 'impacts'>) =>
  impacts.length === 0 ? null : (
    <Table
      caption="对您有什么变化"
      stack
      columns={COLUMNS}
      rows={impacts.map(({ who, before, after, since }, index) => ({
        key: String(index),
        cells: [
          <Told key="who">{who}</Told>,
          <Told key="before">{before}</Told>,
          <b key="after">
            <Told>{after}</Told>
          </b>,
          <Told key="since">{since || '—'}</Told>,
        ],
      }))}
    />
  );

/** 问答, open to read: nothing of an answer is folded away. */
export const Questions = ({ questions }: Pick<Explained, 'questions'>) =>
  questions.length === 0 ? null : (
    <div className="stack">
      <Heading level={3}>{`问答（${questions.length}个）`}</Heading>
      {questions.map(({ question, answer }, index) => (
        <div key={index} className="prose">
          <p>
            <b>
              {index + 1}．<Told>{question}</Told>
            </b>
          </p>
          <Paragraphs part="INTERPRETATION">{answer}</Paragraphs>
        </div>
      ))}
    </div>
  );
