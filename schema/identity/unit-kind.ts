/** Kind of body a unit is; it determines how far the procedure binds the unit where it decides for itself. */
export { OrganKind as UnitKind } from '#server/law/decision/procedural-force.ts';
