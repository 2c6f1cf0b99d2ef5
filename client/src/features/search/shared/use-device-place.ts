import { useState } from "react";
import { nearOfPosition } from "./search-state.ts";

export type DevicePlaceStage = "idle" | "asking" | "denied" | "late";

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
      ({ code }) => setStage(stageOfFailure(code)),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  };
  return { stage, ask };
}

/** What went wrong, by the codes of GeolocationPositionError: not allowed, or not found in time. */
export function stageOfFailure(code: number): DevicePlaceStage {
  return code === 1 ? "denied" : "late";
}
