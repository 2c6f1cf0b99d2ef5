import { geoCentroid, geoContains } from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { stateByFips } from "./states.ts";

/** A county or what stands for one (parish, borough, municipio). Boundaries: Census Bureau, through npm `us-atlas`. */
export interface County {
  /** Without the word "County". */
  readonly name: string;
  /** With it: "Orleans Parish", "Travis County". */
  readonly label: string;
  readonly fips: string;
  readonly state: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface Outline {
  readonly fips: string;
  readonly name: string;
  readonly state: string;
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly shape: Feature<Polygon | MultiPolygon>;
}
let loaded: readonly Outline[] | undefined;
const answers = new Map<string, Outline | null>();

function outlines(): readonly Outline[] {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const topology = require("us-atlas/counties-10m.json") as Topology<{ counties: GeometryCollection<{ name: string }> }>;
  const shapes = feature(topology, topology.objects.counties).features as Feature<Polygon | MultiPolygon, { name: string }>[];
  loaded = shapes.flatMap((shape) => {
    const fips = String(shape.id).padStart(5, "0");
    const state = stateByFips(fips.slice(0, 2));
    return state ? [{ fips, name: shape.properties.name, state: state.code, box: boxOf(shape.geometry), shape }] : [];
  });
  return loaded;
}

function boxOf(geometry: Polygon | MultiPolygon): Outline["box"] {
  const rings: Position[][] = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [longitude, latitude] of rings.flat() as [number, number][]) {
    box[0] = Math.min(box[0], longitude);
    box[1] = Math.min(box[1], latitude);
    box[2] = Math.max(box[2], longitude);
    box[3] = Math.max(box[3], latitude);
  }
  return box;
}

function toCounty(outline: Outline, centre: readonly [number, number]): County {
  const kind = outline.state === "LA" ? "Parish" : outline.state === "PR" ? "Municipio" : outline.state === "AK" ? "Borough" : "County";
  const [longitude, latitude] = centre;
  const label = outline.state === "DC" || /\b(?:city|county)$/i.test(outline.name) ? outline.name : `${outline.name} ${kind}`;
  return { name: outline.name, label, fips: outline.fips, state: outline.state, latitude, longitude };
}

/** The county that holds the point; null at sea and abroad. Answers are kept for points on a grid of about 100 feet. */
export function countyAt(point: { readonly latitude: number; readonly longitude: number }): County | null {
  const { latitude, longitude } = point;
  const key = `${latitude.toFixed(3)},${longitude.toFixed(3)}`;
  let found = answers.get(key);
  if (found === undefined) {
    const holds = ({ box, shape }: Outline): boolean =>
      longitude >= box[0] && latitude >= box[1] && longitude <= box[2] && latitude <= box[3] && geoContains(shape, [longitude, latitude]);
    found = outlines().find(holds) ?? null;
    if (answers.size > 50_000) answers.clear();
    answers.set(key, found);
  }
  return found ? toCounty(found, [longitude, latitude]) : null;
}

/** A county by its name (with or without "County") in a state, with its middle. */
export function countyByName(name: string, state: string): County | null {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");
  const found = outlines().find((outline) => outline.state === state && plain(outline.name) === plain(name));
  return found ? toCounty(found, geoCentroid(found.shape)) : null;
}

/** A county by its five-digit FIPS code, with its middle; null when unknown. */
export function countyByFips(fips: string): County | null {
  const found = outlines().find((outline) => outline.fips === fips);
  return found ? toCounty(found, geoCentroid(found.shape)) : null;
}

/** The name of a five-digit FIPS code, e.g. "Harris County, TX"; null when unknown. */
export function countyLabel(fips: string): string | null {
  const found = outlines().find((outline) => outline.fips === fips);
  return found ? `${toCounty(found, [0, 0]).label}, ${found.state}` : null;
}
