import LocateFixed from "lucide-react/icons/locate-fixed";
import MapPin from "lucide-react/icons/map-pin";
import { useMessages } from "../../../i18n/i18n.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { fieldMessages } from "./fields.messages.ts";
import { isPosition } from "./search-state.ts";
import { useDevicePlace } from "./use-device-place.ts";

/** A ZIP code or a city, or the device's own place when somebody presses for it. Its label stands with whoever uses it. */
export function PlaceField(props: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (near: string) => void;
  readonly describedBy?: string;
}) {
  const t = useMessages(fieldMessages);
  const device = useDevicePlace(props.onChange);
  const isHere = isPosition(props.value);
  return (
    <div className="icon-input place-input">
      <Icon of={MapPin} />
      <input
        className="input"
        id={props.id}
        name="near"
        value={isHere ? t("nearYou") : props.value}
        autoComplete="postal-code"
        enterKeyHint="search"
        aria-describedby={props.describedBy}
        // The words stand for coordinates: whoever types replaces them whole.
        onFocus={(event) => isHere && event.target.select()}
        onChange={(event) => props.onChange(isHere ? event.target.value.replace(t("nearYou"), "") : event.target.value)}
      />
      {"geolocation" in navigator && (
        <button
          type="button"
          className="btn quiet icon here"
          aria-label={t("nearMe")}
          title={t("nearMe")}
          aria-pressed={isHere}
          onClick={device.ask}
        >
          <Icon of={LocateFixed} />
        </button>
      )}
      <output className={device.stage === "idle" ? "vh" : "hint"}>
        {device.stage === "asking" && t("nearMeAsking")}
        {device.stage === "denied" && t("nearMeDenied")}
        {device.stage === "late" && t("nearMeLate")}
        {device.stage === "idle" && isHere && t("nearYou")}
      </output>
    </div>
  );
}
