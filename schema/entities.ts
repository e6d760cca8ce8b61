import * as classes from './entity-classes.ts';

/** Every entity class, as the mapper takes them. */
export const ENTITIES = Object.values(classes);
