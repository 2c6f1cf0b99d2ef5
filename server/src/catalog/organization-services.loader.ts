import DataLoader from "dataloader";
import { badInput } from "../platform/graphql/errors.ts";
import type { LoaderRecipe } from "../platform/graphql/loaders.ts";
import { pageOf } from "../platform/graphql/page.type.ts";
import { countServicesOfOrganization, type ServiceRow, servicesOfOrganization } from "./listing.store.ts";

interface Asked {
  readonly organizationId: string;
  readonly first: number;
  readonly after: string | null;
}

const cursorOf = (service: ServiceRow): string => Buffer.from(JSON.stringify([service.name, service.id])).toString("base64url");

function positionOf(after: string): { afterName: string; afterId: string } {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(after, "base64url").toString("utf8"));
    if (Array.isArray(parsed) && typeof parsed[0] === "string" && typeof parsed[1] === "string")
      return { afterName: parsed[0], afterId: parsed[1] };
  } catch {
    // Told below: whatever it is, it did not come from us.
  }
  throw badInput("after", "after is not a cursor that this list gave: ask for the first page again, without it.");
}

/** A page of one organization's services with their count. Two statements an organization: asked for one organization a screen. */
export const organizationServices: LoaderRecipe<Asked, object> = ({ database: { publicRows } }) =>
  new DataLoader<Asked, object, unknown>(
    (keys) =>
      Promise.all(
        keys.map(async ({ organizationId, first, after }) => {
          const position = after === null ? { afterName: null, afterId: null } : positionOf(after);
          const [rows, totalCount] = await Promise.all([
            servicesOfOrganization(publicRows, organizationId, { limit: first + 1, ...position }),
            countServicesOfOrganization(publicRows, organizationId),
          ]);
          return { ...pageOf(rows, first, cursorOf, after === null), totalCount };
        }),
      ),
    { cache: false },
  );
