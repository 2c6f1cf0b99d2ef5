import { ApolloArmor } from "@escape.tech/graphql-armor";
import { NoSchemaIntrospectionCustomRule, type ValidationRule } from "graphql";

/** What one request may ask at most, over HTTP and over the websocket alike. The nested listing page takes about a fifth of the cost. */
export const limits = { tokens: 2_000, depth: 12, cost: 12_000, aliases: 30, directives: 20 } as const;

const armor = new ApolloArmor({
  // Its own token limit turns syntax errors into HTTP 500; the parser has one.
  maxTokens: { enabled: false },
  // The schema is public: a hint at the right name helps.
  blockFieldSuggestion: { enabled: false },
  maxDepth: { n: limits.depth, flattenFragments: true, ignoreIntrospection: true },
  costLimit: { maxCost: limits.cost, ignoreIntrospection: true, flattenFragments: true },
  maxAliases: { n: limits.aliases },
  maxDirectives: { n: limits.directives },
}).protect();

/** Depth, cost, aliases and directives, beside GraphQL's own rules. */
export const limitRules: ValidationRule[] = armor.validationRules;

/** The rule against questions about the schema, where these are switched off. */
export const introspectionRules = (introspection: boolean): readonly ValidationRule[] =>
  introspection ? [] : [NoSchemaIntrospectionCustomRule];
