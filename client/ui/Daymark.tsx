interface DaymarkProps {
  /** A day or a count: "11月23日", "64条". */
  mark: string;
  note?: string | undefined;
  /** The machine-readable day, when the mark is one. */
  dateTime?: string | undefined;
}

/** The date or count in the margin (页边). */
export function Daymark({ mark, note, dateTime }: DaymarkProps) {
  return (
    <p className="daymark">
      <b>{dateTime ? <time dateTime={dateTime}>{mark}</time> : mark}</b>
      {note ? <span>{note}</span> : null}
    </p>
  );
}
