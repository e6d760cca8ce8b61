import {
  ABOUT,
  ACCESSIBILITY,
  CATALOGUE,
  CONSULTATIONS,
  PRIVACY,
  REPORTS,
  RULES,
} from '#client/citizen/addresses.ts';
import { MESSAGES, REQUESTS } from '#client/citizen/addresses/casework.ts';
import { CONCERNS } from '#client/citizen/addresses/concern.ts';
import { ANNUAL_REPORTS, OPENNESS, PLAN_TASKS } from '#client/citizen/addresses/openness.ts';
import { PUSHES } from '#client/citizen/addresses/following.ts';
import { LIBRARY_LISTS } from '#client/citizen/addresses/statute.ts';
import { VILLAGES } from '#client/citizen/addresses/village.ts';
import { ACTIVITIES } from '#client/citizen/addresses/activity.ts';
import { DATA } from '#client/citizen/data/addresses.ts';
import { MEETINGS } from '#client/citizen/addresses/meeting.ts';
import { HEARINGS } from '#client/citizen/addresses/hearing.ts';
import { APPLY, ATTENDANCE_RULES, FAIRNESS, REGISTER } from '#client/citizen/addresses/register.ts';

/** Pages that stand without any record, for search engines (固定的页面). */
export const STANDING = [
  '/',
  CATALOGUE,
  CONSULTATIONS,
  MESSAGES,
  REQUESTS,
  OPENNESS,
  ANNUAL_REPORTS,
  PLAN_TASKS,
  CONCERNS,
  VILLAGES,
  HEARINGS,
  ACTIVITIES,
  MEETINGS,
  REGISTER,
  APPLY,
  ATTENDANCE_RULES,
  FAIRNESS,
  REPORTS,
  ABOUT,
  RULES,
  ...LIBRARY_LISTS,
  PUSHES,
  DATA,
  PRIVACY,
  ACCESSIBILITY,
];
