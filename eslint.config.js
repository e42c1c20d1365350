const tseslint = require('typescript-eslint');
const importX = require('eslint-plugin-import-x');
const reactHooks = require('eslint-plugin-react-hooks');
const officeAddins = require('eslint-plugin-office-addins');

/**
 * The floors of the house. Imports run downward only: a floor may use the floors listed beside it and itself.
 * The method (domain) must be readable and testable by itself; Excel and React are replaceable.
 */
const FLOORS = {
  domain: [],
  notice: ['domain'],
  i18n: ['domain', 'notice'],
  sheet: ['domain', 'notice', 'i18n'],
  excel: ['domain', 'notice', 'i18n', 'sheet'],
  functions: ['domain', 'i18n', 'sheet'],
  taskpane: ['domain', 'notice', 'i18n', 'sheet', 'excel', 'functions'],
  commands: ['domain', 'notice', 'i18n', 'sheet', 'excel', 'functions', 'taskpane'],
  workbench: ['domain', 'notice', 'i18n', 'sheet'],
};

const zones = Object.entries(FLOORS).map(([floor, below]) => ({
  target: `./src/${floor}`,
  from: './src',
  except: [floor, ...below].map((name) => `./${name}`),
  message: `src/${floor} may import only from ${[floor, ...below].join(', ')}. Imports run downward; see ARCHITECTURE.md, "Floors".`,
}));

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.cache/', 'coverage/', 'test/artefacts/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'bench/**/*.ts', 'scripts/**/*.ts'],
    extends: [...tseslint.configs.recommended],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/extensions': ['.ts', '.tsx'],
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='sort'][callee.object.type='Identifier']",
          message:
            'Sorting in place reorders somebody else\'s rows silently. Copy first ([...rows].sort), or sort a typed array that this function made and say so in a disable comment.',
        },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has the concept.' },
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: { 'office-addins/no-context-sync-in-loop': 'error', 'office-addins/no-navigational-load': 'error' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
