import { changes, type Run } from './changes.ts';
import { Heading, type Level } from './Heading.tsx';

interface Side {
  title: string;
  text: string;
}

const WORDS = { gone: ['del', '删除：'], new: ['ins', '新增：'] } as const;

/** One run of a changed text; what colour and line say is said in words too. */
function Marked({ kind, text }: Run) {
  if (kind === 'same') return text;
  const [Tag, said] = WORDS[kind];
  return (
    <Tag>
      <span className="visually-hidden">{said}</span>
      {text}
    </Tag>
  );
}

const Column = ({ title, runs, level }: { title: string; runs: readonly Run[]; level: Level }) => (
  <div>
    <Heading level={level}>{title}</Heading>
    <p>
      {runs.map((run, index) => (
        <Marked key={index} {...run} />
      ))}
    </p>
  </div>
);

interface RedlineProps {
  before: Side;
  after: Side;
  level?: Level | undefined;
}

/** A text before and after, side by side, with what went and what came. */
export function Redline({ before, after, level = 4 }: RedlineProps) {
  const runs = changes(before.text, after.text);
  return (
    <div className="redline gap-above">
      <Column title={before.title} runs={runs.before} level={level} />
      <Column title={after.title} runs={runs.after} level={level} />
    </div>
  );
}
