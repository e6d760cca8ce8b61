import type {
  EventReportDesk_EventFragment,
  EventReportInput,
  RepresentativeCategory as Category,
} from '#client/graphql/graphql.ts';
import type { EventReportText } from '#server/law/event/event-report.ts';

/** An event as the desk of its report sees it. */
export type ReportRecord = EventReportDesk_EventFragment;

/** 到场人数 of one group, as it is typed. */
export interface AttendanceRow {
  category: Category | '';
  persons: string;
}

/** One opinion, as it is typed. */
export interface OpinionRow {
  id: string;
  text: string;
  category: Category | '';
  answer: string;
}

/** One picture, as it is described. */
export interface PictureRow {
  id: string;
  url: string;
  alt: string;
  caption: string;
  consent: boolean;
}

/** The report as it is typed. */
export interface ReportValues {
  summary: string;
  attendance: readonly AttendanceRow[];
  attendanceNote: string;
  opinions: readonly OpinionRow[];
  pictures: readonly PictureRow[];
}

const rowOf = ({ category, persons }: { category?: Category | null; persons: number }): AttendanceRow => ({
  category: category ?? '',
  persons: String(persons),
});

/** Report on record as form values; where nothing is written yet, the count at the door is proposed. */
export const valuesOf = ({ report, headcount, opinions, photos }: ReportRecord): ReportValues => ({
  summary: report?.summary ?? '',
  attendance: report
    ? report.attendance.map(rowOf)
    : headcount.length > 0
      ? headcount.map(rowOf)
      : [{ category: '', persons: '' }],
  attendanceNote: report?.attendanceNote ?? '',
  opinions: opinions.map(({ id, text, category, answer }) => ({
    id,
    text,
    category: category ?? '',
    answer,
  })),
  pictures: photos.map(({ id, url, alt, caption, consent }) => ({ id, url, alt, caption, consent })),
});

/** Attendance rows as the contract's input; a text that is no number is sent as -1, so that the law says so. */
export const attendanceOf = (rows: readonly AttendanceRow[]) =>
  rows.map(({ category, persons }) => ({
    category: category || null,
    persons: /^\d{1,6}$/.test(persons.trim()) ? Number(persons) : -1,
  }));

export const inputOf = ({
  summary,
  attendance,
  attendanceNote,
  opinions,
  pictures,
}: ReportValues): EventReportInput => ({
  summary,
  attendance: attendanceOf(attendance),
  attendanceNote,
  opinions: opinions.map(({ category, ...one }) => ({ ...one, category: category || null })),
  pictures: pictures.map(({ id, alt, caption, consent }) => ({ id, alt, caption, consent })),
});

/** The same as the law judges it while one types. */
export function judgedOf(values: ReportValues, { opinions: heard }: ReportRecord): EventReportText {
  const entered = new Set(heard.filter((one) => one.entered).map(({ id }) => id));
  return {
    ...values,
    attendance: attendanceOf(values.attendance),
    opinions: values.opinions.map(({ id, text, answer }) => ({ text, answer, entered: entered.has(id) })),
  };
}

/** Where on the page a field of a finding is. */
export function placeOf(field: string): string | undefined {
  if (field === 'attendance') return 'attendance-0-persons';
  if (field === 'opinions') return 'opinions-add';
  if (field === 'pictures') return 'event-photos';
  return field.replaceAll('.', '-');
}
