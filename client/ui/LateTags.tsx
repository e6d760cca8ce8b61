import { Tag } from './Tag.tsx';

interface LateMark {
  id: string;
  told: string;
  shortfalls: readonly string[];
}

interface LateTagsProps {
  marks: readonly LateMark[];
  /** Sentence shown on the step already, so that it is not repeated. */
  said: string | null | undefined;
}

/** 补录标记 beside a step: content of the late entry, and the reason why it does not count where it does not. */
export const LateTags = ({ marks, said }: LateTagsProps) =>
  marks.map(({ id, told, shortfalls }) => (
    <div key={id}>
      <Tag kind="care">补录</Tag>
      {told && told !== said ? (
        <small>
          <br />
          {told}。
        </small>
      ) : null}
      {shortfalls.map((shortfall) => (
        <small key={shortfall}>
          <br />
          不算完成：{shortfall}
        </small>
      ))}
    </div>
  ));
