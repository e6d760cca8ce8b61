import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { Course } from './course-record.ts';

/** Props of every action in the course of a decision. */
export interface CourseActionProps {
  course: Course;
  capability: CapabilityRef;
}

/** Storage key of the unsent text of an action. */
export const formOf = ({ id }: Course, action: string) => `course:${id}:${action}`;

/** A day that may be left open. */
export const dayOr = (day: string) => day || null;
