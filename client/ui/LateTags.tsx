import { Tag } from './Tag.tsx';

interface LateMark {
  id: string;
  told: string;
  shortfalls: readonly string[];
}

/** 补录标记 beside a step: what was entered late, and why it does not count where it does not. */
export const LateTags = ({ marks }: { marks: readonly LateMark[] }) =>
  marks.map(({ id, told, shortfalls }) => (
    <div key={id}>
      <Tag kind="care">补录</Tag>
      {told ? (
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
