/** Files that something other than an import starts. */
const ENTRIES = [
  '^src/main/(index|vault-process|cli|preload|print-preload)\\.ts$',
  '^src/renderer/.*main\\.tsx$',
];

const PACKAGE_KINDS = [
  'core',
  'npm',
  'npm-dev',
  'npm-no-pkg',
  'npm-optional',
  'npm-peer',
  'npm-unknown',
  'undetermined',
  'unknown',
];

/** Who may import whom. Each rule carries the sentence a reviewer would say. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means two files are one idea: merge or split them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared runs in both processes: no other layer.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^(src|test|scripts)/', pathNot: '^src/shared/' },
    },
    {
      name: 'shared-few-packages',
      comment: 'shared depends on its short list of pure packages: no Electron, no Node, no React.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: {
        dependencyTypes: PACKAGE_KINDS,
        pathNot: 'node_modules/(zod|temporal-polyfill|libphonenumber-js)/',
      },
    },
    {
      name: 'renderer-asks-main',
      comment: 'The renderer reaches main through api, never by import.',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/main/' },
    },
    {
      name: 'main-never-renders',
      comment: 'main does not know the screens.',
      severity: 'error',
      from: { path: '^src/main/' },
      to: { path: '^src/renderer/' },
    },
    {
      name: 'src-stands-alone',
      comment: 'The app is built from src and resources alone.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'A migration that imports application code changes meaning when that code does.',
      severity: 'error',
      from: { path: '^src/main/database/migrations/\\d' },
      to: { pathNot: '^src/main/database/migrate\\.ts$' },
    },
    {
      name: 'handlers-are-entrances',
      comment: 'Only the dispatcher calls handlers; share a repository or a rule instead.',
      severity: 'error',
      from: { pathNot: '^src/main/ipc/' },
      to: { path: '^src/main/[^/]+/handlers\\.ts$' },
    },
    {
      name: 'one-connection',
      comment:
        'The connection reaches code only as ctx.db; what opens files of its own lives in these folders.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/(database|vault|backups)/' },
      to: { path: 'node_modules/better-sqlite3/' },
    },
    {
      name: 'features-do-not-mix',
      comment: 'A feature may use another feature’s queries, not its components.',
      severity: 'error',
      from: { path: '^src/renderer/(?!app/|print/)([^/]+)/' },
      to: {
        path: '^src/renderer/(?!ui/|api/|app/|drafts/|locale/|locales/|pdf/|wording/)([^/]+)/',
        pathNot: '^src/renderer/($1/|[^/]+/queries\\.ts$)',
      },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'ui components take plain props.',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: { path: '^src/(shared/(?!result\\.ts$|values/)|renderer/(?!ui/))' },
    },
    {
      name: 'one-bridge',
      comment:
        'Only the start-up, preload, windows, printing, the self-check and the registration of calls touch Electron.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/main/((index|preload|print-preload|ipc/register)\\.ts$|windows/|printing/|self-check/)',
      },
      to: { path: '(^|node_modules/)electron(/|$)' },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', ...ENTRIES] },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|\\.cache)/' },
  },
};
