/*
 * Who may import whom, and nothing else. Each rule names a layer, what it may reach, and what to
 * do instead of reaching further.
 */

const layer = (name, from, mayReach, instead) => ({
  name,
  severity: 'error',
  comment: instead,
  from: { path: from },
  to: {
    path: '^(src|seeds|test)/',
    pathNot: [from.replace(/\$$/, ''), ...mayReach.map((place) => `^${place}`)],
  },
});

const domain = 'src/domain/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment:
        'Two files that need each other are one concept: join them, or move what they share below both.',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    layer(
      'quantity',
      '^src/domain/quantity/',
      [],
      'Quantity knows texts and numbers only: move what needs more to the layer that has it.',
    ),
    layer(
      'growth',
      '^src/domain/growth/',
      ['src/domain/quantity/'],
      'Growth is arithmetic on numbers: pass in what it needs.',
    ),
    layer(
      'indicator',
      '^src/domain/indicator/',
      ['src/domain/growth/', 'src/domain/quantity/', 'src/domain/language'],
      'The model of a system does not know how it is judged or drawn: put that into assessment/, validation/ or table/.',
    ),
    layer(
      'assessment',
      '^src/domain/assessment/',
      [
        'src/domain/indicator/',
        'src/domain/growth/',
        'src/domain/quantity/',
        'src/domain/language',
      ],
      'An assessment does not know the rules that check entries: let validation/ use it instead.',
    ),
    layer(
      'table',
      '^src/table/',
      [domain],
      'A plan is made from the domain alone; hosts and files carry it out.',
    ),
    layer(
      'report',
      '^src/report/',
      [domain],
      'A report words what it is given: let app/ bring it what it needs.',
    ),
    layer(
      'app',
      '^src/app/',
      ['src/table/', 'src/report/', domain],
      'Use cases see the workbook through their port (app/workbook.ts) and never through a host.',
    ),
    layer(
      'excel',
      '^src/excel/',
      ['src/app/workbook', 'src/table/', 'src/domain/language'],
      'The port only carries out: decide in table/ or app/ and hand it the result.',
    ),
    layer(
      'xlsx',
      '^src/xlsx/',
      ['src/app/workbook', 'src/table/'],
      'The file side only carries out: decide in table/ or app/ and hand it the result.',
    ),
    layer(
      'functions',
      '^src/functions/',
      ['src/table/', domain, 'seeds/'],
      'A custom function is thin: put the computing into domain/.',
    ),
    layer(
      'cli',
      '^src/cli/',
      ['src/xlsx/', 'src/app/', 'src/report/', 'src/table/', domain, 'seeds/'],
      'The command runs without Excel and without a browser.',
    ),
    layer(
      'taskpane',
      '^src/taskpane/(?!index\\.tsx$)',
      ['src/taskpane/', 'src/app/', 'src/report/', 'src/table/', domain],
      'Only index.tsx knows hosts and seeds: take them from the context it provides.',
    ),
    layer(
      'composition-root',
      '^src/(taskpane/index\\.tsx$|commands/|worker/)',
      [
        'src/taskpane/',
        'src/commands/',
        'src/worker/',
        'src/excel/',
        'src/xlsx/',
        'src/app/',
        'src/report/',
        'src/functions/registry',
        'src/table/',
        domain,
        'seeds/',
      ],
      'A composition root joins the layers; it computes nothing.',
    ),
    {
      name: 'pure-domain',
      severity: 'error',
      comment:
        'domain, table and report are pure: pass in what comes from files, the clock, the host or React.',
      from: { path: '^src/(domain|table|report)/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev'],
        pathNot: ['node_modules/(valibot|fastest-levenshtein)/'],
      },
    },
    {
      name: 'react-in-the-pane',
      severity: 'error',
      comment: 'Only the pane draws: give it data to draw.',
      from: { path: '^src/(?!taskpane/)' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'product-not-from-test',
      severity: 'error',
      comment: 'What the product needs lives in src/ or seeds/.',
      from: { path: '^(src|seeds)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
