/** Imports go one way; what agrees in a test must not have copied from each other. */
const layer = (path) => `^src/${path}`;

/** What may be imported from where: every folder lists all it may see, itself included. */
const may = {
  hdl: ['hdl'],
  spec: ['spec', 'errors'],
  formats: ['formats', 'errors'],
  golden: ['golden', 'formats', 'spec', 'errors'],
  generators: ['generators', 'spec', 'hdl', 'errors'],
  scenarios: ['scenarios', 'golden', 'formats', 'spec', 'errors'],
  models: ['models', 'formats', 'errors'],
  harness: ['harness', 'scenarios', 'golden', 'formats', 'spec', 'hdl', 'errors'],
  measure: ['measure', 'harness', 'spec', 'hdl', 'errors'],
  trust: [
    'trust',
    'report',
    'measure',
    'harness',
    'scenarios',
    'formats',
    'golden',
    'spec',
    'hdl',
    'errors',
    'catalog',
  ],
  report: [
    'report',
    'measure',
    'harness',
    'models',
    'scenarios',
    'formats',
    'golden',
    'spec',
    'hdl',
    'errors',
    'catalog',
  ],
};

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    ...Object.entries(may).map(([from, targets]) => ({
      name: `${from}-sees-only`,
      comment: `src/${from} may import ${targets.join(', ')}`,
      severity: 'error',
      from: { path: layer(`${from}/`) },
      to: {
        path: '^src/',
        pathNot: targets.map((t) => layer(t === 'errors' || t === 'catalog' ? t : `${t}/`)),
      },
    })),
    {
      name: 'cli-is-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'sources-do-not-see-tests',
      severity: 'error',
      from: { path: '^(src|bin)' },
      to: { path: '^(test|bench)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.cjs'] },
  },
};
