import { Section } from '#client/ui/Layout.tsx';
import { Toc } from '#client/ui/Toc.tsx';
import { OTHERS, QUESTIONS, unasked } from './questions.ts';
import { type NotedSetting, RuleList } from './RuleList.tsx';
import { STATUTES } from './statutes.ts';

const WHOSE = '本县设定';

/** The questions, then what else stands on the page. */
export const QuestionToc = ({ more }: { more: readonly { href: string; label: string }[] }) => (
  <Toc
    label="您想知道什么"
    items={[
      ...[...QUESTIONS, OTHERS].map(({ id, question }) => ({ href: `#${id}`, label: question })),
      ...more,
    ]}
  />
);

/** Question by question: the law first, then what the county set within it. */
export const QuestionParts = ({ values }: { values: readonly NotedSetting[] }) => (
  <>
    {QUESTIONS.map(({ id, question, statutes, settings }) => (
      <Section key={id} id={id} title={question} rule>
        <RuleList
          whose={WHOSE}
          statutes={STATUTES.filter(({ matter }) => statutes.includes(matter))}
          settings={settings.flatMap((key) => values.find((one) => one.key === key) ?? [])}
        />
      </Section>
    ))}
    <Section id={OTHERS.id} title={OTHERS.question} rule>
      <RuleList whose={WHOSE} settings={unasked(values)} />
    </Section>
  </>
);
