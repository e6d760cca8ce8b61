/** One line of a record as people read it (记录要点). */
export interface Line {
  label: string;
  text: string;
}
