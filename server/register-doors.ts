import { ApplyingResolver } from '#server/register/applying.resolver.ts';
import { LibraryExpertResolver } from '#server/register/library-expert.resolver.ts';
import { RepresentativeResolver } from '#server/register/representative.resolver.ts';
import { StandingResolver } from '#server/register/standing.resolver.ts';

/** The doors of the registers (公众代表库、专家库); part of the one list. */
export const REGISTER_DOORS = [
  RepresentativeResolver,
  StandingResolver,
  ApplyingResolver,
  LibraryExpertResolver,
] as const;
