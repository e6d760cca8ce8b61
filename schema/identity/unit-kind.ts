/** What kind of body a unit is, and so how far the procedure binds it where it decides for itself. */
export { OrganKind as UnitKind } from '#server/law/decision/procedural-force.ts';
