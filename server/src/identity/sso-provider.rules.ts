import type { Role } from "@waypost/schema/roles";

/** What somebody may become by signing in for the first time. Administrators and the platform's roles are given by people. */
export const ssoDefaultRoles = ["CASE_MANAGER", "INTAKE", "LISTING_EDITOR", "VIEWER"] as const satisfies readonly Role[];

export interface RegisterSsoProviderRequest {
  readonly organizationId: string;
  readonly issuer: string;
  readonly domain: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly defaultRole: Role;
}

type Problem = { readonly field: string; readonly message: string };

/** The request as it can be kept, or what is wrong with it. Whether the issuer answers is asked after. */
export function readSsoProvider(request: RegisterSsoProviderRequest): { provider: RegisterSsoProviderRequest } | { problems: Problem[] } {
  const provider = {
    organizationId: request.organizationId.toLowerCase(),
    issuer: request.issuer.trim(),
    domain: request.domain.trim().toLowerCase().replace(/^@/, ""),
    clientId: request.clientId.trim(),
    clientSecret: request.clientSecret.trim(),
    defaultRole: request.defaultRole,
  };
  const problems: Problem[] = [
    ...(URL.canParse(provider.issuer)
      ? []
      : [{ field: "issuer", message: "The issuer is the address of the identity provider, such as https://login.example.org." }]),
    ...(/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(provider.domain)
      ? []
      : [{ field: "domain", message: "The domain is what stands after the @, such as hospital.example." }]),
    ...(provider.clientId === "" ? [{ field: "clientId", message: "Give the client id that the provider knows Waypost by." }] : []),
    ...(provider.clientSecret === "" ? [{ field: "clientSecret", message: "Give the client's secret." }] : []),
    ...(ssoDefaultRoles.some((role) => role === provider.defaultRole)
      ? []
      : [{ field: "defaultRole", message: `New members may become ${ssoDefaultRoles.join(", ")}; other roles are given by people.` }]),
  ];
  return problems.length > 0 ? { problems } : { provider };
}
