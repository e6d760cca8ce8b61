import type { CapabilityRef } from '#client/staff/frame/CapabilityButton.tsx';
import type { Course } from './course-record.ts';

/** What every deed of the course is given. */
export interface CourseDeedProps {
  course: Course;
  capability: CapabilityRef;
}

/** Under which name the unsent text of a deed is kept. */
export const formOf = ({ id }: Course, deed: string) => `course:${id}:${deed}`;

/** A day that may be left open. */
export const dayOr = (day: string) => day || null;
