import { useState } from "react";
import { nearOfPosition } from "./search-state.ts";

export type DevicePlaceStage = "idle" | "asking" | "refused";

/** Asks the device where it is, only when `ask` is called by a press, and hands on the rounded place. */
export function useDevicePlace(onPlace: (near: string) => void): { readonly stage: DevicePlaceStage; readonly ask: () => void } {
  const [stage, setStage] = useState<DevicePlaceStage>("idle");
  const ask = () => {
    setStage("asking");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setStage("idle");
        onPlace(nearOfPosition(coords.latitude, coords.longitude));
      },
      () => setStage("refused"),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  };
  return { stage, ask };
}
