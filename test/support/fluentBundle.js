const { cachedBundle } = require('./cachedBundle');

/**
 * Fluent is some two thousand modules, and jest loads them anew for every test file: most of what a test of the pane takes.
 * React stays outside: there must be one of it.
 */
function fluentBundle() {
  return cachedBundle('fluent', [__filename], {
    // The modules that the add-in is built from: of the others every one of some thousand icons would come along.
    stdin: { contents: "export * from '@fluentui/react-components';", resolveDir: __dirname },
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
  });
}

module.exports = { fluentBundle };
