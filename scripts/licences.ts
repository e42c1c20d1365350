/**
 * npm run licences: what the production bundle contains of others, and under which licence.
 * Ends with an error where the product may not ship it. Writes nothing.
 */
import { webpack } from 'webpack';
import configure from '../webpack.config.js';
import { licenceFaults, ThirdPartyNotices } from './thirdPartyNotices';

const configuration = configure({}, { mode: 'production' });
const notices = configuration.plugins?.find((plugin) => plugin instanceof ThirdPartyNotices);
if (!notices) throw new Error('The production build has lost its notices.');

webpack(configuration).compile((error, compilation) => {
  if (error) throw error;
  const faults = notices.packages.flatMap(licenceFaults);
  for (const one of notices.packages) {
    console.log(
      `${one.licence.padEnd(14)} ${one.name} ${one.version}${one.texts.length > 0 ? '' : ' (no licence file)'}`,
    );
  }
  for (const fault of faults) console.error(fault);
  const broken = compilation?.errors ?? [];
  for (const one of broken) console.error(one.message);
  console.log(`${notices.packages.length} packages, ${faults.length} that may not be shipped`);
  process.exitCode = faults.length + broken.length > 0 ? 1 : 0;
});
