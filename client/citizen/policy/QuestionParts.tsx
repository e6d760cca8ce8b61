import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Toc } from '#client/ui/Toc.tsx';
import { OTHERS, QUESTIONS, saidOf, unasked } from './questions.ts';
import { type NotedSetting, RuleList } from './RuleList.tsx';
import { type Statute, STATUTES } from './statutes.ts';

const WHOSE = '本县设定';

/** The questions, then what else stands on the page. */
export const QuestionToc = ({ more }: { more: readonly { href: string; label: string }[] }) => (
  <Toc
    wide
    label="您想知道什么"
    items={[
      ...[...QUESTIONS, OTHERS].map(({ id, question }) => ({ href: `#${id}`, label: question })),
      ...more,
    ]}
  />
);

interface AnswerProps {
  id: string;
  question: string;
  answer: string;
  statutes?: readonly Statute[];
  settings: readonly NotedSetting[];
}

/** A short answer; each rule with its article behind it. */
const Answer = ({ id, question, answer, statutes = [], settings }: AnswerProps) => (
  <Section id={id} title={question}>
    <p className="prose">{answer}</p>
    <More row summary={`依据：${sourcesOf(statutes, settings)}`}>
      <RuleList whose={WHOSE} statutes={statutes} settings={settings} />
    </More>
  </Section>
);

const sourcesOf = (statutes: readonly Statute[], settings: readonly NotedSetting[]) =>
  [
    statutes.length > 0 ? `法律规定${statutes.length}条` : '',
    settings.length > 0 ? `${WHOSE}${settings.length}项` : '',
  ]
    .filter(Boolean)
    .join('，');

/** Question by question: the answer, then the law and what the county set within it. */
export function QuestionParts({ values }: { values: readonly NotedSetting[] }) {
  const set = (key: string) => values.find((one) => one.key === key);
  return (
    <>
      {QUESTIONS.map(({ answer, statutes, settings, ...question }) => (
        <Answer
          key={question.id}
          {...question}
          answer={answer(saidOf(values))}
          statutes={STATUTES.filter(({ matter }) => statutes.includes(matter))}
          settings={settings.flatMap((key) => set(key) ?? [])}
        />
      ))}
      <Answer {...OTHERS} settings={unasked(values)} />
    </>
  );
}
