interface End {
  day: string;
  word: string;
}

interface LadderProps {
  /** Days of the whole term and days gone. */
  total: number;
  past: number;
  /** The day a lawful term is full, if it is not the last one. */
  mark?: number | undefined;
  /** The whole meaning in words: the bar itself is not read aloud. */
  label: string;
  start: End;
  end: End;
}

const WIDTH = 1000;
const place = (day: number, total: number) =>
  total > 0 ? Math.round((Math.min(Math.max(day, 0), total) / total) * WIDTH) : WIDTH;

/** A term drawn to scale. */
export function Ladder({ total, past, mark, label, start, end }: LadderProps) {
  return (
    <figure className="ladder">
      <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" role="img" aria-label={label}>
        <rect className="track" y="3" width={WIDTH} height="4" />
        <rect className="past" y="3" width={place(past, total)} height="4" />
        {mark === undefined ? null : <rect className="tick" x={place(mark, total)} width="3" height="10" />}
        <rect className="end-tick" x={WIDTH - 4} width="4" height="10" />
      </svg>
      <ol className="plain">
        {[start, end].map(({ day, word }) => (
          <li key={word}>
            <b>{day}</b>
            {word}
          </li>
        ))}
      </ol>
    </figure>
  );
}
