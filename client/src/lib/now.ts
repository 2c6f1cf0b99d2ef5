import { useState } from "react";

/** The instant at which this part of the page was first drawn: what it shows does not change while it is drawn again. */
export function useNow(): Date {
  const [now] = useState(() => new Date());
  return now;
}
