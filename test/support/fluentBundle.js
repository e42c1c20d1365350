const { cachedBundle } = require('./cachedBundle');

/**
 * Fluent is some two thousand modules, and jest loads them anew for every test file: most of what a test of the pane takes.
 * React stays outside: there must be one of it.
 */
function fluentBundle() {
  return cachedBundle('fluent', [__filename], {
    entryPoints: [require.resolve('@fluentui/react-components')],
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
  });
}

module.exports = { fluentBundle };
