import type { BetterAuthPlugin, GenericEndpointContext } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";
import type { AuditAction } from "../platform/audit/audit.ts";
import type { AuthAudit } from "./auth-audit.ts";

export interface WrittenFirstOptions {
  readonly audit: AuthAudit;
  readonly onFailure?: ((what: string, error: unknown) => void) | undefined;
}

const resetting = "/reset-password";
const changing = "/change-password";

/**
 * A new account and a new password stand in other tables than the log, under another role: no transaction holds both. So they are written
 * down first, and what cannot be written down does not happen. The log may then tell of one that failed a moment later; the other way
 * round a password would be another one, and its owner would read that something went wrong.
 */
export function writtenFirst({ audit, onFailure }: WrittenFirstOptions): BetterAuthPlugin {
  /** Whose password a link sets: known only until better-auth uses the link up. */
  const resetOf = new WeakMap<Request, string>();
  const record = async (userId: string, action: AuditAction): Promise<void> => {
    try {
      await audit.record(userId, action);
    } catch (error) {
      onFailure?.("A change of an account could not be written to the audit log, and was not made", error);
      throw new APIError("INTERNAL_SERVER_ERROR", { code: "NOT_WRITTEN_DOWN", message: "Something went wrong on our side. Try again." });
    }
  };
  const beforePassword = async ({ password }: { password?: unknown }, ctx: GenericEndpointContext | null | undefined): Promise<void> => {
    if (!ctx || typeof password !== "string") return;
    const session = ctx.context.session;
    if (ctx.path === changing && session) await record(session.user.id, "PASSWORD_CHANGED");
    const owner = ctx.path === resetting && ctx.request ? resetOf.get(ctx.request) : undefined;
    if (owner !== undefined) await record(owner, "PASSWORD_RESET");
  };
  return {
    id: "waypost-written-first",
    init: ({ generateId }) => ({
      options: {
        databaseHooks: {
          user: {
            create: {
              before: async (user) => {
                const id = generateId({ model: "user" }) || crypto.randomUUID();
                await record(id, "SIGNED_UP");
                return { data: { ...user, id } };
              },
            },
          },
          account: { create: { before: beforePassword }, update: { before: beforePassword } },
        },
      },
    }),
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === resetting,
          handler: createAuthMiddleware(async (ctx) => {
            const token: unknown = (ctx.body as { token?: unknown } | undefined)?.token ?? ctx.query?.["token"];
            if (!ctx.request || typeof token !== "string") return;
            const link = await ctx.context.internalAdapter.findVerificationValue(`reset-password:${token}`);
            if (link) resetOf.set(ctx.request, link.value);
          }),
        },
      ],
    },
  };
}
