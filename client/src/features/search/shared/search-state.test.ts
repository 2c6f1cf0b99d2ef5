import { expect, test } from "vitest";
import {
  countFilters,
  emptySearch,
  nearOfPosition,
  readSearch,
  type SearchState,
  toListingSearch,
  withoutFilters,
  writeSearch,
} from "./search-state.ts";

const whole: SearchState = {
  text: "help paying for insulin",
  near: "San Marcos, TX",
  withinMiles: 50,
  needs: ["insulin-cost", "copay-assistance"],
  situations: ["diabetes"],
  delivery: ["PHONE", "HOME_VISIT"],
  languages: ["es", "vi"],
  cost: ["FREE", "SLIDING_SCALE"],
  fundStatus: ["OPEN", "WAITLIST"],
  openNow: true,
  openAt: null,
  acceptsReferrals: true,
  checkedWithinDays: 30,
  sort: "DISTANCE",
};
const read = (query: string) => readSearch(new URLSearchParams(query));
const monday = new Date("2026-11-23T12:00:00Z");

test("the address of a whole search is one that a person can read", () => {
  expect(writeSearch(whole)).toBe(
    "q=help+paying+for+insulin&near=San+Marcos,+TX&within=50&need=insulin-cost,copay-assistance&who=diabetes&delivery=phone,home-visit" +
      "&speaks=es,vi&cost=free,sliding-scale&fund=open,waitlist&open=now&referrals=yes&checked=30&sort=distance",
  );
});

test("a search comes back from its address as it went in", () => {
  expect(read(writeSearch(whole))).toEqual(whole);
});

test("what has a meaning in addresses comes back too", () => {
  const odd = { ...emptySearch, text: "50% off & more? #1 + ¿insulina?", near: "Cañon City, CO" };
  expect(read(writeSearch(odd))).toEqual(odd);
});

test("an empty search has an empty address", () => {
  expect(writeSearch(emptySearch)).toBe("");
  expect(read("")).toEqual(emptySearch);
});

test("unknown values, foreign parameters and nonsense are left out", () => {
  expect(read("q=food&delivery=pigeon,phone&sort=price&within=7000&need=../../x,food&checked=1&utm_source=mail&lang=es")).toEqual({
    ...emptySearch,
    text: "food",
    delivery: ["PHONE"],
    needs: ["food"],
  });
});

test("a filter that is given twice counts once", () => {
  expect(read("need=food&need=food,rent-help").needs).toEqual(["food", "rent-help"]);
});

test("each chosen value counts as one filter; words, place and order are none", () => {
  expect(countFilters(whole)).toBe(14);
  expect(countFilters({ ...emptySearch, text: "food", near: "78666", sort: "NAME" })).toBe(0);
});

test("clearing the filters keeps words, place, radius and order", () => {
  expect(withoutFilters(whole)).toEqual({ ...emptySearch, text: whole.text, near: whole.near, withinMiles: 50, sort: "DISTANCE" });
});

test("five digits are asked for as a postal code", () => {
  expect(toListingSearch({ ...emptySearch, near: "78666-1234" }, "en", monday).near).toEqual({ postalCode: "78666", radiusMiles: 25 });
});

test("other words are asked for as a place", () => {
  expect(toListingSearch(whole, "en", monday).near).toEqual({ place: "San Marcos, TX", radiusMiles: 50 });
});

test("the device's place is rounded to about half a mile before it enters the address", () => {
  const near = nearOfPosition(29.883_27, -97.941_39);
  expect(near).toBe("29.88,-97.94");
  expect(toListingSearch({ ...emptySearch, near }, "en", monday).near).toEqual({ latitude: 29.88, longitude: -97.94, radiusMiles: 25 });
});

test("checked within 30 days begins 30 days before today", () => {
  expect(toListingSearch(whole, "en", monday).verifiedSince).toBe("2026-10-24");
});

test("a time of the week stands in the address, and is asked for as the next such instant", () => {
  const saturday = { ...emptySearch, openAt: { day: 5, time: "10:00" } };
  expect(writeSearch(saturday)).toBe("open=sat-1000");
  expect(read("open=sat-1000")).toEqual(saturday);
  expect(countFilters(saturday)).toBe(1);
  expect(toListingSearch(saturday, "en", monday).openAt).toBe(new Date(2026, 10, 28, 10, 0).toISOString());
});

test("what is not asked for is null, so that the same search is always the same request", () => {
  expect(toListingSearch(emptySearch, "es", monday)).toEqual({
    text: null,
    near: null,
    needs: null,
    situations: null,
    delivery: null,
    languages: null,
    cost: null,
    fundStatus: null,
    openNow: null,
    openAt: null,
    acceptsReferrals: null,
    verifiedSince: null,
    sort: "RELEVANCE",
    locale: "es",
  });
});
