import { Heading, type Level } from './Heading.tsx';

/** A run of words that stayed, went or came: `redline(before, after)` of the law finds them. */
export interface Span {
  kind: 'SAME' | 'GONE' | 'NEW';
  text: string;
}

const WORDS = { GONE: ['del', '删除：'], NEW: ['ins', '新增：'] } as const;

/** One run of a changed text; what colour and line say is said in words too. */
function Marked({ kind, text }: Span) {
  if (kind === 'SAME') return text;
  const [Tag, said] = WORDS[kind];
  return (
    <Tag>
      <span className="visually-hidden">{said}</span>
      {text}
    </Tag>
  );
}

/** A changed text in one piece (修改对照): deletions stand before insertions. */
export const Changed = ({ spans }: { spans: readonly Span[] }) =>
  spans.map((span, index) => <Marked key={index} {...span} />);

interface RedlineProps {
  /** Column headings: the names of the two versions. */
  before: string;
  after: string;
  spans: readonly Span[];
  level?: Level | undefined;
}

/** A text before and after, side by side, with deletions and insertions marked. */
export const Redline = ({ before, after, spans, level = 4 }: RedlineProps) => (
  <div className="redline gap-above">
    <Column title={before} spans={spans.filter(({ kind }) => kind !== 'NEW')} level={level} />
    <Column title={after} spans={spans.filter(({ kind }) => kind !== 'GONE')} level={level} />
  </div>
);

const Column = ({ title, spans, level }: { title: string; spans: readonly Span[]; level: Level }) => (
  <div>
    <Heading level={level}>{title}</Heading>
    <p>
      <Changed spans={spans} />
    </p>
  </div>
);
