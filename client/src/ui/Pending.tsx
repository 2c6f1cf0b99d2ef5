import { Button } from "./Button.tsx";
import { Skeleton } from "./Skeleton.tsx";

export interface PendingProps {
  readonly isFailed: boolean;
  readonly onRetry: () => void;
  readonly words: { readonly loading: string; readonly failed: string; readonly failedText: string; readonly retry: string };
  /** Of the heading over a failure: below the one that stands above it. */
  readonly level?: 2 | 3;
}

/** In the place of what is not there yet: the shape of what comes, or that it did not come and how to ask again. */
export function Pending({ isFailed, onRetry, words, level = 3 }: PendingProps) {
  const Heading = level === 2 ? "h2" : "h3";
  if (isFailed) {
    return (
      <div className="card stack-s" role="alert">
        <Heading className="h3">{words.failed}</Heading>
        <p>{words.failedText}</p>
        <Button onClick={onRetry}>{words.retry}</Button>
      </div>
    );
  }
  return (
    <div className="card stack" aria-busy="true">
      <p className="vh" role="status">
        {words.loading}
      </p>
      {[0, 1, 2].map((row) => (
        <div key={row} className="stack-s">
          <Skeleton width={40} />
          <Skeleton width={80} />
        </div>
      ))}
    </div>
  );
}
