import { assessment } from './assessment';
import { failed } from './failed';
import { knockout } from './knockout';
import { onDemand } from './onDemand';
import { ranking } from './ranking';
import { score } from './score';
import { shortlist } from './shortlist';

/** Makes the functions known to Excel under the ids of the metadata; ids never change. */
CustomFunctions.associate('KNOCKOUT', knockout);
CustomFunctions.associate('FAILED', failed);
CustomFunctions.associate('SCORE', score);
CustomFunctions.associate('RANKING', ranking);
CustomFunctions.associate('SHORTLIST', shortlist);
CustomFunctions.associate('ASSESSMENT', assessment);

/** Functions that most workbooks do without; together in one file. */
CustomFunctions.associate(
  'POINTS',
  onDemand(async () => (await import(/* webpackChunkName: "further" */ './points')).points),
);
CustomFunctions.associate(
  'EXPLAIN',
  onDemand(async () => (await import(/* webpackChunkName: "further" */ './explain')).explain),
);
CustomFunctions.associate(
  'TIES',
  onDemand(async () => (await import(/* webpackChunkName: "further" */ './ties')).ties),
);
CustomFunctions.associate(
  'RATEPOINTS',
  onDemand(async () => (await import(/* webpackChunkName: "further" */ './ratepoints')).ratepoints),
);
CustomFunctions.associate(
  'REVERSAL',
  onDemand(async () => (await import(/* webpackChunkName: "further" */ './reversal')).reversal),
);
CustomFunctions.associate(
  'ROBUSTNESS',
  onDemand(async () => (await import(/* webpackChunkName: "further" */ './robustness')).robustness),
);
CustomFunctions.associate(
  'COMPETENCY',
  onDemand(async () => (await import(/* webpackChunkName: "further" */ './competency')).competency),
);
CustomFunctions.associate(
  'EXPERIENCE',
  onDemand(async () => (await import(/* webpackChunkName: "further" */ './experience')).experience),
);
CustomFunctions.associate(
  'STANDSTILL',
  onDemand(async () => (await import(/* webpackChunkName: "further" */ './standstill')).standstill),
);
CustomFunctions.associate(
  'CONTRACTVALUE',
  onDemand(async () => (await import(/* webpackChunkName: "further" */ './contractvalue')).contractvalue),
);
