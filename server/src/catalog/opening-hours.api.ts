/** What other features may ask about opening hours; the rules themselves stand beside. */
export { isOpenAt, type OpeningRule, type OpeningState, openingStateAt, statesHours } from "./opening-hours.rules.ts";
