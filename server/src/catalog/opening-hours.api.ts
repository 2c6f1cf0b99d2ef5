/** What other features may ask about opening hours; the rules themselves stand beside. */
export { isOpenAt, type OpeningRule } from "./opening-hours.rules.ts";
