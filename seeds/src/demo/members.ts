import type { Role } from "@waypost/schema/roles";

/** Somebody who can sign in to the demonstration. Everyone here is invented. */
export interface DemoMember {
  readonly email: string;
  readonly name: string;
  /** Slug of a demonstration organization. */
  readonly organization: string;
  readonly roles: readonly Role[];
  /** Named by the start and on the sign-in page under these words; the others can sign in as well. */
  readonly shownAs?: string;
  /** Places in other organizations, for trying how one goes from one to another. The one above is where the day begins. */
  readonly also?: readonly { readonly organization: string; readonly roles: readonly Role[] }[];
}

/** One password for all of the demonstration. */
export const demoPassword = "waypost-demo-2026";

const hospital = "hill-country-childrens-hospital";
const fund = "guadalupe-medicine-fund";
const clinic = "san-marcos-neighbors-clinic";

/** Every role at least once; the first two are the two sides of the first referral that anybody tries. */
export const demoMembers: readonly DemoMember[] = [
  { email: "dana@example.org", name: "Dana Whitfield", organization: hospital, roles: ["CASE_MANAGER"], shownAs: "Case manager" },
  { email: "owen@example.org", name: "Owen Baptiste", organization: fund, roles: ["INTAKE"], shownAs: "Intake worker" },
  { email: "marcus@example.org", name: "Marcus Ferreira", organization: hospital, roles: ["ADMIN"], shownAs: "Administrator" },
  { email: "lucia@example.org", name: "Lucía Santamaría", organization: hospital, roles: ["CASE_MANAGER"] },
  { email: "iris@example.org", name: "Iris Holloway", organization: hospital, roles: ["VIEWER"], shownAs: "Viewer" },
  { email: "renata@example.org", name: "Renata Villaseñor", organization: fund, roles: ["ADMIN", "INTAKE"] },
  { email: "jo@example.org", name: "Jo Lindgren", organization: fund, roles: ["LISTING_EDITOR"], shownAs: "Listing editor" },
  { email: "priya@example.org", name: "Priya Raman", organization: clinic, roles: ["CASE_MANAGER", "INTAKE"] },
  {
    email: "noel@example.org",
    name: "Noel Castaño",
    organization: hospital,
    roles: ["CASE_MANAGER"],
    shownAs: "Case manager",
    also: [{ organization: clinic, roles: ["CASE_MANAGER", "INTAKE"] }],
  },
  { email: "tom@example.org", name: "Tom Aguilar", organization: "hays-county-health-help-office", roles: ["INTAKE"] },
  { email: "elena@example.org", name: "Elena Marsh", organization: "hill-country-diabetes-alliance", roles: ["ADMIN", "INTAKE"] },
  { email: "maya@example.org", name: "Maya Okafor", organization: "second-shelf-austin", roles: ["ADMIN", "INTAKE"] },
  { email: "samuel@example.org", name: "Samuel Whitaker", organization: "harbor-house-san-antonio", roles: ["INTAKE"] },
  { email: "nora@example.org", name: "Nora Castellanos", organization: "capital-debt-law-clinic", roles: ["INTAKE"] },
  { email: "ray@example.org", name: "Ray Thibodeaux", organization: "bayou-ride-network", roles: ["ADMIN", "INTAKE"] },
  {
    email: "kenji@example.org",
    name: "Kenji Morita",
    organization: "cascade-sound-medical-center",
    roles: ["CASE_MANAGER"],
    shownAs: "Case manager",
  },
  { email: "ingrid@example.org", name: "Ingrid Halvorsen", organization: "cascade-sound-medical-center", roles: ["ADMIN"] },
  { email: "walt@example.org", name: "Walt Engström", organization: "evergreen-wings", roles: ["INTAKE"], shownAs: "Intake worker" },
  { email: "amina@example.org", name: "Amina Yusuf", organization: "rainier-legal-hands", roles: ["ADMIN", "INTAKE"] },
  { email: "bea@example.org", name: "Bea Sutherland", organization: "madrona-equipment-closet", roles: ["ADMIN", "INTAKE"] },
  {
    email: "stella@example.org",
    name: "Stella Nakamura",
    organization: "waypost-demonstration-office",
    roles: ["STEWARD"],
    shownAs: "Data steward",
  },
  {
    email: "oscar@example.org",
    name: "Oscar Delacroix",
    organization: "waypost-demonstration-office",
    roles: ["OPERATOR"],
    shownAs: "Platform operator",
  },
];
