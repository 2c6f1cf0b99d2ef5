import { Skeleton } from "../../ui/Skeleton.tsx";

/** Rows of the height of what comes. */
export function WaitingList() {
  return (
    <ol className="listings" aria-hidden="true">
      {[1, 2, 3, 4].map((row) => (
        <li className="listing waiting" key={row}>
          <Skeleton width={60} tall />
          <Skeleton width={40} />
          <Skeleton width={25} tall />
          <Skeleton />
          <Skeleton width={80} />
          <Skeleton width={60} />
        </li>
      ))}
    </ol>
  );
}
