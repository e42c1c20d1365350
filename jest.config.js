const { fluentBundle } = require('./test/support/fluentBundle');

/** Two worlds: everything that is plain TypeScript or talks to the host runs in Node, the pane in jsdom. */
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};
const shared = {
  transform,
  transformIgnorePatterns: ['/node_modules/', '/\\.cache/'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyStyle.ts' },
  // Microsoft's client library leaves globals behind; jest's check of them would print a page of warnings.
  testEnvironmentOptions: { globalsCleanup: 'off' },
};

module.exports = {
  testTimeout: 30_000,
  testSequencer: '<rootDir>/test/support/longestFirst.js',
  // Microsoft's client library and the workbench's engine leave much behind in a worker; one that holds too much makes way for a new one.
  workerIdleMemoryLimit: '1GB',
  reporters: ['default', '<rootDir>/test/support/closingLineReporter.js'],
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/journeys/'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      moduleNameMapper: { ...shared.moduleNameMapper, '^@fluentui/react-components$': fluentBundle() },
      setupFiles: ['<rootDir>/test/support/layoutInJsdom.ts'],
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'journeys',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/journeyServer.ts',
      globalTeardown: '<rootDir>/test/support/journeyServerEnd.ts',
    },
  ],
};
