/** What other features may ask about opening hours; the rules themselves stand beside. */
export { isOpenAt, type OpeningRule, saysClosed } from "./opening-hours.rules.ts";
