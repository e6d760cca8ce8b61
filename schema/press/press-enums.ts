import { registerEnumType } from 'type-graphql';
import { PressStage } from '#server/law/press/press-stage.ts';
import {
  AccreditationDecline,
  AccreditationState,
  PressCoverage,
  PressPostKind,
  PressQuestionOrigin,
  PressQuestionState,
  QuestionNotTaken,
} from '#server/law/press/press-words.ts';

/** Every enum of press conferences (新闻发布会的用语). */
const ENUMS = {
  PressStage,
  PressCoverage,
  AccreditationState,
  AccreditationDecline,
  PressQuestionOrigin,
  PressQuestionState,
  QuestionNotTaken,
  PressPostKind,
};

for (const [name, values] of Object.entries(ENUMS)) registerEnumType(values, { name });
