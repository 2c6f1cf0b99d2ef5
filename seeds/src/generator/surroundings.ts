import type { Prng } from "./prng.ts";

/** A postal code's place as the caller knows it: seeds hold no gazetteer of their own. */
export interface SyntheticPlace {
  readonly city: string;
  /** USPS code. */
  readonly state: string;
  readonly postalCode: string;
  /** Five digits. */
  readonly countyFips: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

/** What lies around a place: made once from the places handed in, so that its size does not grow with the listings. */
export class Surroundings {
  /** Places of a state in the order of their postal codes: those beside each other there mostly are on the map, too. */
  private readonly byState = new Map<string, SyntheticPlace[]>();
  private readonly rank = new Map<SyntheticPlace, number>();
  private readonly nearestStates = new Map<string, string[]>();

  constructor(places: readonly SyntheticPlace[]) {
    for (const place of places) {
      const listed = this.byState.get(place.state);
      if (listed) listed.push(place);
      else this.byState.set(place.state, [place]);
    }
    const centers: { state: string; latitude: number; longitude: number }[] = [];
    for (const [state, listed] of this.byState) {
      listed.sort((a, b) => (a.postalCode < b.postalCode ? -1 : a.postalCode > b.postalCode ? 1 : 0));
      listed.forEach((place, index) => {
        this.rank.set(place, index);
      });
      const mean = (of: (place: SyntheticPlace) => number) => listed.reduce((sum, place) => sum + of(place), 0) / listed.length;
      centers.push({ state, latitude: mean((place) => place.latitude), longitude: mean((place) => place.longitude) });
    }
    for (const here of centers) {
      const distance = (there: (typeof centers)[number]) => (there.latitude - here.latitude) ** 2 + (there.longitude - here.longitude) ** 2;
      const others = centers.filter((center) => center !== here).sort((a, b) => distance(a) - distance(b));
      this.nearestStates.set(
        here.state,
        others.slice(0, 4).map((center) => center.state),
      );
    }
  }

  /** A place near this one in its state; itself where it stands alone. */
  near(place: SyntheticPlace, prng: Prng, reach = 8): SyntheticPlace {
    const listed = this.byState.get(place.state) ?? [place];
    const wanted = (this.rank.get(place) ?? 0) + prng.between(-reach, reach);
    return listed[Math.min(listed.length - 1, Math.max(0, wanted))] ?? place;
  }

  /** Its own county and up to three around it; empty where none is known. */
  counties(place: SyntheticPlace, prng: Prng): string[] {
    const counties = new Set<string>();
    if (place.countyFips !== null) counties.add(place.countyFips);
    for (let more = prng.between(0, 3); more > 0; more--) {
      const { countyFips } = this.near(place, prng, 30);
      if (countyFips !== null) counties.add(countyFips);
    }
    return [...counties];
  }

  /** Its own postal code and some around it. */
  postalCodes(place: SyntheticPlace, prng: Prng): string[] {
    const codes = new Set([place.postalCode]);
    for (let more = prng.between(1, 6); more > 0; more--) codes.add(this.near(place, prng, 5).postalCode);
    return [...codes];
  }

  /** Its own state, now and then with some beside it. */
  states(place: SyntheticPlace, prng: Prng): string[] {
    const states = new Set([place.state]);
    const around = this.nearestStates.get(place.state) ?? [];
    if (around.length > 0 && prng.chance(0.3)) for (let more = prng.between(1, 3); more > 0; more--) states.add(prng.pick(around));
    return [...states];
  }
}
