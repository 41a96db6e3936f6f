import type { TermList } from '../term-class';
import { ACCIDENTS_AND_WEATHER } from './accidents-and-weather';
import { BUILDINGS_AND_THINGS } from './buildings-and-things';
import { CULTURE_AND_RELIGION } from './culture-and-religion';
import { ECONOMY } from './economy';
import { GENERAL } from './general';
import { HEALTH_AND_SCIENCE } from './health-and-science';
import { JUSTICE_AND_POLICE } from './justice-and-police';
import { NATURE_AND_FOOD } from './nature-and-food';
import { PEOPLE } from './people';
import { POLITICS } from './politics';
import { SPORT } from './sport';

export const GERMAN: readonly TermList[] = [
  ...JUSTICE_AND_POLICE,
  ...ACCIDENTS_AND_WEATHER,
  ...POLITICS,
  ...ECONOMY,
  ...HEALTH_AND_SCIENCE,
  ...CULTURE_AND_RELIGION,
  ...SPORT,
  ...NATURE_AND_FOOD,
  ...BUILDINGS_AND_THINGS,
  ...PEOPLE,
  ...GENERAL,
];
