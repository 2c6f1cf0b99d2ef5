import { useFormat, useMessages } from "../../i18n/i18n.tsx";
import { bold } from "../../ui/bold.tsx";
import { gathered, type Pin, placeOnMap, reachOf } from "./map-geometry.ts";
import { mapMessages } from "./map.messages.ts";

const size = { width: 328, height: 360 } as const;
const edge = 28;
/** Numbers that one sign can hold. */
const most = 4;

/**
 * Where the places of the list lie around the one that was asked for: radius, north and numbered pins, nothing else, because there
 * is no map data in this panel. Its twin in words is the list itself.
 */
export function MapPanel(props: {
  readonly center: { readonly latitude: number; readonly longitude: number; readonly label: string };
  readonly miles: number;
  readonly pins: readonly Pin[];
  readonly shown: number;
}) {
  const t = useMessages(mapMessages);
  const format = useFormat();
  const radius = Math.min(size.width, size.height) / 2 - edge;
  const middle = { x: size.width / 2, y: size.height / 2 };
  const miles = reachOf(props.pins, props.center, props.miles);
  const pins = placeOnMap(props.pins, props.center, { miles, radius });
  const values = { count: pins.length, miles: format.number(miles), place: props.center.label };
  if (pins.length === 0) return null;
  return (
    <aside className="map" aria-label={t("map")}>
      <figure>
        <svg className="land" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={t("mapOf", values)}>
          <circle className="radius" cx={middle.x} cy={middle.y} r={radius} />
          <circle className="grid" cx={middle.x} cy={middle.y} r={radius / 2} />
          <text x={middle.x} y={middle.y - radius / 2 - 5} textAnchor="middle">
            {format.miles(miles / 2)} mi
          </text>
          <text x={middle.x} y={middle.y + radius + 18} textAnchor="middle">
            {format.miles(miles)} mi
          </text>
          <path className="arrow" d={`M${size.width - 22} 40V18m-5 6 5-6 5 6`} />
          <text x={size.width - 22} y={54} textAnchor="middle">
            {t("north")}
          </text>
          <circle className="you" cx={middle.x} cy={middle.y} r={7} />
          <text className="you-word" x={middle.x} y={middle.y + 22} textAnchor="middle">
            {t("you")}
          </text>
          {gathered(pins, 24)
            .toReversed()
            .map(({ numbers, x, y }) => {
              const label = numbers.length > most ? `${numbers.slice(0, most).join(", ")}…` : numbers.join(", ");
              const width = Math.max(26, 12 + label.length * 7);
              return (
                <g className="p" key={label} transform={`translate(${middle.x + x} ${middle.y + y})`}>
                  <rect x={-width / 2} y={-13} width={width} height={26} rx={13} />
                  <text y={4.5}>{label}</text>
                </g>
              );
            })}
        </svg>
        <figcaption>{t.rich("mapCaption", { b: bold }, { places: pins.length, all: props.shown })}</figcaption>
      </figure>
    </aside>
  );
}
