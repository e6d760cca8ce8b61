import { Heading } from '#client/ui/Heading.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { wholeStatement } from '#server/law/sentence.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import type { Publication } from './PublicationPart.tsx';

/** 意见采纳情况, as the published decision states it (国令713号第三十二条). */
export function Statements({ publicOpinionsStatement, expertsTold, expertOpinionsStatement }: Publication) {
  const statements = [
    { title: '社会公众意见', text: publicOpinionsStatement },
    { title: '专家论证意见', text: wholeStatement(expertsTold, expertOpinionsStatement) },
  ].filter(({ text }) => text.trim() !== '');
  if (statements.length === 0) return null;
  return (
    <Section id="caina" title="意见采纳情况" rule>
      <div className="stack">
        {statements.map(({ title, text }) => (
          <div key={title} className="prose">
            <Heading level={3}>{title}</Heading>
            <Paragraphs>{text}</Paragraphs>
          </div>
        ))}
      </div>
    </Section>
  );
}
