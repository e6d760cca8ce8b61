import { v7 } from 'uuid';

/** A new row id: UUIDv7, made in the application so that ids sort by time on every PostgreSQL. */
export const newId = (): string => v7();
